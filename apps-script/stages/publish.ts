import { targetOf } from '../core/ledger/units.ts';
import { formPhaseOf } from '../core/programme/window.ts';
import { publicationOf } from '../core/publication/publication.ts';
import { dayOf, isoOf } from '../core/text/dates.ts';
import type {
  Clock,
  Coverages,
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
  readonly clock: Clock;
  readonly coverages: Coverages;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly projection: Projection;
  readonly quarantine: Quarantine;
  readonly registry: Registry;
  readonly signing: Signing;
  readonly units: Units;
}

/** Writes the public projection anew from the ledger: nothing personal can pass its schema. */
export function publish(effects: PublishEffects, { programme, units }: Setting): void {
  const { clock, marks } = effects;
  const watermark = Number(marks.read('watermark') || 0);
  effects.projection.write(
    publicationOf({
      programme,
      units,
      unions: effects.registry.all(),
      coverages: effects.coverages.all(),
      targets: targetsOf(effects),
      dossiers: effects.ledger.everyDossier(),
      quarantined: effects.quarantine.all().map(({ record }) => record),
      asOf: watermark === 0 ? null : isoOf(watermark),
      phase: formPhaseOf(programme, dayOf(clock.now), marks.read('correctUntil')),
      announcedFrom: null,
      announced: true,
      digest: effects.signing.sha256,
      publicId: (id) => effects.signing.hmac(id).slice(0, 6).map(hex).join(''),
    }),
    effects.signing.sha256,
  );
  marks.write('unpublished', '');
  marks.write('publishedAt', String(clock.now));
}

/** What units and unions aim at, where somebody gave them a target. */
function targetsOf({ numbers, units }: PublishEffects): ReadonlyMap<string, number> {
  const cells = [
    ...units.all().map(({ id, target }) => [id, target] as const),
    ...numbers.all().map(({ union, target }) => [union, target] as const),
  ];
  return new Map(
    cells.flatMap(([id, cell]) => {
      const target = targetOf(cell);
      return target === undefined ? [] : [[id, target] as const];
    }),
  );
}

function hex(byte: number): string {
  return (byte & 255).toString(16).padStart(2, '0');
}
