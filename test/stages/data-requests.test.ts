import { describe, expect, test } from 'vitest';
import { dataRequestPage, requestKinds, requestSteps } from '#core/ledger/data-request-page.ts';
import { showCode } from '#core/submission/code.ts';
import { typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn } from '../../scripts/installation/ledger-view.ts';
import { published } from '../../scripts/installation/published.ts';
import {
  ask,
  askErasure,
  asking,
  codeOf,
  expectGone,
  officeOfTwo,
  shown,
  theirs,
  traces,
} from './data-subject.ts';
import { placesOf } from './everywhere.ts';
import { beginEach, send, sweeps, tick } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await officeOfTwo();
  return office;
});

describe('a request about one’s own data', () => {
  test('tells nothing unless code and phone fit', () => {
    const wanted = asking(office, 'copy', 'preview');
    ask(office, { ...wanted, phone: '0912 000 888' });
    expect(shown(office).answer).toContain('Không có bài nào khớp cả mã tra cứu và số điện thoại');
    ask(office, { ...wanted, code: showCode(codeOf(office, 'other')) });
    expect(shown(office).answer).not.toContain('Việc khác');
    ask(office, wanted);
    expect(shown(office).answer).toContain('Bảng điểm danh Dấu-Vết');
    expect(shown(office).answer).not.toContain('Việc khác');
  });

  test('asks for what is missing, and for a look before anything is done', () => {
    ask(office, { ...asking(office, 'erase', 'run'), receivedOn: 'hôm qua' });
    expect(shown(office).answer).toContain('Xin ghi ngày nhận yêu cầu');
    ask(office, { receivedOn: '19/3/2021' });
    expect(shown(office).answer).toContain('Xin chọn “Xem trước”');
    expect(dossiersIn(office)).toHaveLength(2);
  });

  test('has its due days beside it, and is overdue when they have passed', () => {
    // Friday: two working days later is Tuesday.
    ask(office, asking(office, 'withdraw', 'preview'));
    expect(shown(office)).toMatchObject({
      state: 'Đang giải quyết',
      replyBy: '23/3/2021',
      doneBy: '03/4/2021',
    });
    office.workspace.clock.set(Date.parse('2021-03-24T08:00:00+07:00'));
    tick(office);
    expect(shown(office)).toMatchObject({ state: 'Quá hạn trả lời' });
    expect(shown(office).answer).toContain('Khớp mã và điện thoại');
    ask(office, { answeredOn: '24/3/2021' });
    expect(shown(office)).toMatchObject({ state: 'Đã trả lời' });
  });

  test('for a copy is answered with all that is held, in a file of the office', () => {
    ask(office, asking(office, 'copy', 'preview'));
    ask(office, { step: requestSteps.run });
    expect(shown(office).answer).toContain('https://drive.google.com/file/d/');
    const file = office.workspace.files().find(({ name }) => name.startsWith('Bản sao dữ liệu'));
    const text = new TextDecoder().decode(office.workspace.bytesOf(file?.id ?? ''));
    for (const word of [...traces.slice(0, 3), 'Bản sửa Dấu-Vết', 'GĐ', 'Được chọn']) {
      expect(text).toContain(word);
    }
    expect(text).not.toContain('Việc khác');
    expect(text).not.toContain('0912000888');
  });

  test('finds a free row however many came before', () => {
    for (let n = 1; n <= 24; n += 1) {
      typeOnDesk(office, dataRequestPage, `yc-${n}`, { kind: requestKinds.correct });
    }
    tick(office);
    typeOnDesk(office, dataRequestPage, 'yc-60', { kind: requestKinds.copy });
    tick(office);
    expect(shown(office, 'yc-60').answer).toContain('Xin ghi ngày nhận yêu cầu');
  });

  test('to withdraw is carried out as the union’s officer would', () => {
    ask(office, asking(office, 'withdraw', 'preview'));
    ask(office, { step: requestSteps.run });
    expect(shown(office).answer).toContain('Đã rút 1 sáng kiến');
    tick(office);
    office.workspace.run('publishSoon');
    tick(office);
    expect(published(office)?.results.initiatives.map(({ title }) => title)).toEqual(['Việc khác']);
    expect(dossiersIn(office).find(({ id }) => id === 'theirs')?.cells.withdrawn).toBe('Có');
  });
});

describe('an erasure', () => {
  test('leaves nothing of the person anywhere, and tells what it did without naming anybody', () => {
    const code = codeOf(office, 'theirs');
    askErasure(office);
    expect(placesOf(office, traces).length).toBeGreaterThan(5);
    tick(office);
    expect(shown(office).answer).toContain('Đã xoá 4 phiếu và 1 sáng kiến');
    expectGone(office, code);
  });

  test('of a ledger that somebody sorted lets nobody else be received twice', () => {
    const { workspace, ledger } = office;
    const tab = workspace.spreadsheet(ledger).sheets.find(({ title }) => title === 'Tiếp nhận');
    const range = { sheetId: tab?.sheetId ?? 0, startRowIndex: 1 };
    workspace.actOn(ledger, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0 }] } });
    askErasure(office);
    tick(office);
    for (const mark of ['watermark', 'readAt']) workspace.setProperty(`mark.${mark}`, '');
    sweeps(office, 2);
    expect(intakesIn(office).map(({ responseId }) => responseId)).toEqual(['other']);
  });

  test('is not undone by a response that is sent, or found, again', () => {
    askErasure(office);
    tick(office);
    send(office, 'theirs', theirs);
    send(office, 'twin', theirs);
    sweeps(office, 3);
    expect(dossiersIn(office).map(({ id }) => id)).toEqual(['other']);
  });
});
