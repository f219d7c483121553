import type { RegisteredUnit } from '../core/ledger/units.ts';
import type { Budget, Units, Workbooks } from './effects.ts';

interface OpenEffects {
  readonly budget: Budget;
  readonly units: Units;
  readonly workbooks: Workbooks;
}

/**
 * The unit, or the confederation, with its workbook: found or made, and noted in *Tỉnh, ngành*. With
 * whom it is shared is noted by the next sweep, which also tells of addresses that were refused.
 */
export function openUnit(effects: OpenEffects, unit: RegisteredUnit): RegisteredUnit {
  const workbook = effects.workbooks.openUnit(unit);
  if (unit.workbook === '') effects.budget.spend('spreadsheets', 1);
  const opened = { ...unit, workbook };
  effects.units.save(opened);
  return opened;
}
