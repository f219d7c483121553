import { expect } from 'vitest';
import { dataRequestPage, requestKinds, requestSteps } from '#core/ledger/data-request-page.ts';
import { showCode } from '#core/submission/code.ts';
import { agreeToPublish, typeOnDesk } from '../../scripts/installation/desk-hand.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn } from '../../scripts/installation/ledger-view.ts';
import { officer } from '../../scripts/installation/officer-event.ts';
import { published } from '../../scripts/installation/published.ts';
import { placesOf } from './everywhere.ts';
import { appoint, shownOnDesk } from './officer.ts';
import { send, setUpProgramme, sweeps, tick } from './programme.ts';

export const home = 'dong-thap/tp-cao-lanh';
/** Whoever asks. */
export const theirs = {
  fullName: 'Phan Thị Dấu Vết',
  phone: '0912 000 999',
  title: 'Bảng điểm danh Dấu-Vết',
  description: 'Mô tả Dấu-Vết',
  birthYear: '1977',
};
/** What must not be found anywhere once they are erased. */
export const traces = ['Dấu Vết', 'Dấu-Vết', '0912000999', '0912 000 999', '1977'];

/** Two people's initiatives are chosen and public; one of them also sent a correction and others. */
export async function officeOfTwo(): Promise<Installation> {
  const office = await setUpProgramme();
  appoint(office);
  tick(office);
  send(office, 'theirs', theirs);
  send(office, 'other', { fullName: 'Lê Văn Khác', phone: '0912 000 888', title: 'Việc khác' });
  tick(office);
  tick(office);
  const code = codeOf(office, 'theirs');
  // A correction of the first, an entry that nobody can place, and the same once more.
  send(office, 'again', { ...theirs, description: 'Bản sửa Dấu-Vết', code });
  send(office, 'astray', { ...theirs, subUnit: 'Không có nơi này' });
  send(office, 'twin', { ...theirs, description: 'Bản sửa Dấu-Vết' });
  tick(office);
  for (const row of ['theirs', 'other']) {
    decide(office, row, { employerAgreed: 'Có', employerAgreedBy: 'GĐ', decision: 'Chọn' });
  }
  tick(office);
  agreeToPublish(office);
  return office;
}

export function codeOf(office: Installation, id: string): string {
  return dossiersIn(office).find((each) => each.id === id)?.code ?? '';
}

export function decide(
  office: Installation,
  row: string,
  set: Readonly<Record<string, string>>,
): void {
  const refused = officer(office, { at: '2021-03-20T09:00:00+07:00', workbook: home, row, set });
  if (refused !== undefined) throw new Error(refused);
}

/** What the operator writes about a request that came on a Friday. */
export const asking = (
  office: Installation,
  kind: keyof typeof requestKinds,
  step: keyof typeof requestSteps,
) => ({
  kind: requestKinds[kind],
  code: showCode(codeOf(office, 'theirs')),
  phone: theirs.phone,
  receivedOn: '19/3/2021',
  step: requestSteps[step],
});

/** The operator writes, and a sweep follows. */
export function ask(
  office: Installation,
  cells: Partial<ReturnType<typeof asking>> & { readonly answeredOn?: string },
  row = 'yc-1',
): void {
  typeOnDesk(office, dataRequestPage, row, cells);
  tick(office);
}

export const shown = (office: Installation, row = 'yc-1') =>
  shownOnDesk(office, dataRequestPage, row);

/** A copy was made before; the erasure was looked at and is asked for, and no sweep came yet. */
export function askErasure(office: Installation): void {
  ask(office, asking(office, 'copy', 'preview'), 'yc-2');
  ask(office, { step: requestSteps.run }, 'yc-2');
  ask(office, asking(office, 'erase', 'preview'));
  typeOnDesk(office, dataRequestPage, 'yc-1', { step: requestSteps.run });
}

/** Sweeps of two days later there is nothing of them, and everything of the other. */
export function expectGone(office: Installation, code: string): void {
  sweeps(office, 3);
  office.workspace.clock.set(office.workspace.clock.now() + 25 * 3_600_000);
  sweeps(office, 3);
  expect(placesOf(office, [...traces, code, showCode(code)])).toEqual([]);
  expect(published(office)?.results.initiatives.map(({ title }) => title)).toEqual(['Việc khác']);
  expect(dossiersIn(office).map(({ id }) => id)).toEqual(['other']);
  expect(intakesIn(office).map(({ responseId }) => responseId)).toEqual(['other']);
  expect(office.workspace.responses(office.form).map(({ id }) => id)).toEqual(['other']);
  expect(office.workspace.properties().get('mark.erasing') ?? '').toBe('');
}
