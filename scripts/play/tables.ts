import type { Dossier } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import type { Intake } from '#core/ledger/intake.ts';
import type { Quarantined } from '#core/ledger/quarantine.ts';
import { programmeOf } from '#core/programme/load.ts';
import { showCode } from '#core/submission/code.ts';
import { csv } from './csv.ts';

type Columns<Record> = readonly (readonly [header: string, of: (record: Record) => string])[];

/** Every response and what became of it, oldest first. */
export function ledgerTable(
  intakes: readonly Intake[],
  dossiers: readonly Dossier[],
  programmeId: string,
): string {
  const programme = programmeOf(programmeId);
  if (!programme) throw new Error(`no programme ${programmeId}`);
  const states = new Map(dossiers.map((each) => [each.id, standing(each, programme).state]));
  return table(intakes.toSorted(byTime), [
    ['responseId', ({ responseId }) => responseId],
    ['submittedAt', ({ submittedAt }) => submittedAt],
    ['code', ({ code }) => showCode(code)],
    ['unit', ({ unit }) => unit],
    ['union', ({ union }) => union],
    ['outcome', ({ outcome }) => outcome],
    ['problems', ({ problems }) => problems],
    ['initiative', ({ initiative }) => initiative],
    ['state', ({ initiative }) => states.get(initiative) ?? ''],
  ]);
}

/** What waits for the operator, oldest first; of an oversize answer the SHA-256 of the whole. */
export function quarantineTable(quarantined: readonly Quarantined[]): string {
  return table(quarantined.toSorted(byTime), [
    ['responseId', ({ responseId }) => responseId],
    ['submittedAt', ({ submittedAt }) => submittedAt],
    ['code', ({ code }) => showCode(code)],
    ['problems', ({ problems }) => problems],
    ['reasons', ({ reasons }) => reasons],
    ['fullName', ({ fullName }) => fullName],
    ['phone', ({ phone }) => phone],
    ['unit', ({ unit }) => unit],
    ['subUnit', ({ subUnit }) => subUnit],
    ['title', ({ title }) => title],
    ['sha256', ({ fullText }) => /^SHA-256 ([0-9a-f]{64})/.exec(fullText)?.[1] ?? ''],
  ]);
}

function table<Record>(records: readonly Record[], columns: Columns<Record>): string {
  const rows = records.map((record) => columns.map(([, of]) => of(record)));
  return csv(
    columns.map(([header]) => header),
    rows,
  );
}

type Sent = Pick<Intake, 'responseId' | 'submittedAt'>;

function byTime(a: Sent, b: Sent): number {
  const earlier = Date.parse(a.submittedAt) - Date.parse(b.submittedAt);
  return earlier || (a.responseId < b.responseId ? -1 : 1);
}
