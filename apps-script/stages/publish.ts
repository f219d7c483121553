import { isLive } from '../core/dossier/standing.ts';
import { actors, type Deed } from '../core/ledger/audit.ts';
import { isFresh, pageChange } from '../core/ledger/page.ts';
import { publishPage, publishRow } from '../core/ledger/publish-page.ts';
import { targetOf } from '../core/ledger/units.ts';
import { announcedFrom, formPhaseOf } from '../core/programme/window.ts';
import { type PublicationInput, publicationOf } from '../core/publication/publication.ts';
import { type Release, releaseOf } from '../core/publication/release.ts';
import { previewWords } from '../core/publication/release-words.ts';
import type { Results } from '../core/publication/results.ts';
import { momentWords } from '../core/publication/tracking-words.ts';
import { dayOf, isoOf, msOf } from '../core/text/dates.ts';
import { hex } from '../core/text/hex.ts';
import type {
  Audit,
  Clock,
  Coverages,
  Desk,
  Ledger,
  Marks,
  Numbers,
  Projection,
  Quarantine,
  Registry,
  Setting,
  Signing,
  Units,
} from './effects.ts';

interface PublishEffects {
  readonly audit: Audit;
  readonly clock: Clock;
  readonly coverages: Coverages;
  readonly desk: Desk;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly projection: Projection;
  readonly quarantine: Quarantine;
  readonly registry: Registry;
  readonly signing: Signing;
  readonly units: Units;
}

/**
 * Writes the public projection anew from the ledger: nothing personal can pass its schema. Titles
 * wait for the announced time and for a person; the preview stands in *Công bố*.
 */
export function publish(effects: PublishEffects, setting: Setting): void {
  const { clock, marks, projection, signing } = effects;
  const input = inputOf(effects, setting);
  const before = projection.listed();
  const whole = publicationOf({ ...input, announced: true, kept: [] });
  const release = releaseOf({
    before,
    after: whole.results.initiatives,
    inTime: input.announcedFrom === null || msOf(input.announcedFrom) <= clock.now,
    agreed: marks.read('titlesAgreed') !== '',
    mayVanish: Number(marks.read('mayVanish') || 0),
    gone: goneFromList(marks, input),
  });
  const known = new Set(input.unions.map(({ id }) => id));
  const kept = release.kept.filter(({ union }) => known.has(union));
  const asIs = release.announced && kept.length === 0;
  const { announced } = release;
  const published = asIs ? whole : publicationOf({ ...input, announced, kept });
  projection.write(published, signing.sha256);
  effects.audit.note([publishedDeed(setting, published.results)]);
  const { asks, changes } = release;
  marks.write('askedToAgree', asks ? `${asks} ${changes.vanishing.length}` : '');
  tell(effects, release, before.length, input.announcedFrom);
  if (asks !== 'vanishing') marks.write('mayVanish', '');
  marks.write('goneFromList', '');
  marks.write('unpublished', '');
  marks.write('publishedAt', String(clock.now));
  marks.write('confirmedOn', dayOf(clock.now));
}

/** Nothing new today: the public may know that what it reads is not old. */
export function confirm({
  audit,
  clock,
  marks,
  projection,
}: Pick<PublishEffects, 'audit' | 'clock' | 'marks' | 'projection'>): void {
  const today = dayOf(clock.now);
  projection.confirm(today, audit.heads());
  marks.write('confirmedOn', today);
}

/** All but what a release decides. */
function inputOf(
  {
    audit,
    clock,
    coverages,
    ledger,
    marks,
    numbers,
    quarantine,
    registry,
    signing,
    units,
  }: PublishEffects,
  setting: Setting,
): Omit<PublicationInput, 'announced' | 'kept'> {
  const { programme } = setting;
  const watermark = Number(marks.read('watermark') || 0);
  return {
    programme,
    units: setting.units,
    unions: registry.all(),
    coverages: coverages.all(),
    targets: targetsIn([
      ...units.all().map(({ id, target }) => [id, target] as const),
      ...numbers.all().map(({ union, target }) => [union, target] as const),
    ]),
    dossiers: ledger.everyDossier(),
    quarantined: quarantine.all().map(({ record }) => record),
    asOf: watermark === 0 ? null : isoOf(watermark),
    confirmedOn: dayOf(clock.now),
    phase: formPhaseOf(programme, dayOf(clock.now), marks.read('correctUntil')),
    announcedFrom: announcedFrom(programme),
    audit: audit.heads(),
    digest: remembered(signing.sha256),
    publicId: remembered((id) => publicIdOf(signing, id)),
  };
}

function publishedDeed({ programme }: Setting, results: Results): Deed {
  const told = { action: 'Công bố', object: programme.id, fields: [], before: '' };
  return { actor: actors.program, ...told, after: JSON.stringify(results) };
}

/** While titles wait, all is made twice: of 75,000 entries each digest is one call of Google's. */
function remembered(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** What leads back to an initiative only within the ledger: 12 hex digits. */
export function publicIdOf(signing: Signing, initiative: string): string {
  return hex(signing.hmac(initiative).slice(0, 6));
}

/** Cells in which somebody wrote a target. */
function targetsIn(
  cells: readonly (readonly [id: string, cell: string])[],
): ReadonlyMap<string, number> {
  return new Map(
    cells.flatMap(([id, cell]) => {
      const target = targetOf(cell);
      return target === undefined ? [] : [[id, target] as const];
    }),
  );
}

/** What leaves the list at once: withdrawn by its worker, or erased. */
function goneFromList(
  marks: Marks,
  { dossiers, publicId }: Pick<PublicationInput, 'dossiers' | 'publicId'>,
): ReadonlySet<string> {
  const withdrawn = dossiers.filter((dossier) => !isLive(dossier)).map(({ id }) => publicId(id));
  return new Set([...withdrawn, ...marks.read('goneFromList').split(' ')]);
}

/** Says in *Công bố* how it stands; what the operator typed meanwhile is answered first. */
function tell(
  { clock, desk }: PublishEffects,
  release: Release,
  listed: number,
  from: string | null,
): void {
  const row = desk.read({ publish: publishPage }).publish.find(({ id }) => id === publishRow.id);
  if (!row || isFresh(publishPage, row)) return;
  const preview = previewWords(release, listed, from);
  const answer = `Cập nhật lúc ${momentWords(isoOf(clock.now))}.`;
  const system = { ...publishRow.system, preview, answer };
  desk.write([pageChange(publishPage, [{ ...row, officer: row.cells, system }])]);
}
