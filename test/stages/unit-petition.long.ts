import { describe, expect, test } from 'vitest';
import { confederationId } from '#core/dossier/proposal.ts';
import { receivedPage } from '#core/ledger/received-page.ts';
import { sentPage } from '#core/ledger/sent-page.ts';
import type { Installation } from '../../scripts/installation/install.ts';
import { killedAtEveryCall } from './every-call.ts';
import { beginEach, rowsOf, tick, unitBookOf } from './programme.ts';
import { answered, ask, filesOf, namedIn, provinceOfTwo, unit } from './province-choice.ts';

const key = `75-nghin-2021/${unit}/to-trinh/1`;
let office: Installation;
beginEach(async () => {
  office = await provinceOfTwo();
  return office;
});

describe('the Tờ trình of a province, wherever sweeps are killed,', () => {
  test('is looked at before once, and takes the place of the last look', () => {
    const preview = `75-nghin-2021/${unit}/xem-truoc/unitPetition`;
    ask(office, 'Xem trước lần 1');
    tick(office);
    const [first] = filesOf(office, preview);
    ask(office, 'Xem trước lần 2');
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(15);
    expect(filesOf(office, preview)).toHaveLength(1);
    expect(filesOf(office, `docx ${preview}`)).toHaveLength(1);
    expect(filesOf(office, preview)[0]?.id).not.toBe(first?.id);
  });

  test('is made once, counted once and shown to both sides once', () => {
    ask(office, 'Lập lần 1');
    for (let sweep = 0; sweep < 2; sweep++) {
      office.workspace.clock.set(office.workspace.clock.now() + 300_000);
      killedAtEveryCall(office.workspace);
    }
    expect(filesOf(office, key)).toHaveLength(1);
    expect(filesOf(office, `docx ${key}`)).toHaveLength(1);
    expect(namedIn(office)).toEqual({ a: key, b: key, c: '' });
    // The union's and the province's, of 1,500 a day.
    expect(answered(office)).toContain('còn lập được 1.498 văn bản.');
    tick(office);
    const ids = (book: string, page: string, column: number) =>
      rowsOf(office, book, page)
        .slice(2)
        .map((row) => row[column])
        .filter((id) => id === key);
    expect(ids(unitBookOf(office, unit).id, sentPage.title, sentPage.swept.from)).toEqual([key]);
    const from = receivedPage.swept.from;
    expect(ids(unitBookOf(office, confederationId).id, receivedPage.title, from)).toEqual([key]);
  });
});
