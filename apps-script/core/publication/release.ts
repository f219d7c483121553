import type { PublishedInitiative } from './results.ts';

/** What a new list does to the one that is public. */
interface ListChanges {
  readonly appearing: readonly PublishedInitiative[];
  readonly vanishing: readonly PublishedInitiative[];
  readonly changing: readonly PublishedInitiative[];
}

/** What becomes of the list now. */
export interface Release {
  readonly announced: boolean;
  /** Rows of the public list that stay until a person agrees that they vanish. */
  readonly kept: readonly PublishedInitiative[];
  /** What a person is asked to agree to: the first titles, or so many that vanish. */
  readonly asks: 'first' | 'vanishing' | undefined;
  /** Against what is public: what this release changes, or would change once it is agreed to. */
  readonly changes: ListChanges;
}

interface Situation {
  readonly before: readonly PublishedInitiative[];
  readonly after: readonly PublishedInitiative[];
  /** Has the announced time come? */
  readonly inTime: boolean;
  /** Has a person ever agreed to titles in public? */
  readonly agreed: boolean;
  /** To how many vanishing rows a person has agreed. */
  readonly mayVanish: number;
  /** Public ids of what was withdrawn or erased: it goes at once, whoever agrees. */
  readonly gone: ReadonlySet<string>;
}

/** So many may vanish without a question: officers change their minds now and then. */
function freelyVanishing(listed: number): number {
  return Math.max(3, Math.floor(listed / 20));
}

/** Counts and look-ups always go out; titles wait for the announced time and for a person. */
export function releaseOf(situation: Situation): Release {
  const { before, after, inTime, agreed, mayVanish, gone } = situation;
  const changes = listChanges(before, after);
  const announced = inTime && agreed;
  const asks = agreed || after.length === 0 ? undefined : 'first';
  if (!announced) return { announced, kept: [], asks, changes };
  const doubtful = changes.vanishing.filter(({ id }) => !gone.has(id));
  const free = Math.max(freelyVanishing(before.length), mayVanish);
  return doubtful.length > free
    ? { announced, kept: doubtful, asks: 'vanishing', changes }
    : { announced, kept: [], asks, changes };
}

function listChanges(
  before: readonly PublishedInitiative[],
  after: readonly PublishedInitiative[],
): ListChanges {
  const was = new Map(before.map((each) => [each.id, each]));
  const is = new Set(after.map(({ id }) => id));
  return {
    appearing: after.filter(({ id }) => !was.has(id)),
    vanishing: before.filter(({ id }) => !is.has(id)),
    changing: after.filter((each) => {
      const old = was.get(each.id);
      return old !== undefined && !isSame(old, each);
    }),
  };
}

function isSame(a: PublishedInitiative, b: PublishedInitiative): boolean {
  return (Object.keys(a) as (keyof PublishedInitiative)[]).every((field) => a[field] === b[field]);
}
