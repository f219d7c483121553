import { describe, expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { askPetition, writeRow } from '../../scripts/installation/officer-hand.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps, tick, workbookOf } from './programme.ts';

const union = 'dong-thap/tp-cao-lanh';
let office: Installation;
const workbook = () => ({ union, id: workbookOf(office) });

beginEach(async () => {
  office = await setUpProgramme();
  const row = rowsOf(office, office.ledger, 'Danh bạ').findIndex(([id]) => id === union) + 1;
  office.workspace.typeInto(
    office.ledger,
    `'Danh bạ'!F${row}`,
    'tp-cao-lanh.dong-thap@example.org',
  );
  send(office, 'a');
  send(office, 'b');
  tick(office);
  writeRow(office, workbook(), initiativesPage, 'a', { employerAgreed: 'Có', decision: 'Chọn' });
  tick(office);
  return office;
});

const files = (kind: string) =>
  office.workspace.files().filter((file) => file.appProperties?.petition?.startsWith(kind));

describe('a petition', () => {
  test('that was asked for is made once, noted beside the control, and told to the officers', () => {
    askPetition(office, workbook(), 'Lập lần 1');
    sweeps(office, 3);
    expect(files('docx ')).toHaveLength(1);
    expect(petitionsIn(office)).toMatchObject([{ status: 'made', n: '1', initiatives: '1' }]);
    expect(rowsOf(office, workbook().id, 'Lập hồ sơ')[2]?.[4]).toMatch(
      /^Đã lập Tờ trình với 01 sáng kiến/,
    );
    expect(office.workspace.mail()).toMatchObject([{ to: 'tp-cao-lanh.dong-thap@example.org' }]);
  });

  test('that was made and could not be shared counts in the day’s number of documents', () => {
    const { workspace } = office;
    askPetition(office, workbook(), 'Lập lần 1');
    workspace.faults.onCall((_, name) =>
      name.startsWith('Drive.Permissions.') ? { throwBefore: 'no permission' } : undefined,
    );
    tick(office);
    expect(files('docx ')).toHaveLength(1);
    const spent = JSON.parse(workspace.properties().get('config.spent') ?? '{}');
    expect(spent).toMatchObject({ documents: 1 });
  });

  test('made again is a new version, and the old one stays', () => {
    askPetition(office, workbook(), 'Lập lần 1');
    tick(office);
    writeRow(office, workbook(), initiativesPage, 'b', { employerAgreed: 'Có', decision: 'Chọn' });
    tick(office);
    askPetition(office, workbook(), 'Lập lần 2');
    tick(office);
    expect(petitionsIn(office)).toMatchObject([{ initiatives: '1' }, { initiatives: '2' }]);
    expect(files('docx ')).toHaveLength(2);
  });

  test('with nothing chosen is refused in a sentence', () => {
    writeRow(office, workbook(), initiativesPage, 'a', { decision: 'Không chọn' });
    askPetition(office, workbook(), 'Lập lần 1');
    tick(office);
    expect(rowsOf(office, workbook().id, 'Lập hồ sơ')[2]?.[4]).toMatch(/^Chưa lập được Tờ trình/);
    expect(files('docx ')).toHaveLength(0);
  });

  test('is made once and mailed once, wherever the sweep is killed', () => {
    askPetition(office, workbook(), 'Lập lần 1');
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    const kills = killedAtEveryCall(office.workspace);
    tick(office);
    expect(kills).toBeGreaterThan(15);
    expect(files('docx ')).toHaveLength(1);
    expect(files('75-nghin-2021')).toHaveLength(1);
    expect(petitionsIn(office)).toMatchObject([{ status: 'made', initiatives: '1' }]);
    expect(office.workspace.mail()).toHaveLength(1);
  });
});
