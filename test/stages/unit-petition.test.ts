import { describe, expect, test } from 'vitest';
import type { Installation } from '../../scripts/installation/install.ts';
import { petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { beginEach, rowsOf, tick, unitBookOf } from './programme.ts';
import { answered, ask, choose, filesOf, namedIn, provinceOfTwo, unit } from './province-choice.ts';

const key = `75-nghin-2021/${unit}/to-trinh/1`;
let office: Installation;
beginEach(async () => {
  office = await provinceOfTwo();
  return office;
});
const made = () =>
  petitionsIn(office).filter(
    ({ kind, use, status }) => kind === 'unitPetition' && use === 'issue' && status === 'made',
  );

describe('the Tờ trình of a province', () => {
  test('names what it chose, and closes these decisions', () => {
    ask(office, 'Lập lần 1');
    tick(office);
    expect(made()).toMatchObject([{ union: unit, initiatives: '2' }]);
    expect(answered(office)).toMatch(
      /^Đã lập Tờ trình với 02 sáng kiến\. .* trước ngày 30\/4\/2021\. Ngày 20\/3\/2021 còn lập được [\d.]+ văn bản\.$/,
    );
    expect(namedIn(office)).toEqual({ a: key, b: key, c: '' });
    choose(office, 'a', 'Không chọn');
    tick(office);
    const rows = rowsOf(office, unitBookOf(office, unit).id, 'Đề nghị').map(([state, title]) => [
      title,
      state,
    ]);
    expect(rows).toContainEqual(['a', 'Được chọn']);
  });

  test('can be undone before it is issued', () => {
    choose(office, 'a', 'Không chọn');
    tick(office);
    ask(office, 'Lập lần 1');
    tick(office);
    expect(namedIn(office)).toEqual({ a: '', b: key, c: '' });
  });

  test('with nothing chosen is refused in a sentence', () => {
    for (const id of ['a', 'b']) choose(office, id, '');
    tick(office);
    ask(office, 'Lập lần 1');
    tick(office);
    expect(answered(office)).toMatch(/^Chưa lập được Tờ trình/);
    expect(made()).toHaveLength(0);
  });

  test('is looked at before: a preview closes nothing and makes room for the next', () => {
    ask(office, 'Xem trước lần 1');
    tick(office);
    const preview = `75-nghin-2021/${unit}/xem-truoc/unitPetition`;
    const [first] = filesOf(office, preview);
    expect(first?.name).toMatch(/^BẢN XEM TRƯỚC/);
    expect(namedIn(office)).toEqual({ a: '', b: '', c: '' });
    expect(answered(office)).toContain('chọn “Xem trước lần 2”');
    choose(office, 'c', 'Chọn');
    ask(office, 'Xem trước lần 2');
    tick(office);
    expect(filesOf(office, preview)).toHaveLength(1);
    expect(filesOf(office, `docx ${preview}`)).toHaveLength(1);
    expect(filesOf(office, preview)[0]?.id).not.toBe(first?.id);
    ask(office, 'Lập lần 1');
    tick(office);
    expect(made()).toMatchObject([{ initiatives: '3' }]);
  });
});
