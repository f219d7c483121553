import { describe, expect, test } from 'vitest';
import type { Dossier } from '#core/dossier/dossier.ts';
import { confederationId } from '#core/dossier/proposal.ts';
import { dossierOf, dossierRow, keysOf, likenessKeys } from '#core/ledger/dossiers.ts';
import { initiativeRow, movedRow, sentences } from '#core/ledger/initiative-row.ts';
import { programme, someCells, someDossier, someFacts } from '../../builders.ts';

const beside = { missing: [], alike: [], grassroots: 'CĐCS May' };
const row = (change: Partial<Dossier> = {}) =>
  initiativeRow(someDossier(change), programme, beside);

test('an officer reads all that the worker told, as people write it', () => {
  expect(row()).toEqual({
    state: 'Mới nhận',
    title: 'Giá treo rập giấy theo mã hàng',
    fullName: 'Nguyễn Thị Lan',
    phone: '0912000345',
    matchedTo: 'CĐCS May',
    workplace: 'Công ty TNHH May Sông Tiền',
    group: 'Doanh nghiệp',
    description: 'Trước đây rập giấy xếp chồng trong thùng. Nay mỗi mã có một móc treo.',
    appliedStatus: 'Đã áp dụng có hiệu quả',
    coAuthors: 'Không có',
    theirBirthYear: '1985',
    theirPosition: 'Tổ trưởng tổ cắt',
    theirAppliedFrom: '15/3/2021',
    theirEffect: 'Giảm thời gian đổi mã hàng.',
    theirBenefit: '12000000',
    theirScope: 'Tổ cắt',
    theirAwards: 'Không có',
    code: '4MR3-PHJH-BHKQ-4ZC2',
    upper: '',
    sentOn: '20/3/2021',
    readiness: 'Đủ lập bảng',
    answer: '',
    byList: '',
    message: expect.stringContaining('đã được công đoàn nhận'),
  });
});

test('what the programme does not know is left empty', () => {
  const facts = someFacts({ group: 'x' as 'enterprise', appliedStatus: 'x' as 'effective' });
  expect(row({ facts })).toMatchObject({ group: '', appliedStatus: '' });
});

describe('a correction that was not taken in', () => {
  const late = { refusedRevision: 'r2' };

  test('is told, with what to do about it', () => {
    expect(row(late).answer).toMatch(/^Người gửi có gửi bản sửa nhưng chưa được nhận/);
    const chosen = {
      cells: someCells({ employerAgreed: 'Có', decision: 'Chọn' }),
      agreedFor: 'r1',
    };
    expect(row({ ...late, ...chosen }).answer).toMatch(/sáng kiến đã được chọn nên nội dung cũ/);
  });

  test('is not told of a withdrawn initiative: nothing is left to do', () => {
    const withdrawn = { ...late, cells: someCells({ withdrawn: 'Có' }) };
    expect(row({ ...withdrawn, problems: [{ code: 'title.missing' }] }).answer).toBe('');
  });
});

describe('what a signed list says', () => {
  const agreement = { list: '3', content: 'r1', introduced: 'Có', agreed: 'Không', by: 'Bà Mai' };

  test('stands beside the row', () => {
    expect(row({ listAgreement: agreement }).byList).toBe(
      'Danh sách số 3: CĐCS giới thiệu: Có; Thủ trưởng đồng ý: Không; Bà Mai.',
    );
    const bare = { ...agreement, introduced: '', by: '' };
    expect(row({ listAgreement: bare }).byList).toBe('Danh sách số 3: Thủ trưởng đồng ý: Không.');
    const introduced = { ...agreement, agreed: '' };
    expect(row({ listAgreement: introduced }).byList).not.toContain('Thủ trưởng');
  });

  test('is told to be of the text before a correction', () => {
    expect(row({ listAgreement: { ...agreement, content: 'r0' } }).byList).toMatch(
      /^Danh sách số 3 \(cho nội dung trước khi sửa\): /,
    );
  });
});

test('a hint at another initiative hides nothing that is left to do', () => {
  const alike = [someDossier({ id: 'r2' })];
  const answer = (cells: Partial<Dossier['cells']>) =>
    initiativeRow(someDossier({ cells: someCells(cells) }), programme, { ...beside, alike }).answer;
  expect(answer({})).toContain('Giống');
  expect(answer({ decision: 'Không đủ điều kiện', reason: 'x' })).not.toContain('Giống');
});

test('a row whose initiative went to another union keeps its facts and asks for nothing', () => {
  const moved = movedRow(row());
  expect(moved).toEqual({ ...row(), state: 'Đã chuyển', message: '', answer: moved.answer });
  expect(moved.answer).toMatch(/không cần làm gì thêm\.$/);
});

test('each sentence is told once, one a line', () => {
  const problems = [{ code: 'title.missing' }, { code: 'name.missing' }, { code: 'title.missing' }];
  expect(sentences(problems as never).split('\n')).toHaveLength(2);
});

describe('the ledger', () => {
  test('keeps what the levels above wrote and scored', () => {
    const dossier = someDossier({
      proposal: {
        standsIn: 'dong-thap',
        cells: { decision: 'Chọn', reason: 'Tốt' },
        scores: { '1.novelty': '85,5' },
      },
      nomination: { standsIn: confederationId, cells: { decision: 'Công nhận', reason: 'x' } },
      returnedFor: 'r0',
      agreedFor: 'r1',
      refusedRevision: 'r3',
    });
    expect(dossierOf(dossierRow(dossier))).toEqual(dossier);
    expect(dossierOf(dossierRow(someDossier()))).toEqual(someDossier());
  });

  test('finds an initiative by id, code, content, title, description and complaint', () => {
    const complaint = { content: '', receivedOn: '', resolved: false, resolution: '' };
    const keys = keysOf(someDossier({ complaints: [{ key: 'u 3', ...complaint }] }));
    expect(keys.map((key) => key.split(' ')[0])).toEqual([
      'dossier',
      'code',
      'content',
      'title',
      'text',
      'complaint',
    ]);
    expect(new Set(keys).size).toBe(6);
    const bare = someDossier({ facts: someFacts({ title: '', description: '' }) });
    expect(likenessKeys(bare)).toEqual([]);
  });
});
