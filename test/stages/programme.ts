import { beforeAll, beforeEach } from 'vitest';
import type { Answers } from '#core/submission/submission.ts';
import { answerForm } from '../../scripts/installation/answer-form.ts';
import { type Installation, install } from '../../scripts/installation/install.ts';
import { unionsIn, unitsIn } from '../../scripts/installation/ledger-view.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';

export const entryDay = Date.parse('2021-03-20T08:00:00+07:00');

/** Setting up costs more than most tests: it is done once, and anew after `beginEach`. */
let first: Promise<{ readonly office: Installation; readonly back: () => void }> | undefined;

/** A programme as it was set up; all tests of a file share one, and this call brings it back. */
export async function setUpProgramme(): Promise<Installation> {
  first ??= firstProgramme();
  const { office, back } = await first;
  back();
  return office;
}

async function firstProgramme() {
  const workspace = openWorkspace({ dir: ':memory:', now: entryDay });
  const office = await install(workspace, '75-nghin-2021');
  return { office, back: wayBack(office) };
}

/** What every test begins with: it is made once, and brought back before each. */
export function beginEach(make: () => Promise<Installation>): void {
  let back = () => {};
  beforeAll(async () => {
    back = wayBack(await make());
    // That one is not as it was set up any more.
    first = undefined;
  });
  beforeEach(() => back());
}

function wayBack({ workspace }: Installation): () => void {
  const back = workspace.checkpoint();
  return () => {
    workspace.faults.onCall(undefined);
    back();
  };
}

const complete: Answers = {
  fullName: 'Nguyễn Thị Lan',
  phone: '0912 000 345',
  unit: 'Đồng Tháp',
  subUnit: 'LĐLĐ TP Cao Lãnh',
  group: 'Doanh nghiệp',
  title: 'Giá treo rập giấy',
  description: 'Trước đây tìm lâu, nay lấy là có.',
  appliedStatus: 'Đã áp dụng có hiệu quả',
  appliedFrom: '15/3/2021',
  consentProcessing: 'Có',
  consentPublication: 'Có',
};

/** A worker sends an entry now; what the test does not say is complete and right. */
export function send(installation: Installation, id: string, answers: Answers = {}): void {
  sendAt(installation, id, installation.workspace.clock.now(), answers);
}

/** The same at another time (epoch ms): the Form may show an entry late. */
export function sendAt(
  installation: Installation,
  id: string,
  submittedAt: number,
  answers: Answers,
): void {
  answerForm(installation, { id, submittedAt, answers: { ...complete, title: id, ...answers } });
}

/** Five minutes pass, and the clock trigger fires. */
export function tick({ workspace }: Installation): void {
  workspace.clock.set(workspace.clock.now() + 300_000);
  workspace.run('tick');
}

/** That many sweeps, five minutes apart. */
export function sweeps(installation: Installation, count: number): void {
  for (let n = 0; n < count; n += 1) tick(installation);
}

/** The id of a union's workbook. */
export function workbookOf(installation: Installation, union = 'dong-thap/tp-cao-lanh'): string {
  return unionsIn(installation).find(({ id }) => id === union)?.workbook ?? '';
}

/** The workbook of a province, sector or the confederation, as its officers open it. */
export function unitBookOf(installation: Installation, unit: string) {
  const found = unitsIn(installation).find(({ id }) => id === unit);
  return { union: unit, id: found?.workbook ?? '' };
}

/** The rows of a tab, as shown. */
export function rowsOf({ workspace }: Installation, spreadsheet: string, tab: string): string[][] {
  return (
    workspace
      .spreadsheet(spreadsheet)
      .sheets.find(({ title }) => title === tab)
      ?.rows() ?? []
  );
}
