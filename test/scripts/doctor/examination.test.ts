import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unionPages } from '#core/ledger/union-pages.ts';
import { findingTold } from '#core/schedule/finding.ts';
import { examination } from '../../../scripts/doctor/examination.ts';
import { siteFindings } from '../../../scripts/doctor/site.ts';
import { appointOfficers, type Installation } from '../../../scripts/installation/install.ts';
import { send, setUpProgramme, sweeps, workbookOf } from '../../stages/programme.ts';
import { type Loopback, loopbackTo, refuse } from '../google/loopback.ts';

const HOUR = 3_600_000;
const union = 'dong-thap/tp-cao-lanh';

let office: Installation;
let loopback: Loopback;
let back = () => {};
beforeAll(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [union]);
  send(office, 'a');
  sweeps(office, 3);
  office.workspace.run('publishSoon');
  office.workspace.clock.set(office.workspace.clock.now() + HOUR);
  sweeps(office, 2);
  back = office.workspace.checkpoint();
  loopback = await loopbackTo(office.workspace);
});
beforeEach(() => {
  back();
  loopback.calm();
});
afterAll(() => loopback.close());

const now = () => office.workspace.clock.now();
const examined = (at = now()) => examination(loopback.door, office.ledger, at, loopback.telling);
const codes = async (at = now()) => (await examined(at)).findings.map(({ code }) => code);
const told = async () => (await examined()).findings.map((each) => findingTold(each).what);
const property = (name: string) => office.workspace.properties().get(name) ?? '';

function share(file: string, permission: object): void {
  const headers = { authorization: 'Bearer any', 'content-type': 'application/json' };
  const bytes = Buffer.from(JSON.stringify(permission));
  const url = `/drive/v3/files/${file}/permissions`;
  expect(office.workspace.rest({ verb: 'POST', url, headers, bytes }).status).toBe(200);
}

describe('from outside, the command', () => {
  test('finds nothing to repair, and says how much it looked at', async () => {
    const { findings, figures } = await examined();
    expect(findings).toEqual([{ code: 'operator.unnamed' }]);
    expect(figures[1]).toBe('1 sổ làm việc đúng cột');
    expect(figures[2]).toMatch(/^\d+ tệp chia sẻ đúng Danh bạ$/);
  });

  test('changes nothing', async () => {
    await examined();
    expect(loopback.asked.length).toBeGreaterThan(5);
    expect(
      loopback.asked.filter((address) => /batchUpdate|permissions\?|upload/.test(address)),
    ).toEqual([]);
  });

  test('finds that sweeps stopped', async () => {
    expect(await codes(now() + 30 * 60_000)).not.toContain('sweep.stopped');
    expect(await codes(now() + 3 * HOUR)).toContain('sweep.stopped');
  });

  test('finds files that are open to others: the ledger, the folder, a file in it', async () => {
    for (const file of [office.ledger, property('config.folder'), property('config.template')]) {
      share(file, { type: 'anyone', role: 'reader' });
    }
    share(workbookOf(office), { type: 'user', role: 'writer', emailAddress: 'la@example.org' });
    const sentences = await told();
    expect(sentences[1]).toMatch(/^Ai có đường liên kết cũng mở được: Sổ cái.*; .*; Mẫu Tờ trình/);
    expect(sentences[2]).toBe(
      'Có người không có tên trong Danh bạ mở được: Sáng kiến – LĐLĐ TP Cao Lãnh.',
    );
  });

  test('lets operators share their ledger by name, and readers the projection', async () => {
    share(office.ledger, { type: 'user', role: 'writer', emailAddress: 'hai@example.org' });
    const reader = { type: 'user', role: 'reader', emailAddress: 'doc@example.org' };
    share(property('config.projection'), reader);
    expect(await codes()).toEqual(['operator.unnamed']);
  });

  test('finds columns that moved, in the ledger and in workbooks', async () => {
    const { initiatives } = unionPages;
    office.workspace.typeInto(office.ledger, "'Danh bạ'!C1", 'Tên mới');
    const owner = `'${initiatives.title}'!A2`;
    office.workspace.typeInto(workbookOf(office), owner, 'Cột của tôi');
    const sentences = (await told()).join('\n');
    expect(sentences).toContain('trang “Danh bạ”, cột “Tên công đoàn”');
    expect(sentences).toContain('sổ “LĐLĐ TP Cao Lãnh”, trang “Sáng kiến”');
  });

  test('finds a workbook whose tab is gone', async () => {
    const book = workbookOf(office);
    const { sheetId } = unionPages.complaints;
    office.workspace.actOn(book, { deleteSheet: { sheetId } });
    expect(await codes()).toContain('workbook.unreadable');
  });

  test('finds that somebody changed what is published', async () => {
    office.workspace.typeInto(property('config.projection'), "'Thông tin'!B3", 'khác');
    expect(await codes()).toContain('projection.unreadable');
  });

  test('says in a sentence that the file is another, or not for it to read', async () => {
    const other = examination(
      loopback.door,
      property('config.projection'),
      now(),
      loopback.telling,
    );
    await expect(other).rejects.toThrow(/không phải sổ chương trình/);
    loopback.next(refuse(403, 'The caller does not have permission'));
    await expect(examined()).rejects.toThrow(/không được phép/);
  });
});

describe('the public site', () => {
  const day = '2021-04-09';
  const at = (hour: number) => Date.parse(`${day}T00:00:00+07:00`) + hour * HOUR;
  let shown: unknown;
  const server = createServer((_, response) => {
    if (shown === undefined) response.statusCode = 404;
    response.end(JSON.stringify(shown ?? {}));
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/trang`;
  });
  afterAll(() => void server.close());
  const found = async (data: unknown, hour: number) => {
    shown = data;
    return (await siteFindings(address, day, at(hour))).map(({ code }) => code);
  };

  test('may show yesterday until it was built again', async () => {
    expect(await found({ confirmedOn: day }, 20)).toEqual([]);
    expect(await found({ confirmedOn: '2021-04-08' }, 3)).toEqual([]);
    expect(await found({ confirmedOn: '2021-04-08' }, 7)).toEqual(['site.behind']);
    expect(await found({}, 7)).toEqual(['site.behind']);
  });

  test('is to be there, once there is one', async () => {
    expect(await found(undefined, 7)).toEqual(['site.unreachable']);
    expect(await siteFindings('', day, at(9))).toEqual([]);
    expect(await siteFindings(address, '', at(9))).toEqual([]);
  });
});
