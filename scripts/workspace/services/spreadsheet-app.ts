import type { Offered } from '../contract/offered.ts';
import { createSpreadsheet } from '../sheets/create.ts';
import { type Door, require } from './door.ts';
import { openedById, spreadsheetObject } from './spreadsheets/spreadsheet.ts';
import { enumeration } from './utilities.ts';

/** SpreadsheetApp as a bound script needs it: where it is bound, its menu and its dialogs. */
export function spreadsheetApp(door: Door, containerId: string | undefined): object {
  const { core, realm } = door;
  const note = (entry: unknown): void =>
    core.ui.put(String(core.chance.next('ui')).padStart(8, '0'), entry);
  const menu = (title: string): Offered['Base.Menu'] => {
    const items: unknown[] = [];
    const self: Offered['Base.Menu'] = realm.expose(
      'Menu',
      'Base.Menu',
      {
        addItem: (label: string, handler: string) => {
          items.push({ label: String(label), handler: String(handler) });
          return self;
        },
        addSeparator: () => {
          items.push('-');
          return self;
        },
        addSubMenu: (sub: unknown) => {
          items.push(realm.hostOf(sub));
          return self;
        },
        addToUi: () => core.gate.pass('Ui.addToUi', () => note({ menu: title, items })),
      },
      { menu: title, items },
    );
    return self;
  };
  const button = enumeration(realm, 'Ui.Button', 'Base.Button', ['OK', 'CANCEL', 'CLOSE']);
  const buttons = enumeration(realm, 'Ui.ButtonSet', 'Base.ButtonSet', ['OK', 'OK_CANCEL']);
  /** What the operator typed; a dialog that nobody answers is closed. */
  const prompted = (...texts: unknown[]): Offered['Base.PromptResponse'] => {
    const typed = core.gate.pass('Ui.prompt', () => {
      note({ prompt: texts.map(String) });
      return core.replies.shift();
    });
    return realm.expose('PromptResponse', 'Base.PromptResponse', {
      getResponseText: () => typed ?? '',
      getSelectedButton: () => (typed === undefined ? button.CLOSE : button.OK),
    });
  };
  const ui = realm.expose('Ui', 'Base.Ui', {
    Button: button,
    ButtonSet: buttons,
    prompt: prompted,
    createMenu: (title: string) => menu(String(title)),
    alert: (...texts: unknown[]) =>
      core.gate.pass('Ui.alert', () => {
        note({ alert: texts.map(String) });
        return button.OK;
      }),
  });
  return realm.expose('SpreadsheetApp', 'Spreadsheet.SpreadsheetApp', {
    create: (name: string) =>
      core.gate.pass('SpreadsheetApp.create', () => {
        require(door, 'SpreadsheetApp.create', ['spreadsheets']);
        return spreadsheetObject(
          door,
          createSpreadsheet(core, { name: String(name), byProgram: true }),
        );
      }),
    openById: (id: string) => openedById(door, String(id)),
    flush: () => core.gate.pass('SpreadsheetApp.flush', () => undefined),
    getActiveSpreadsheet: () =>
      core.gate.pass('SpreadsheetApp.getActiveSpreadsheet', () => {
        require(door, 'SpreadsheetApp.getActiveSpreadsheet', [
          'spreadsheets',
          'spreadsheets.currentonly',
        ]);
        return containerId === undefined ? null : spreadsheetObject(door, containerId);
      }),
    getUi: () =>
      core.gate.pass('SpreadsheetApp.getUi', () => {
        require(door, 'SpreadsheetApp.getUi', ['script.container.ui']);
        if (containerId === undefined) {
          throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        }
        return ui;
      }),
  });
}
