import { catalogueOf, withinScope } from '../core/catalogue/catalogue.ts';
import { type Resolver, resolverOf } from '../core/catalogue/resolver.ts';
import { closedUnionsOf, unionsOf, unitsOf } from '../core/ledger/registry.ts';
import { dayOf } from '../core/text/dates.ts';
import type {
  Audit,
  Backups,
  Budget,
  Clock,
  Coverages,
  Dashboard,
  Desk,
  EntryForm,
  Inspection,
  Intakes,
  Ledger,
  Marks,
  Numbers,
  Outbox,
  People,
  Petitions,
  Projection,
  Quarantine,
  Registry,
  Reminders,
  Rotation,
  Sendings,
  Setting,
  Settings,
  Signing,
  Templates,
  Units,
  Workbooks,
} from '../stages/effects.ts';
import { backupsIn } from './backups.ts';
import { budgetIn } from './budget.ts';
import { clockOf } from './clock.ts';
import type { Properties } from './config.ts';
import { coveragesIn } from './coverages.ts';
import { dashboardIn } from './dashboard.ts';
import { deskIn } from './desk.ts';
import { createSpreadsheet, findFile } from './drive-api.ts';
import { refreshForm } from './form.ts';
import { healthNoteOf } from './health-note.ts';
import { inspectionOf } from './inspection.ts';
import { intakesOf } from './intakes.ts';
import { Journal } from './journal.ts';
import { ledgerOver } from './ledger.ts';
import { LedgerBook } from './ledger-book.ts';
import { furnishLedger } from './ledger-layout.ts';
import { marksIn } from './marks.ts';
import { outboxIn } from './outbox.ts';
import { peopleIn } from './people.ts';
import { petitionsIn } from './petitions.ts';
import { projectionIn } from './projection.ts';
import { quarantineIn } from './quarantine.ts';
import { registryIn } from './registry.ts';
import { remindersIn } from './reminders.ts';
import { takeBack } from './restored.ts';
import { rotationIn } from './rotation.ts';
import { sendingsIn } from './sendings.ts';
import { shardTabs } from './set-up.ts';
import { settingsIn } from './settings.ts';
import { signingWith } from './signing.ts';
import { templatesIn } from './templates.ts';
import { numbersIn } from './unit-numbers.ts';
import { unitRegistryIn } from './unit-registry.ts';
import { workbooksIn } from './workbooks.ts';

/** Everything that stages may ask of Google, for one execution. */
export interface Edge {
  readonly audit: Audit;
  readonly backups: Backups;
  readonly budget: Budget;
  readonly clock: Clock;
  readonly dashboard: Dashboard;
  readonly desk: Desk;
  readonly coverages: Coverages;
  readonly form: EntryForm;
  readonly inspection: Inspection;
  readonly intakes: Intakes;
  readonly ledger: Ledger;
  readonly marks: Marks;
  readonly numbers: Numbers;
  readonly outbox: Outbox;
  readonly people: People;
  readonly petitions: Petitions;
  readonly projection: Projection;
  readonly quarantine: Quarantine;
  readonly registry: Registry;
  readonly reminders: Reminders;
  readonly rotation: Rotation;
  readonly sendings: Sendings;
  readonly settings: Settings;
  readonly signing: Signing;
  readonly templates: Templates;
  readonly units: Units;
  readonly workbooks: Workbooks;
  resolver(): Resolver;
  /** Takes the properties back from a restored ledger; they count from the next execution on. */
  takeBack(): void;
}

/** A ledger workbook takes this many responses; then the next one is begun. */
const SHARD_ROWS = 20_000;

export function edgeOf(properties: Properties, setting: Setting, startedAt: number): Edge {
  const clock = clockOf({ startedAt });
  const signing = signingWith(properties.config('secret'));
  const ledgers = properties.ids('ledgers');
  const journal = new Journal(signing, startedAt);
  const books = ledgers.map((id) => new LedgerBook(id, journal));
  const first = ledgers[0] ?? '';
  const office = { workbook: first, journal };
  const folder = properties.config('folder');
  const registry = registryIn(office);
  const units = unitRegistryIn(office);
  const marks = marksIn(properties);
  const today = dayOf(startedAt);
  const templates = templatesIn(properties, folder);
  return {
    audit: {
      note: (deeds) => journal.write(first, [], deeds),
      heads: () => ledgers.map((id) => journal.head(id)),
    },
    backups: backupsIn(properties, setting.programme, signing, registry, units),
    budget: budgetIn(properties, startedAt),
    clock,
    dashboard: dashboardIn(first, () => healthNoteOf(properties, setting.programme, startedAt)),
    desk: deskIn(office),
    coverages: coveragesIn(office),
    form: {
      refresh(units, unions, phase) {
        const content = { units, unions, phase, site: properties.config('site') };
        for (const id of properties.ids('forms')) refreshForm(id, setting.programme, content);
      },
    },
    inspection: inspectionOf(ledgers, properties.ids('forms')),
    intakes: intakesOf(properties.ids('forms'), setting.programme, signing, folder),
    ledger: ledgerOver(books, signing, journal, (full) => nextShard(properties, full, folder)),
    marks,
    numbers: numbersIn(office),
    outbox: outboxIn(office, marks, today),
    petitions: petitionsIn(office, folder, templates),
    people: peopleIn(books, properties.ids('forms'), folder, signing, journal),
    projection: projectionIn(properties.config('projection')),
    quarantine: quarantineIn(ledgers, journal, marks, today),
    registry,
    reminders: remindersIn(office),
    rotation: rotationIn(folder),
    sendings: sendingsIn(office),
    settings: settingsIn(properties, setting.base),
    signing,
    templates,
    units,
    workbooks: workbooksIn(folder, setting.programme.council),
    takeBack: () => takeBack(properties, first, startedAt),
    resolver() {
      const rows = registry.all();
      const { catalogue, scope } = setting.programme;
      const before = withinScope(catalogueOf(catalogue), scope).unions;
      const unions = unionsOf(rows, before);
      return resolverOf(unitsOf(setting.units, unions), unions, closedUnionsOf(rows, before));
    },
  };
}

/** A new ledger workbook once the last is full; undefined while there is room. */
function nextShard(properties: Properties, full: LedgerBook, folder: string): string | undefined {
  const rows = Number(properties.read('config.shardRows') || SHARD_ROWS);
  if (full.count('intake') < rows) return undefined;
  const ledgers = properties.ids('ledgers');
  const number = String(ledgers.length + 1);
  const key = { kind: 'ledger', key: number } as const;
  const next = findFile(key) ?? createSpreadsheet(`Sổ tiếp nhận ${number}`, key, folder);
  furnishLedger(next, shardTabs);
  properties.configure('ledgers', [...ledgers, next].join(' '));
  return next;
}
