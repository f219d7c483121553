import { columnLetters } from '../core/ledger/columns.ts';
import { registeredOf } from '../core/ledger/registry.ts';
import { unitOf } from '../core/ledger/units.ts';
import type { Properties } from './config.ts';
import { tabs } from './ledger-layout.ts';
import { officeTemplates } from './office-templates.ts';
import { readRanges } from './sheets-api.ts';

interface KnownFile {
  readonly id: string;
  readonly name: string;
}

/** The files that the program made, but for the ledger workbook, which a person made. */
export function knownFiles(properties: Properties, ledger: string) {
  const rows = [tabs.registry, tabs.unit].map(
    ({ title, columns }) => `'${title}'!A2:${columnLetters(columns.length - 1)}`,
  );
  const [unions = [], units = []] = readRanges(ledger, rows);
  const holders = [...unions.map(registeredOf), ...units.map(unitOf)];
  const shared: readonly KnownFile[] = holders
    .filter(({ workbook }) => workbook !== '')
    .map(({ workbook, name }) => ({ id: workbook, name: `sổ của ${name}` }));
  const templates: readonly KnownFile[] = Object.values(officeTemplates).map(
    ({ config, title }) => ({ id: properties.config(config), name: title }),
  );
  const own: readonly KnownFile[] = [
    { id: properties.config('projection'), name: 'bảng để công bố' },
    ...properties.ids('forms').map((id) => ({ id, name: 'biểu mẫu' })),
    ...properties
      .ids('ledgers')
      .slice(1)
      .map((id) => ({ id, name: 'sổ tiếp nhận thêm' })),
  ];
  return { shared, own, templates };
}
