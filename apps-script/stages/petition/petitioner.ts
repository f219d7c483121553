import { ownUnionId } from '../../core/catalogue/own-union.ts';
import { controlPage, unionControls } from '../../core/ledger/control.ts';
import type { PetitionRecord } from '../../core/ledger/petitions.ts';
import { list } from '../../core/ledger/registry.ts';
import type { SendingRecord } from '../../core/ledger/sendings.ts';
import { unitControlPage, unitControls } from '../../core/ledger/unit-control.ts';
import type { Registry, Setting, Units } from '../effects.ts';
import type { Paper } from './paper.ts';

interface PetitionerEffects {
  readonly registry: Registry;
  readonly units: Units;
}

/** Who petitions: a union to its province or sector, or one of these to the confederation. */
export interface Petitioner {
  readonly level: SendingRecord['level'];
  readonly id: string;
  readonly name: string;
  /** The union's unit, or the unit itself. */
  readonly unit: Setting['units'][number];
  /** In documents a unit speaks as a union of its own. */
  readonly union: { readonly id: string; readonly name: string };
  readonly workbook: string;
  readonly officers: readonly string[];
}

/** Who asked for a document; undefined for one that stands in no registry any more. */
export function petitionerOf(
  { registry, units }: PetitionerEffects,
  setting: Setting,
  { union: id }: PetitionRecord,
): Petitioner | undefined {
  const union = registry.all().find((each) => each.id === id);
  const above = setting.units.find((each) => each.id === (union ? union.unit : id));
  if (!above) return undefined;
  if (union) {
    const { name, workbook, officers } = union;
    const named = { id, name };
    return {
      level: 'union',
      id,
      name,
      unit: above,
      union: named,
      workbook,
      officers: list(officers),
    };
  }
  const unit = units.all().find((each) => each.id === id);
  if (!unit) return undefined;
  const { name, workbook, officers } = unit;
  const named = { id: ownUnionId(id), name };
  return { level: 'unit', id, name, unit: above, union: named, workbook, officers: list(officers) };
}

/** A unit's Tờ trình goes to the confederation, that of a unit as a union of its own too. */
export function dossierLevel({ union, unit }: Petitioner): SendingRecord['level'] {
  return union.id === ownUnionId(unit.id) ? 'unit' : 'union';
}

/** Where a document is asked for: the row of the petitioner's *Lập hồ sơ*. */
export function controlOf(
  { level, workbook }: Petitioner,
  { kind }: PetitionRecord,
): Pick<Paper, 'workbook' | 'page' | 'control'> | undefined {
  const isUnion = level === 'union';
  const control = (isUnion ? unionControls : unitControls).find((each) => each.kind === kind);
  const page = isUnion ? controlPage : unitControlPage;
  return control && { workbook, page, control };
}
