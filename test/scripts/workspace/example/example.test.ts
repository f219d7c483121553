import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../../../scripts/workspace/workspace.ts';
import { manifest } from '../program.ts';
import { clientsAt, now, serveDoor } from '../rest/doors.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('a program that the workspace was not made for runs on it, seen through both doors', async () => {
  const workspace = openWorkspace({ dir: ':memory:', now });
  const server = await serveDoor(workspace);
  try {
    workspace.loadProject({
      code: readFileSync(new URL('library.gs', import.meta.url), 'utf8'),
      manifest: manifest.replace('auth/drive.file', 'auth/drive'),
    });
    workspace.run('setUp');
    const { Sheets, Drive } = clientsAt(server.url);

    // The librarian uploads the slip: Drive makes a Google Doc of the .docx.
    const slip = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph('Phiếu mượn sách')] }] }),
    );
    await Drive.files.create(
      {
        requestBody: {
          name: 'Phiếu mượn.docx',
          mimeType: 'application/vnd.google-apps.document',
        },
        media: { mimeType: DOCX, body: Readable.from([slip]) },
      },
      { rootUrl: server.url },
    );

    const form = workspace.properties().get('form') ?? '';
    const [name, book] = workspace.form(form).items.map(({ id }) => id);
    const borrow = (who: string, what: string) =>
      workspace.submit(
        form,
        new Map([
          [name ?? 0, who],
          [book ?? 0, what],
        ]),
      );
    expect(borrow('=Lan', 'Đất rừng phương Nam').ok).toBe(true);
    workspace.clock.set(now + 60_000);
    expect(borrow('0912 000 345', 'Đất rừng phương Nam').ok).toBe(true);
    expect(borrow('Hoa', 'Nhà giả kim')).toMatchObject({ ok: false });
    expect(workspace.triggerFailures()).toEqual([]);

    // A Node script reads what the program wrote.
    const { data: found } = await Drive.files.list({ q: "name = 'Sổ mượn'", fields: 'files(id)' });
    const { data } = await Sheets.spreadsheets.values.get({
      spreadsheetId: found.files?.[0]?.id ?? '',
      range: 'A1:D',
      valueRenderOption: 'FORMULA',
    });
    expect(data.values).toEqual([
      ['Lúc', 'Người mượn', 'Sách', 'Kết quả'],
      ['20/03/2021 08:15', '=Lan', 'Đất rừng phương Nam', 'cho mượn'],
      ['20/03/2021 08:16', '0912 000 345', 'Đất rừng phương Nam', 'hết sách'],
    ]);
    const [mail, ...more] = workspace.mail();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      to: 'thuthu@example.org',
      subject: 'Cho mượn: Đất rừng phương Nam',
    });
    expect(Buffer.from(mail?.attachments[0]?.bytes ?? [])).toEqual(slip);
  } finally {
    await server.close();
    workspace.close();
  }
});
