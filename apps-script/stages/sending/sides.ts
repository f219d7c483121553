import type { SendingRecord } from '../../core/ledger/sendings.ts';
import type { Registry, Units } from '../effects.ts';

interface SideEffects {
  readonly registry: Registry;
  readonly units: Units;
}

/** How a programme without a line for the confederation calls it. */
export const confederationName = 'Tổng Liên đoàn Lao động Việt Nam';

/** One side of a dossier. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** '' while none was made for it. */
  readonly workbook: string;
  readonly officers: string;
}

/** Who sends a dossier, and who takes it in; undefined where no registry has it. */
export function sidesOf(
  { registry, units }: SideEffects,
  { level, sender, unit }: SendingRecord,
): { readonly sender: Side | undefined; readonly receiver: Side | undefined } {
  const sides: readonly Side[] = [...registry.all(), ...units.all()];
  const named = (wanted: string) => sides.find(({ id }) => id === wanted);
  return {
    sender: named(sender),
    receiver: level === 'union' ? named(unit) : units.confederation(),
  };
}
