import { erasedWords } from '../core/ledger/data-request-answer.ts';
import { likenessKeys } from '../core/ledger/dossiers.ts';
import { type Held, responsesOf } from '../core/ledger/held.ts';
import type { PetitionRecord } from '../core/ledger/petitions.ts';
import type { Traces } from '../core/ledger/traces.ts';
import { formerNeighbours } from './alike.ts';
import type {
  Backups,
  Clock,
  Ledger,
  People,
  Petitions,
  Registry,
  Signing,
  Units,
} from './effects.ts';
import { type NoteEffects, noteChanged } from './note-changed.ts';
import { publicIdOf } from './publish.ts';
import { noteRotation } from './rotate.ts';

export interface EraseEffects extends NoteEffects {
  readonly backups: Backups;
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly people: People;
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly signing: Signing;
  readonly units: Units;
}

/** Ids of what is being erased: enough to go on after a stop, and nobody's name. */
interface Begun {
  readonly request: string;
  readonly responses: readonly string[];
  readonly initiatives: readonly string[];
  readonly unions: readonly string[];
  readonly papers: readonly string[];
}

const nothing = { responses: [], initiatives: [], unions: [], papers: [] };

/** What a stopped erasure of this request had begun with. */
export function begunErasure({ marks }: Pick<EraseEffects, 'marks'>, request: string): Begun {
  const mark = marks.read('erasing');
  const begun = mark === '' ? undefined : (JSON.parse(mark) as Begun);
  return begun?.request === request ? begun : { request, ...nothing };
}

/**
 * Removes a person from everywhere. The tombstones come first: from then on no sweep takes a
 * response in again. The ledger comes last, since by it a repeat finds what is left to do.
 * @param held what is there still; undefined when a stopped erasure had come through the ledger
 * @returns the proof, without a word about whom
 */
export function erase(effects: EraseEffects, request: string, held: Held | undefined): string {
  const { backups, ledger, marks, people, registry, units } = effects;
  const begun = merged(effects, begunErasure(effects, request), held);
  marks.write('erasing', JSON.stringify(begun));
  people.bury(begun.responses);
  backups.keepBuried([...ledger.buried()]);
  const traces: Traces = { ...begun, ...wordsOf(held) };
  for (const id of begun.responses) people.deleteResponse(id);
  const concerned = new Set(begun.unions);
  const own = registry.all().filter(({ id }) => concerned.has(id));
  const above = new Set(own.map(({ unit }) => unit));
  const confederation = units.confederation();
  const workbooks = [
    ...own,
    ...units.all().filter(({ id }) => above.has(id)),
    ...(confederation ? [confederation] : []),
  ]
    .map(({ workbook }) => workbook)
    .filter((workbook) => workbook !== '');
  noteRotation(effects, [
    ...own,
    ...[...units.all(), ...(confederation ? [confederation] : [])].filter(({ id }) =>
      stoodIn(held).has(id),
    ),
  ]);
  for (const workbook of workbooks) people.eraseRows(workbook, traces);
  people.eraseMails(traces);
  const gone = begun.initiatives.map((id) => publicIdOf(effects.signing, id));
  marks.write('goneFromList', [marks.read('goneFromList'), ...gone].join(' ').trim());
  // Hints beside others, and co-authors, may name them: those rows are written anew.
  const others = people.mentioning(traces);
  const neighbours = formerNeighbours(ledger, (held?.dossiers ?? []).flatMap(likenessKeys));
  const theirs = new Set(begun.initiatives);
  ledger.commit({ toRoute: [...others, ...neighbours].filter((id) => !theirs.has(id)) });
  people.eraseMentions(traces);
  people.eraseRecords(traces);
  noteChanged(effects, begun.unions);
  marks.write('unpublished', 'yes');
  marks.write('publishedAt', '');
  const papers = effects.petitions
    .all()
    .map(({ record }) => record)
    .filter(
      (paper) => paper.status === 'made' && mayName(paper, begun.papers, [...concerned, ...above]),
    );
  const { responses, initiatives } = begun;
  return erasedWords(
    { responses: responses.length, initiatives: initiatives.length, workbooks: workbooks.length },
    papers,
    backups.days(),
  );
}

/** Provinces, sectors and the confederation before which an initiative of theirs stood. */
function stoodIn(held: Held | undefined): ReadonlySet<string> {
  const dossiers = held?.dossiers ?? [];
  return new Set(
    dossiers.flatMap(({ proposal, nomination }) => [proposal.standsIn, nomination.standsIn]),
  );
}

/** A Tờ trình names what it lists; other papers of a union or unit may name anybody of it. */
function mayName(
  { key, kind, union }: PetitionRecord,
  named: readonly string[],
  concerned: readonly string[],
): boolean {
  const isPetition = kind === 'petition' || kind === 'unitPetition';
  return named.includes(key) || (!isPetition && concerned.includes(union));
}

function merged({ people }: EraseEffects, begun: Begun, held: Held | undefined): Begun {
  if (!held) return begun;
  const named = people.unionsWithPhone({ ...begun, ...wordsOf(held) });
  const { dossiers, intakes } = held;
  const both = (before: readonly string[], found: readonly string[]) =>
    [...new Set([...before, ...found])].filter((id) => id !== '');
  return {
    request: begun.request,
    responses: both(begun.responses, responsesOf(held)),
    initiatives: both(
      begun.initiatives,
      dossiers.map(({ id }) => id),
    ),
    unions: both(begun.unions, [
      ...dossiers.flatMap(({ union, routedTo }) => [union, routedTo]),
      ...intakes.map(({ union }) => union),
      ...named,
    ]),
    papers: both(
      begun.papers,
      dossiers.flatMap(({ petition, unitPetition }) => [petition, unitPetition]),
    ),
  };
}

/** Without the ledger's rows nothing tells who it was: their words were erased before. */
function wordsOf(held: Held | undefined): Pick<Traces, 'codes' | 'phone' | 'fullName'> {
  if (!held) return { codes: [], phone: '', fullName: '' };
  const { fullName, phone, dossiers, intakes, quarantined } = held;
  const codes = [...dossiers, ...intakes, ...quarantined].map(({ code }) => code);
  return { fullName, phone, codes: [...new Set(codes)].filter((code) => code !== '') };
}
