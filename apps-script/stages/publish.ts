import { publicationOf } from '../core/publication/publication.ts';
import { isoOf } from '../core/text/dates.ts';
import type {
  Clock,
  Ledger,
  Marks,
  Projection,
  Quarantine,
  Registry,
  Setting,
  Signing,
} from './effects.ts';

interface PublishEffects {
  readonly clock: Clock;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly projection: Projection;
  readonly quarantine: Quarantine;
  readonly registry: Registry;
  readonly signing: Signing;
}

/** Writes the public projection anew from the ledger: nothing personal can pass its schema. */
export function publish(effects: PublishEffects, { programme, units }: Setting): void {
  const watermark = Number(effects.marks.read('watermark') || 0);
  const { results, tracking } = publicationOf({
    programme,
    units,
    unions: effects.registry.all(),
    dossiers: effects.ledger.everyDossier(),
    quarantined: effects.quarantine.all().map(({ record }) => record),
    asOf: watermark === 0 ? null : isoOf(watermark),
    digest: effects.signing.sha256,
    publicId: (id) => effects.signing.hmac(id).slice(0, 6).map(hex).join(''),
  });
  effects.projection.write(results, tracking);
  effects.marks.write('unpublished', '');
  effects.marks.write('publishedAt', String(effects.clock.now));
}

function hex(byte: number): string {
  return (byte & 255).toString(16).padStart(2, '0');
}
