import { confederationId } from '../../core/dossier/proposal.ts';
import { list } from '../../core/ledger/registry.ts';
import type { Petitions, Registry, Sendings, Setting, Units } from '../effects.ts';
import { recipientsOf } from '../sending/recipients.ts';

export interface ReaderEffects {
  readonly petitions: Petitions;
  readonly registry: Registry;
  readonly sendings: Sendings;
  readonly units: Units;
}

/**
 * After a union, a unit or the confederation got other officers: its documents, and those that were
 * sent to it, are open to whoever is named now, and to nobody who was.
 */
export function letReadersIn(effects: ReaderEffects, setting: Setting, holder: string): void {
  const { petitions, registry, sendings, units } = effects;
  const sent = new Map(
    sendings
      .all()
      .filter(({ record }) => record.mails.length > 0)
      .map(({ record }) => [record.key, record]),
  );
  const above = units.confederation();
  const holders = [...registry.all(), ...units.all(), ...(above ? [above] : [])];
  const officersOf = (id: string) => list(holders.find((each) => each.id === id)?.officers ?? '');
  for (const { record } of petitions.all()) {
    if (record.status !== 'made') continue;
    const sending = sent.get(record.key);
    const receiver = sending?.level === 'union' ? sending.unit : sending && confederationId;
    if (record.union !== holder && receiver !== holder) continue;
    const mailed = sending ? recipientsOf(effects, setting, sending.level, sending.unit) : [];
    const received = receiver === undefined ? [] : officersOf(receiver);
    const readers = [...officersOf(record.union), ...mailed, ...received];
    petitions.shareExactly([record.docx, record.document], readers);
  }
}
