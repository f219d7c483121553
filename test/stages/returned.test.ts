import { describe, expect, test } from 'vitest';
import type { OfficerCells } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { showCode } from '#core/submission/code.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, quarantinedIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition } from '../../scripts/installation/officer-hand.ts';
import { published } from '../../scripts/installation/published.ts';
import { programme } from '../builders.ts';
import { appoint, shown, write } from './officer.ts';
import { beginEach, send, setUpProgramme, tick, workbookOf } from './programme.ts';

let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appoint(office);
  send(office, 'a', { title: 'Giá treo rập giấy' });
  tick(office);
  return office;
});

const officer = (cells: Partial<OfficerCells>) => {
  write(office, initiativesPage, 'a', cells);
  tick(office);
};
const row = () => shown(office, initiativesPage, 'a');
const dossier = () => dossiersIn(office).find(({ id }) => id === 'a');
const state = () => {
  const found = dossier();
  return found && standing(found, programme).state;
};
const correct = (id: string, at: string) => {
  office.workspace.clock.set(Date.parse(at));
  send(office, id, { title: 'Giá treo rập giấy', description: id, code: dossier()?.code ?? '' });
  tick(office);
};
const tracked = () => {
  office.workspace.run('publishSoon');
  tick(office);
  return published(office);
};
const back = {
  decision: 'Trả lại',
  reason: 'Thiếu số liệu, gọi 0912 000 345',
  dueDate: '12/4/2021',
};

describe('an initiative that was returned', () => {
  test('tells its worker by the code until when, and the message to forward what is missing', () => {
    officer(back);
    const entries = tracked()?.tracking.entries ?? [];
    expect(entries).toMatchObject([{ step: 'returned', due: '2021-04-12', correct: [] }]);
    expect(JSON.stringify(entries)).not.toContain('Thiếu số liệu');
    expect(row().message).toContain(`mã tra cứu ${showCode(dossier()?.code ?? '')}`);
    expect(row().message).toContain('Cần bổ sung: Thiếu số liệu, gọi …');
  });

  test('may be corrected after the entry window, until its due day ends', () => {
    officer(back);
    correct('a2', '2021-04-12T22:00:00+07:00');
    expect(dossier()).toMatchObject({ contentId: 'a2', problems: [] });
    expect(row()).toMatchObject({ state: 'Mới nhận' });
    expect(row().answer).toContain('Người gửi đã gửi bản sửa');
  });

  test('says in its row when a correction came too late, until one is taken in', () => {
    officer(back);
    correct('a2', '2021-04-13T08:00:00+07:00');
    expect(dossier()).toMatchObject({ contentId: 'a', refusedRevision: 'a2' });
    expect(quarantinedIn(office)).toHaveLength(1);
    expect(row().answer).toContain('đã quá hạn bổ sung');
    officer({ dueDate: '16/4/2021' });
    correct('a3', '2021-04-14T08:00:00+07:00');
    expect(dossier()).toMatchObject({ contentId: 'a3', refusedRevision: '' });
    expect(row().answer).not.toContain('đã quá hạn bổ sung');
  });
});

test.each([
  [{ decision: 'Chọn' }, 'chosen'],
  [{ decision: 'Không chọn', reason: 'Chưa có điểm mới' }, 'declined'],
  [{ decision: 'Không đủ điều kiện', reason: 'Chưa áp dụng' }, 'ineligible'],
  [back, 'returned'],
  [{ withdrawn: 'Có' }, 'withdrawn'],
])('%j can be undone', (cells, expected) => {
  officer({ employerAgreed: 'Có' });
  officer(cells);
  expect(state()).toBe(expected);
  officer({ decision: '', reason: '', dueDate: '', withdrawn: '' });
  expect(state()).toBe('introduced');
  expect(row()).toMatchObject({ state: 'Đơn vị đã đồng ý', answer: '' });
});

test('once its Tờ trình is made the decision stays, and the row says so', () => {
  officer({ employerAgreed: 'Có', decision: 'Chọn' });
  askPetition(office, { union: 'dong-thap/tp-cao-lanh', id: workbookOf(office) }, 'Lập lần 1');
  tick(office);
  officer({ decision: 'Không đủ điều kiện', reason: 'Nhầm' });
  expect(state()).toBe('chosen');
  expect(row().answer).toContain('không đổi quyết định được nữa');
});

test('a withdrawn one counts nowhere, and counts again when that is undone', () => {
  officer({ withdrawn: 'Có' });
  expect(tracked()?.results.totals).toEqual({ received: 0, chosen: null });
  officer({ withdrawn: 'Không' });
  expect(tracked()?.results.totals).toEqual({ received: 1, chosen: null });
});
