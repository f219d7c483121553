import { createHash } from 'node:crypto';
import type { OfficersWords } from '#core/ledger/backup.ts';
import { emptiedRow, ownedTabs, ownerColumn } from '#core/ledger/erased-rows.ts';
import { type Intake, intakeOf } from '#core/ledger/intake.ts';
import { rowWithoutMentions, tellingTabs } from '#core/ledger/mentions.ts';
import { ledgerTabs } from '#core/ledger/tabs.ts';
import { isIdOf, type Traces, withoutTraces } from '#core/ledger/traces.ts';
import { phoneOf } from '#core/submission/phone.ts';
import type { Backup, SavedTab } from './read-backup.ts';

/**
 * The backup without the people who were erased since it was taken: their rows are emptied where they
 * stand, as an erasure does it, and their names, phones and codes go out of every other text.
 * @param buried SHA-256 of every response that was erased
 */
export function withoutErased(backup: Backup, buried: ReadonlySet<string>): Backup {
  const isBuried = (id: string) => id !== '' && buried.has(sha256(id));
  const people = backup.tabs
    .filter(({ title }) => title === ledgerTabs.intake)
    .flatMap(({ rows }) => rows.slice(1).map(intakeOf))
    .filter(({ responseId }) => isBuried(responseId))
    .map(tracesOf);
  const clean = (text: string) => people.reduce(withoutTracesOf, text);
  return {
    ...backup,
    tabs: backup.tabs.map((tab) => ({ ...tab, rows: rowsWithout(tab, isBuried, people) })),
    words: backup.words.map((words) => wordsWithout(words, people, clean)),
  };
}

const withoutTracesOf = (text: string, traces: Traces): string => withoutTraces(text, traces);

function rowsWithout(
  { title, rows }: SavedTab,
  isBuried: (id: string) => boolean,
  people: readonly Traces[],
): SavedTab['rows'] {
  // Nothing personal stands there, and a changed row would break the chain.
  if (title === ledgerTabs.audit) return rows;
  const telling = tellingTabs.find((tab) => ledgerTabs[tab] === title);
  if (!telling) return rows.map((row) => row.map((cell) => people.reduce(withoutTracesOf, cell)));
  const owned = ownedTabs.find((tab) => tab === telling);
  return rows.map((row, i) => {
    if (i > 0 && owned && isBuried(row[ownerColumn(owned)] ?? '')) return emptiedRow(owned);
    return people.reduce((rest, traces) => rowWithoutMentions(telling, rest, traces), row);
  });
}

function wordsWithout(
  words: OfficersWords,
  people: readonly Traces[],
  clean: (text: string) => string,
): OfficersWords {
  const isTheirs = ([id = '']: readonly string[]) => people.some((traces) => isIdOf(id, traces));
  const rows = words.rows.filter((row) => !isTheirs(row)).map((row) => row.map(clean));
  return { ...words, rows };
}

function tracesOf({ responseId, initiative, union, code, answers }: Intake): Traces {
  const phone = phoneOf(answers.phone ?? '');
  return {
    responses: [responseId],
    initiatives: initiative === responseId ? [initiative] : [],
    unions: union === '' ? [] : [union],
    codes: code === '' ? [] : [code],
    phone: phone.kind === 'valid' ? phone.national : '',
    fullName: answers.fullName ?? '',
  };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
