import type { Ask } from './doors.ts';

const V = 'Sheets.Spreadsheets.Values';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const newBook = async (ask: Ask): Promise<string> =>
  idOf(await ask('Sheets.Spreadsheets.create', { body: { properties: { title: 'Sổ' } } }));

const idOf = (answer: unknown): string => {
  const { spreadsheetId, id } = answer as { spreadsheetId?: string; id?: string };
  return spreadsheetId ?? id ?? '';
};

/** What is asked through either door, and the one answer that both must give. */
export const cases: Readonly<Record<string, (ask: Ask) => Promise<unknown>>> = {
  'a spreadsheet is made with the sheets asked for': async (ask) => {
    const made = await ask('Sheets.Spreadsheets.create', {
      body: {
        properties: { title: 'Sổ làm việc', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
        sheets: [
          { properties: { title: 'Một', gridProperties: { rowCount: 3, columnCount: 2 } } },
          { properties: { title: 'Hai', sheetId: 7 } },
        ],
      },
      query: { fields: 'properties(title,locale),sheets.properties(title,sheetId,gridProperties)' },
    });
    return made;
  },
  'RAW and USER_ENTERED are told apart': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const values = [['=1+1', '0912 000 345', '01234', "'0007", '15/4/2021', true, 2.5, null]];
    const write = (valueInputOption: string, range: string) =>
      ask(`${V}.update`, {
        at: { spreadsheetId, range },
        query: { valueInputOption, includeValuesInResponse: true },
        body: { values },
      });
    return [
      await write('RAW', 'A1'),
      await write('USER_ENTERED', 'A2'),
      await ask(`${V}.get`, {
        at: { spreadsheetId, range: 'A1:H2' },
        query: { valueRenderOption: 'FORMULA' },
      }),
    ];
  },
  'values are appended, read in ranges, cleared': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const at = { spreadsheetId };
    return [
      await ask(`${V}.append`, {
        at: { ...at, range: 'Sheet1!A1:B1' },
        query: { valueInputOption: 'RAW', insertDataOption: 'INSERT_ROWS' },
        body: {
          values: [
            ['a', 1],
            ['b', 2],
          ],
        },
      }),
      await ask(`${V}.batchUpdate`, {
        at,
        body: {
          valueInputOption: 'RAW',
          data: [
            { range: 'A3', values: [['c', 3]] },
            { range: 'D1:D2', values: [['x'], ['y']] },
          ],
        },
        query: { fields: 'totalUpdatedCells,responses.updatedRange' },
      }),
      await ask(`${V}.batchGet`, {
        at,
        query: { ranges: ['A1:B', 'D:D'], majorDimension: 'COLUMNS' },
      }),
      await ask(`${V}.clear`, { at: { ...at, range: 'A1:A2' }, body: {} }),
      await ask(`${V}.batchClear`, { at, body: { ranges: ['B1', 'D1:D'] } }),
      await ask(`${V}.get`, { at: { ...at, range: 'A1:D3' } }),
    ];
  },
  'what a sheet cannot take is refused in Google’s words': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const write = (range: string, values: unknown, valueInputOption?: string) =>
      ask(`${V}.update`, {
        at: { spreadsheetId, range },
        query: valueInputOption ? { valueInputOption } : {},
        body: { values },
      });
    return [
      await write('A1001', [['beyond']], 'RAW'),
      await write('A1:B1', [['a'], ['b']], 'RAW'),
      await write('A1', [['x'.repeat(50_001)]], 'RAW'),
      await write('A1', [['no option']]),
      await write('Nope!A1', [['x']], 'RAW'),
      await ask(`${V}.get`, { at: { spreadsheetId: 'nowhere', range: 'A1' } }),
      await ask('Sheets.Spreadsheets.get', { at: { spreadsheetId }, query: { fields: 'titel' } }),
      await ask('Sheets.Spreadsheets.batchUpdate', {
        at: { spreadsheetId },
        body: {
          requests: [
            {
              addSheet: { properties: { gridProperties: { rowCount: 400_000, columnCount: 26 } } },
            },
          ],
        },
      }),
      await ask('Sheets.Spreadsheets.batchUpdate', {
        at: { spreadsheetId },
        body: { requests: [{ addChart: {} }] },
      }),
    ];
  },
  'a batch is done whole or not at all, and grid data show what came of it': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const at = { spreadsheetId };
    const cells = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 1,
      endColumnIndex: 3,
    };
    const good = {
      updateCells: {
        range: cells,
        rows: [
          {
            values: [
              { userEnteredValue: { stringValue: '=không phải công thức' } },
              { userEnteredValue: { numberValue: 44_301 } },
            ],
          },
        ],
        fields: 'userEnteredValue',
      },
    };
    const look = {
      repeatCell: {
        range: cells,
        cell: { userEnteredFormat: { textFormat: { bold: true } } },
        fields: 'userEnteredFormat.textFormat.bold',
      },
    };
    const send = (requests: unknown) =>
      ask('Sheets.Spreadsheets.batchUpdate', { at, body: { requests } });
    const read = () =>
      ask('Sheets.Spreadsheets.get', {
        at,
        query: { ranges: ['Sheet1!A1:C2'], fields: 'sheets(properties.title,data)' },
      });
    const refused = await send([good, { deleteSheet: { sheetId: 0 } }]);
    return [refused, await read(), await send([good, look]), await read()].map((answer) =>
      JSON.parse(JSON.stringify(answer).replaceAll(spreadsheetId, 'BOOK')),
    );
  },
  'includeGridData brings the cells of a whole spreadsheet along': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const at = { spreadsheetId };
    await ask(`${V}.update`, {
      at: { spreadsheetId, range: 'B2' },
      query: { valueInputOption: 'USER_ENTERED' },
      body: { values: [['=1+1', '12%']] },
    });
    return [
      await ask('Sheets.Spreadsheets.get', { at, query: { includeGridData: true } }),
      await ask('Sheets.Spreadsheets.get', {
        at,
        query: { includeGridData: true, ranges: ['B2'] },
      }),
    ];
  },
  'folders, files, marks and moves': async (ask) => {
    const folder = idOf(
      await ask('Drive.Files.create', {
        body: { name: 'Hồ sơ', mimeType: 'application/vnd.google-apps.folder' },
      }),
    );
    const file = idOf(
      await ask('Drive.Files.create', {
        body: { name: 'Tệp', appProperties: { key: 'một' } },
        media: { mimeType: 'text/plain', text: 'nội dung\r\n' },
      }),
    );
    const at = { fileId: file };
    return [
      await ask('Drive.Files.get', {
        at,
        query: { fields: 'name,mimeType,size,md5Checksum,trashed' },
      }),
      idOf(
        await ask('Drive.Files.update', {
          at,
          body: { name: 'Tệp 2' },
          query: { addParents: folder, removeParents: 'root' },
        }),
      ) === file,
      await ask('Drive.Files.update', {
        at,
        body: {},
        media: { mimeType: 'text/plain', text: 'x' },
        query: { fields: 'name,size' },
      }),
      await ask('Drive.Files.list', {
        query: {
          q: `'${folder}' in parents and trashed = false`,
          fields: 'files(name,appProperties)',
        },
      }),
      await ask('Drive.Files.update', {
        at,
        body: { trashed: true },
        query: { fields: 'trashed' },
      }),
      await ask('Drive.Files.list', { query: { q: 'trashed = true', fields: 'files.name' } }),
      (await ask('Drive.Files.emptyTrash')) ?? 'nothing',
      (await ask('Drive.Files.remove', { at: { fileId: folder } })) ?? 'nothing',
      await ask('Drive.Files.list', { query: { fields: 'files' } }),
    ];
  },
  'a .docx becomes a Document, is copied, and exported as it was': async (ask) => {
    const document = idOf(
      await ask('Drive.Files.create', {
        body: { name: 'Tờ trình', mimeType: 'application/vnd.google-apps.document' },
        media: { mimeType: DOCX, text: 'PK-bytes' },
      }),
    );
    const copy = idOf(
      await ask('Drive.Files.copy', { at: { fileId: document }, body: { name: 'Bản hai' } }),
    );
    return [
      await ask('Drive.Files.export', { at: { fileId: copy }, query: { mimeType: DOCX } }),
      await ask('Drive.Files.export', {
        at: { fileId: copy },
        query: { mimeType: 'application/pdf' },
      }),
      await ask('Drive.Files.get', {
        at: { fileId: copy },
        query: { fields: 'name,mimeType,size' },
      }),
    ];
  },
  'a generated id makes one file, and a second create is a 409': async (ask) => {
    const { ids } = (await ask('Drive.Files.generateIds', { query: { count: 1 } })) as {
      ids: string[];
    };
    const make = () =>
      ask('Drive.Files.create', {
        body: { id: ids[0], name: 'a.txt' },
        media: { mimeType: 'text/plain', text: 'a' },
        query: { fields: 'name' },
      });
    return [
      await make(),
      await make(),
      await ask('Drive.Files.get', { at: { fileId: 'nowhere' } }),
    ];
  },
  'permissions are given, seen, changed and taken': async (ask) => {
    const fileId = await newBook(ask);
    const at = { fileId };
    const made = await ask('Drive.Permissions.create', {
      at,
      body: { type: 'user', role: 'reader', emailAddress: 'canbo@example.org' },
    });
    const person = { fileId, permissionId: idOf(made) };
    return [
      made,
      await ask('Drive.Permissions.update', { at: person, body: { role: 'writer' } }),
      await ask('Drive.Permissions.get', { at: person, query: { fields: 'role,emailAddress' } }),
      (await ask('Drive.Permissions.remove', { at: person })) ?? 'nothing',
      await ask('Drive.Permissions.list', { at, query: { fields: 'permissions(role)' } }),
      await ask('Drive.Permissions.create', { at, body: { type: 'user', role: 'reader' } }),
      await ask('Drive.Permissions.remove', { at: { fileId, permissionId: 'nobody' } }),
    ];
  },
  'changes since a token name what was written, and what is gone': async (ask) => {
    const spreadsheetId = await newBook(ask);
    const gone = idOf(await ask('Drive.Files.create', { body: { name: 'x' } }));
    const { startPageToken: pageToken } = (await ask('Drive.Changes.getStartPageToken')) as {
      startPageToken: string;
    };
    await ask(`${V}.update`, {
      at: { spreadsheetId, range: 'A1' },
      query: { valueInputOption: 'RAW' },
      body: { values: [[1]] },
    });
    await ask('Drive.Files.remove', { at: { fileId: gone } });
    const { changes } = (await ask('Drive.Changes.list', { query: { pageToken } })) as {
      changes: { fileId: string; removed: boolean }[];
    };
    return changes.map(({ fileId, removed }) => [fileId === spreadsheetId, removed]);
  },
  'what Google has and the workspace has not is refused by name': async (ask) => {
    const spreadsheetId = await newBook(ask);
    return [
      await ask('Drive.Files.list', { query: { corpora: 'domain' } }),
      await ask('Sheets.Spreadsheets.create', { body: { properties: { autoRecalc: 'HOUR' } } }),
      await ask(`${V}.get`, {
        at: { spreadsheetId, range: 'A1' },
        query: { valueRenderOption: 'X' },
      }),
    ];
  },
};
