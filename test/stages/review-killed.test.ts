import { expect, test } from 'vitest';
import { complaintPage } from '#core/ledger/complaint-page.ts';
import { employerListPage } from '#core/ledger/employer-list-page.ts';
import { dossiersIn } from '../../scripts/installation/ledger-view.ts';
import { type Sweep, sweepOnce, sweepUntilQuiet } from '../../scripts/installation/sweep.ts';
import { interrupted } from '../journeys/interruptions.ts';
import { appoint, write } from './officer.ts';
import { rowsOf, send, setUpProgramme, workbookOf } from './programme.ts';

/** A list is made, signed and taken back, somebody complains: what stands in the end. */
async function played(sweep: Sweep) {
  const office = await setUpProgramme();
  const { clock } = office.workspace;
  appoint(office);
  const pass = () => {
    clock.set(clock.now() + 3_600_000);
    sweepUntilQuiet(office.workspace, sweep);
  };
  for (const id of ['a', 'b']) send(office, id, { workplace: 'Công ty May', title: `Giá ${id}` });
  pass();
  write(office, employerListPage, 'ds-1', { workplace: 'Công ty May' });
  pass();
  write(office, employerListPage, 'ds-1', { agreed: 'Có', by: 'Bà Mai, 22/3/2021' });
  write(office, complaintPage, 'kn-1', { initiative: 'Giá b', content: 'Trùng' });
  pass();
  const rows = ['Sáng kiến', 'Danh sách ký', 'Khiếu nại'].map((tab) =>
    rowsOf(office, workbookOf(office), tab).slice(1),
  );
  return { dossiers: dossiersIn(office), rows };
}

const undisturbed = played(sweepOnce);

test.each([
  ['killBefore', 17],
  ['killAfter', 17],
  ['killAfter', 23],
] as const)(
  'lists and complaints are the same after sweeps with %s at call %i',
  async (fault, call) => {
    const expected = await undisturbed;
    const met = { count: 0 };
    expect(await played(interrupted(() => ({ call, fault }), met))).toEqual(expected);
    expect(met.count).toBeGreaterThan(0);
  },
);
