import { describe, expect, test } from 'vitest';
import {
  copyMade,
  erasedWords,
  foundWords,
  withdrawnWords,
} from '#core/ledger/data-request-answer.ts';
import { requestKinds } from '#core/ledger/data-request-page.ts';
import type { Held } from '#core/ledger/held.ts';
import { askedFor } from '#core/ledger/petitions.ts';
import { someDossier, someFacts } from '../../builders.ts';

const held: Held = {
  fullName: 'Lan',
  phone: '0912000345',
  dossiers: [someDossier(), someDossier({ facts: someFacts({ title: '' }) })],
  intakes: [{}, {}, {}] as unknown as Held['intakes'],
  quarantined: [{}] as unknown as Held['quarantined'],
};

describe('before anything is done', () => {
  test('the operator reads which initiatives it is about, without a name or a phone', () => {
    const text = foundWords(held, 'erase', (id) => `<${id}>`);
    expect(text.split('\n')).toEqual([
      'Khớp mã và điện thoại; 3 phiếu đã gửi:',
      '– “Giá treo rập giấy theo mã hàng”, <dong-thap/tp-cao-lanh>',
      '– “chưa ghi tên”, <dong-thap/tp-cao-lanh>',
      '– 1 phiếu cần kiểm tra',
      'Đổi thành “Thực hiện” để xoá mọi dữ liệu của người này. Việc xoá không lấy lại được.',
    ]);
    expect(text).not.toMatch(/Lan|0912/);
  });

  test('each kind of request says what is going to happen', () => {
    const kinds = Object.keys(requestKinds) as (keyof typeof requestKinds)[];
    const last = kinds.map((kind) => {
      const lines = foundWords({ ...held, quarantined: [] }, kind, String).split('\n');
      expect(lines).toHaveLength(4);
      return lines[3];
    });
    expect(new Set(last).size).toBe(kinds.length);
    for (const line of last) expect(line).toMatch(/^Đổi thành “Thực hiện” để /);
  });
});

describe('what was done', () => {
  test('is told with the counts', () => {
    expect(withdrawnWords(2, 0)).toBe(
      'Đã rút 2 sáng kiến: không còn tính, và rời trang công khai ở lần công bố tới. Xong thì ghi ngày đã trả lời.',
    );
    expect(withdrawnWords(2, 1)).toContain(' 1 phiếu ở trang “Cần kiểm tra”: xin chọn “Bỏ”');
    expect(copyMade('https://example.org/f')).toContain('mở được: https://example.org/f\n');
  });

  test('of an erasure names no person, and lists the documents that may still do', () => {
    const counts = { responses: 3, initiatives: 2, workbooks: 1 };
    expect(erasedWords(counts, [], []).split('\n')).toHaveLength(5);
    expect(erasedWords(counts, [], [])).toContain(
      '“Theo yêu cầu của anh/chị, chúng tôi đã xoá 3 phiếu',
    );
    const asked = askedFor({ key: 'k', kind: 'petition', use: 'issue', union: 'u', n: '1' });
    const papers = [
      { ...asked, document: 'g', docx: 'd' },
      { ...asked, docx: 'd2' },
    ];
    const text = erasedWords(counts, papers, []);
    expect(text).toMatch(/^Đã xoá 3 phiếu và 2 sáng kiến: .*, 1 sổ làm việc/);
    expect(text.split('\n').slice(2, 4)).toEqual([
      '– https://drive.google.com/file/d/g/view',
      '– https://drive.google.com/file/d/d2/view',
    ]);
    expect(text).toMatch(/xin ghi ngày đã trả lời\.$/);
    expect(text).not.toMatch(/bản sao lưu/i);
    expect(text).toContain('giữ theo quy định về lưu trữ');
    expect(erasedWords(counts, [], ['2021-03-28', '2021-04-02'])).toContain('28/3/2021; 02/4/2021');
  });
});
