import { describe, expect, test } from 'vitest';
import type { Outcome } from '#core/dossier/admit.ts';
import { onBehalfRow, receivedRow, toRepair, toWrite } from '#core/ledger/on-behalf-row.ts';
import type { Problem } from '#core/problem.ts';
import { programme } from '../../builders.ts';

const code = '4MR3PHJHBHKQ4ZC2';
const shown = '4MR3-PHJH-BHKQ-4ZC2';
const row = (outcome: Outcome, ...problems: readonly Problem[]) =>
  receivedRow(outcome, problems, code, programme);

describe('a row of Nhập hộ', () => {
  test('that was taken in says where to go on, or what is still missing', () => {
    expect(row('accepted')).toEqual({
      ...{ state: 'Đã nhận', answer: 'Xin xem tiếp ở trang “Sáng kiến”.', code: shown },
    });
    expect(row('revision').state).toBe('Đã nhận');
    const missing = row('incomplete', { code: 'title.missing' });
    expect(missing.state).toBe('Đã nhận, còn thiếu');
    expect(missing.answer).toMatch(/^Chưa có tên sáng kiến/);
  });

  test('that repeats another needs nothing more', () => {
    expect(row('duplicate', { code: 'title.missing' })).toMatchObject({
      state: 'Trùng',
      code: shown,
    });
    expect(row('duplicate').answer).toMatch(/Không cần làm gì thêm\.$/);
  });

  test('that waits for the operator says why, not what the operator is asked to do', () => {
    const late = { code: 'window.late', data: { to: '10/4/2021' } } as const;
    expect(row('quarantined', late, { code: 'unit.missing' })).toEqual({
      state: 'Chờ quyết định',
      answer:
        'Đã chuyển đầu mối của chương trình quyết định, xin chờ.\nGửi sau ngày cuối cùng còn nhận (10/4/2021).\nChưa chọn đơn vị.',
      code: shown,
    });
  });

  test('whose correction was refused says so', () => {
    for (const outcome of ['revision', 'accepted', 'incomplete'] as const) {
      expect(row(outcome, { code: 'revision.refused' }).state).toBe('Chưa nhận bản sửa');
    }
  });

  test('leaves out lines that say nothing', () => {
    expect(onBehalfRow('draft', ['', 'a', '', 'b'], '')).toEqual({
      ...{ state: 'Bản nháp', answer: 'a\nb', code: '' },
    });
  });
});

describe('what an officer has to do', () => {
  test('about the group names the groups, since no list offers them', () => {
    expect(toRepair([{ code: 'group.missing' }], programme).split('\n')[1]).toBe(
      'Ô “Nhóm” ghi một trong: Doanh nghiệp; Hành chính sự nghiệp.',
    );
    expect(toRepair([{ code: 'title.missing' }], programme)).not.toContain('Ô “Nhóm”');
    expect(toRepair([], programme)).toBe('');
  });

  test('while it is being written is told in one line, what is wrong below it', () => {
    const empty = (['name.missing', 'group.missing', 'title.missing'] as const).map((each) => ({
      code: each,
    }));
    const more = (['description.missing', 'effect.missing', 'paper.missing'] as const).map(
      (each) => ({ code: each }),
    );
    const wrong = { code: 'birthYear.invalid', data: { typed: '85' } } as const;
    expect(toWrite([...empty, ...more, wrong], programme).split('\n')).toEqual([
      'Còn thiếu: họ và tên, nhóm, tên sáng kiến, tóm tắt nội dung, hiệu quả, giấy đồng ý xử lý thông tin.',
      expect.stringMatching(/^Năm sinh “85” chưa đúng/),
    ]);
    expect(toWrite([wrong], programme)).toMatch(/^Năm sinh/);
    expect(toWrite(empty.slice(0, 1), programme)).toBe('Còn thiếu: họ và tên.');
    expect(toWrite([], programme)).toBe('');
  });
});
