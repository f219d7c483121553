import { ownUnionId } from '#core/catalogue/own-union.ts';
import type { Dossier } from '#core/dossier/dossier.ts';
import { standing } from '#core/dossier/standing.ts';
import { conditions } from '#core/ledger/received-page.ts';
import type { Registered } from '#core/ledger/registry.ts';
import { mailedOn, type SendingRecord } from '#core/ledger/sendings.ts';
import type { RegisteredUnit } from '#core/ledger/units.ts';
import { deadlineOf } from '#core/petition/deadline.ts';
import { missingPieces, type Sides } from '#core/petition/missing.ts';
import { validityOf } from '#core/petition/validity.ts';
import type { Programme } from '#core/programme/programme.ts';

interface Known {
  readonly programme: Programme;
  readonly sendings: readonly SendingRecord[];
  readonly dossiers: readonly Dossier[];
  readonly unions: readonly Registered[];
  readonly units: readonly RegisteredUnit[];
  /** "2021-04-26". */
  readonly today: string;
}

const confederation = 'Tổng Liên đoàn Lao động Việt Nam';
const isOwnUnion = (union: string) => union === ownUnionId(union.split('/')[0] ?? '');

/**
 * How the last dossier of every union and unit stands, by its id; unions that chose and made no Tờ
 * trình are there too.
 */
export function dossiersOf(known: Known) {
  const { programme, sendings, dossiers, unions, units } = known;
  const names = new Map([...units, ...unions].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const last = new Map(
    [...sendings].sort((a, b) => Number(a.n) - Number(b.n)).map((each) => [each.sender, each]),
  );
  const choosing = dossiers
    .filter((dossier) => standing(dossier, programme).state === 'chosen')
    .map(({ union }) => union)
    .filter((union) => !last.has(union));
  const entries = [
    ...[...last.values()].map((record) => {
      const receiver = record.level === 'union' ? nameOf(record.unit) : confederation;
      return [record.sender, shown(known, record, { sender: nameOf(record.sender), receiver })];
    }),
    ...[...new Set(choosing)].map((union) => [
      union,
      unmade(programme, nameOf(union), isOwnUnion(union) ? 'unit' : 'union'),
    ]),
  ] as const;
  return Object.fromEntries(entries.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
}

function shown({ programme, today }: Known, record: SendingRecord, sides: Sides) {
  const validity = validityOf(record, programme, today, true);
  const { reading, state, timeliness, confirmed, arrivedOn, arrivedBy } = validity;
  const checked = conditions.map((condition) => {
    const check = confirmed.includes(condition) ? record.checks[condition] : undefined;
    return [condition, check ?? null] as const;
  });
  const { signed, postedOn, receipt } = reading;
  return {
    round: Number(record.n),
    initiatives: Number(record.initiatives),
    validity: { state, timeliness: timeliness ?? null, ...Object.fromEntries(checked) },
    missing: missingPieces(record, validity, programme, sides),
    deadline: deadlineOf(programme, record.level),
    sent: signed
      ? { ...signed, mailedOn: mailedOn(record) || null, postedOn: postedOn || null, receipt }
      : null,
    arrived: arrivedOn === '' ? null : { on: arrivedOn, by: arrivedBy },
  };
}

function unmade(programme: Programme, sender: string, level: SendingRecord['level']) {
  const deadline = deadlineOf(programme, level);
  const what = 'lập Tờ trình ở trang “Lập hồ sơ”';
  return {
    round: 0,
    initiatives: 0,
    validity: { state: 'unmade' },
    missing: [{ who: sender, what, by: deadline.wording }],
    deadline,
    sent: null,
    arrived: null,
  };
}
