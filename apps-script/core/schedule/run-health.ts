import { addsUp, type Reconciled } from '../ledger/reconciled.ts';
import type { Quota } from './budget.ts';
import type { Failures } from './failures.ts';
import { type Finding, named, some } from './finding.ts';
import { momentOf, OVERDUE_MS, stageName } from './sweeps-told.ts';

/** The program's own work as its notes tell it; times in epoch ms, 0 for never. */
export interface RunFacts {
  readonly now: number;
  readonly sweptAt: number;
  readonly failures: Failures;
  /** Names of those whose workbooks could not be read or written. */
  readonly behind: readonly string[];
  /** Did the day's budget of workbooks run out? */
  readonly unmade: boolean;
  /** Initiatives that no workbook takes. */
  readonly held: number;
  /** What is to be repaired in the office's templates. */
  readonly templates: readonly string[];
  readonly left: Quota;
  /** Something changed that the projection does not show. */
  readonly unpublished: boolean;
  readonly publishedAt: number;
  /** What the last night's comparison came to; undefined before the first. */
  readonly reconciled: { readonly at: number; readonly counts: Reconciled } | undefined;
  /** Where the operator is told of trouble. */
  readonly alarmed: readonly string[];
}

/** A stage that failed for a while may recover by itself: Google has bad minutes. */
const FAILING_MS = 60 * 60_000;
/** Publishing comes every six hours; twice that is late. */
const PUBLISHED_LATE_MS = 12 * 60 * 60_000;

const quotaNames: Readonly<Record<keyof Quota, string>> = {
  documents: 'lập văn bản',
  mails: 'gửi thư',
  spreadsheets: 'tạo sổ',
};

/** What is wrong with the work itself. */
export function runFindings(facts: RunFacts): readonly Finding[] {
  const { now, failures, behind, held, left, publishedAt } = facts;
  const late = facts.unpublished && publishedAt > 0 && now - publishedAt > PUBLISHED_LATE_MS;
  const spent = (Object.keys(quotaNames) as (keyof Quota)[]).filter((kind) => left[kind] <= 0);
  return [
    ...sweepFindings(facts),
    ...Object.entries(failures).flatMap(([stage, { since, times }]): Finding[] =>
      now - since < FAILING_MS
        ? []
        : [
            {
              code: 'stage.failing',
              data: { stage: stageName(stage), since: momentOf(since), times },
            },
          ],
    ),
    ...some(behind.length > 0, 'workbook.unreadable', {
      count: behind.length,
      names: named(behind),
    }),
    ...some(facts.unmade, 'workbook.unmade'),
    ...some(held > 0, 'rows.held', { count: held }),
    ...facts.templates.map((problem): Finding => ({ code: 'template.broken', data: { problem } })),
    ...some(spent.length > 0, 'quota.spent', {
      what: spent.map((kind) => quotaNames[kind]).join(', '),
    }),
    ...reconciledFindings(facts),
    ...some(late, 'publish.waiting', { at: momentOf(publishedAt) }),
    ...some(facts.alarmed.length === 0, 'operator.unnamed'),
  ];
}

function reconciledFindings({ reconciled }: RunFacts): readonly Finding[] {
  if (!reconciled) return [];
  const { at, counts } = reconciled;
  return [
    ...some(!addsUp(counts), 'counts.differ', { at: momentOf(at) }),
    ...some(counts.homeless > 0, 'registry.lost', { count: counts.homeless }),
  ];
}

/** Whether sweeps come at all: also asked by one who merely opens the ledger. */
export function sweepFindings({
  now,
  sweptAt,
}: Pick<RunFacts, 'now' | 'sweptAt'>): readonly Finding[] {
  if (sweptAt === 0) return [{ code: 'sweep.never' }];
  return some(now - sweptAt > OVERDUE_MS, 'sweep.stopped', { at: momentOf(sweptAt) });
}
