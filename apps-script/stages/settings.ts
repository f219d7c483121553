import type { Resolver } from '../core/catalogue/resolver.ts';
import { actors, type Deed } from '../core/ledger/audit.ts';
import { isFresh, type PageRow, pageChange } from '../core/ledger/page.ts';
import { type Typed, typedSettings, withChanges } from '../core/ledger/settings.ts';
import { settingRows, settingsPage } from '../core/ledger/settings-page.ts';
import { isBlank } from '../core/ledger/spare-rows.ts';
import { wordingPage } from '../core/ledger/wording-page.ts';
import { sentence } from '../core/problem.ts';
import type { Programme } from '../core/programme/programme.ts';
import type { Desk, Marks, Setting, Settings } from './effects.ts';

export interface SettingsEffects {
  readonly desk: Desk;
  readonly marks: Marks;
  readonly settings: Settings;
  resolver(): Resolver;
}

type SettingRow = PageRow<(typeof settingsPage)['officer'][number]['field']>;
type WordingRow = PageRow<(typeof wordingPage)['officer'][number]['field']>;

/**
 * Takes in what the operator wrote in *Cài đặt* and *Lời văn riêng*: all of it, or, while one value
 * is wrong, nothing, so that dates that belong together change together. It counts from the next
 * sweep on, which writes the Form anew.
 */
export function takeSettings(
  effects: SettingsEffects,
  { programme }: Setting,
  settings: readonly SettingRow[],
  wording: readonly WordingRow[],
): void {
  const fresh =
    settings.some((row) => isFresh(settingsPage, row)) ||
    wording.some((row) => isFresh(wordingPage, row));
  if (!fresh) return;
  const typed = typedSettings(settings, wording, effects.resolver());
  const outcome = settle(effects.settings, typed);
  if (outcome.ok) {
    effects.marks.write('form', '');
    effects.marks.write('unpublished', 'yes');
  }
  const site = outcome.ok ? (typed.site ?? effects.settings.site) : effects.settings.site;
  const shown = settingRows(outcome.ok ? outcome.programme : programme, site);
  const answerTo = (row: PageRow): string => {
    if (outcome.ok) return isBlank(row) ? '' : 'Đã dùng.';
    const others = isBlank(row) ? '' : sentence({ code: 'setting.others' });
    return outcome.mistakes.get(row.id) ?? outcome.mistakes.get('') ?? others;
  };
  const changes = [
    pageChange(
      settingsPage,
      settings.map((row) => {
        const system = shown.find(({ id }) => id === row.id)?.system ?? {};
        return { ...row, officer: row.cells, system: { ...system, answer: answerTo(row) } };
      }),
    ),
    pageChange(
      wordingPage,
      wording
        .filter((row) => !isBlank(row) || isFresh(wordingPage, row))
        .map((row) => ({ ...row, officer: row.cells, system: { answer: answerTo(row) } })),
    ),
  ];
  effects.desk.write(changes, outcome.ok ? [settingsDeed(programme, outcome.programme)] : []);
}

/** Which of a programme's settings differ. */
function settingsDeed(before: Programme, after: Programme): Deed {
  const names = Object.keys(after) as readonly (keyof Programme)[];
  const text = (programme: Programme, name: keyof Programme) => JSON.stringify(programme[name]);
  return {
    actor: actors.operator,
    action: 'Đổi cài đặt',
    object: after.id,
    fields: names.filter((name) => text(before, name) !== text(after, name)),
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  };
}

function settle(
  settings: Settings,
  { changes, site, mistakes }: Typed,
):
  | { readonly ok: true; readonly programme: Programme }
  | { readonly ok: false; readonly mistakes: ReadonlyMap<string, string> } {
  if (mistakes.size > 0) return { ok: false, mistakes };
  const settled = withChanges(settings.base, changes);
  if (settled.ok && !settings.keep(changes, site)) {
    return { ok: false, mistakes: new Map([['', sentence({ code: 'setting.tooMuch' })]]) };
  }
  return settled;
}
