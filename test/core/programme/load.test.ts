import { describe, expect, it } from 'vitest';
import { parseProgramme, programmeIds, programmeOf } from '#core/programme/load.ts';
import { dossierAddresses, isEmail } from '#core/programme/programme.ts';

const nation = programmeOf('75-nghin-2021');
const dongThap = programmeOf('dong-thap-2021');

function mistakesWith(change: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = parseProgramme({ ...nation, ...change });
  return parsed.ok ? [] : parsed.mistakes;
}

describe('the shipped programmes', () => {
  it('are the nation, Đồng Tháp and an example', () => {
    expect(programmeIds).toEqual(['75-nghin-2021', 'dong-thap-2021', 'vi-du-2026']);
    expect(programmeOf('75-nghin-2022')).toBeUndefined();
  });

  it('carry the facts of letter 57', () => {
    expect(nation).toMatchObject({
      name: '75 nghìn sáng kiến, vượt khó, phát triển',
      scope: { kind: 'nation' },
      entryWindow: { from: '2021-03-10', to: '2021-04-10' },
      applicationPeriod: { from: '2021-02-01', to: '2021-05-31' },
      petitionDeadline: { wording: 'trước ngày 15/4/2021', before: '2021-04-15' },
      target: 75_000,
      limits: { title: 250, description: 1000, link: 4000 },
      awardYears: [2018, 2019, 2020],
    });
    expect(nation?.groups.map((group) => group.id)).toEqual(['enterprise', 'public']);
  });

  it('differ in id, scope, target and petition wording only', () => {
    expect(dongThap).toEqual({
      ...nation,
      id: 'dong-thap-2021',
      scope: { kind: 'unit', unit: 'dong-thap' },
      // No figure of the province is known: 75,000 over the 83 units of the programme, in hundreds.
      target: Math.round(75_000 / 83 / 100) * 100,
      petition: { ...nation?.petition, ...nation?.petitionOf['dong-thap'] },
      petitionOf: {},
    });
    expect(dongThap?.petition.legalBases).toHaveLength(3);
    expect(dongThap?.petition.legalBases[2]).toContain('57/LĐLĐ ngày 16/3/2021');
  });
});

describe('a mistake in a programme file', () => {
  it.each([
    [
      { catalogue: '2030' },
      'catalogue: chỉ có danh mục "2021", "2025"; "2025" là sau khi sắp xếp còn 34 tỉnh, thành phố.',
    ],
    [
      { scope: { kind: 'district' } },
      'scope.kind: chỉ nhận "nation" (cả nước) hoặc "unit" (một đơn vị).',
    ],
    [
      { entryWindow: { from: '10/3/2021', to: '2021-04-10' } },
      'entryWindow.from: hãy ghi ngày theo dạng "2021-04-15".',
    ],
    [
      { entryWindow: { from: '2021-02-30', to: '2021-04-10' } },
      'entryWindow.from: không có ngày 2021-02-30 trên lịch; hãy ghi lại.',
    ],
    [
      { entryWindow: { from: '2021-04-11', to: '2021-04-10' } },
      'entryWindow: ngày bắt đầu nhận bài phải trước hoặc trùng ngày kết thúc.',
    ],
    [
      { applicationPeriod: { from: '2021-06-01', to: '2021-05-31' } },
      'applicationPeriod: ngày đầu phải trước hoặc trùng ngày cuối.',
    ],
    [
      { petitionDeadline: { wording: 'trước ngày 10/3/2021', before: '2021-03-10' } },
      'petitionDeadline.before: hạn gửi Tờ trình phải sau ngày bắt đầu nhận bài.',
    ],
    [{ target: undefined }, 'target: thiếu hoặc ghi sai; hãy ghi một số.'],
    [{ target: 0 }, 'target: phải lớn hơn 0.'],
    [{ name: '' }, 'name: đang để trống; hãy ghi vào.'],
    [
      { id: 'Năm 2021' },
      'id: chỉ dùng chữ thường không dấu, chữ số và gạch nối, như "dong-thap-2021".',
    ],
    [{ groupz: [] }, 'chương trình: không có mục "groupz"; hãy bỏ đi hoặc sửa tên mục.'],
    [{ awardYears: [2020, 2019] }, 'awardYears: hãy ghi các năm từ cũ đến mới, mỗi năm một lần.'],
    [{ awardYears: [20] }, 'awardYears: năm 20 không phải năm đã qua; hãy ghi đủ bốn chữ số.'],
    [{ awardYears: [2022] }, 'awardYears: năm 2022 không phải năm đã qua; hãy ghi đủ bốn chữ số.'],
    [
      { applicationPeriod: { from: '2021-04-11', to: '2021-05-31' } },
      'applicationPeriod.from: phải trước hoặc trùng ngày cuối nhận bài; nếu không thì chưa ai áp dụng kịp để gửi.',
    ],
    [
      { petitionDeadline: { wording: 'trước ngày 15/4/2022', before: '2021-04-15' } },
      'petitionDeadline: "trước ngày 15/4/2022" và ngày 2021-04-15 không khớp; đó là ngày đầu tiên bị coi là muộn.',
    ],
    [
      { unitPetitionDeadline: { wording: 'trước ngày 30/4/2021', before: '2021-05-01' } },
      'unitPetitionDeadline: "trước ngày 30/4/2021" và ngày 2021-05-01 không khớp; đó là ngày đầu tiên bị coi là muộn.',
    ],
    [
      { unitPetitionDeadline: { wording: 'trước ngày 14/4/2021', before: '2021-04-14' } },
      'unitPetitionDeadline.before: hạn của tỉnh, ngành không thể trước hạn của công đoàn cấp dưới.',
    ],
    [
      { complaintWindow: { from: '2021-04-25', to: '2021-04-24' } },
      'complaintWindow: ngày đầu nhận khiếu nại phải trước hoặc trùng ngày cuối.',
    ],
    [
      { complaintWindow: { from: '2021-03-01', to: '2021-03-02' } },
      'complaintWindow.to: phải sau ngày cuối nhận bài; trước đó chưa ai biết sáng kiến nào được chọn.',
    ],
    [
      { confederation: { emails: ['a@example.org, b@example.org'] } },
      'confederation.emails.0: hãy ghi một địa chỉ thư điện tử, như "hoso@example.org".',
    ],
    [
      { limits: { title: 250, description: 20_000, link: 4000 } },
      'limits.description: tối đa 16000, vì một ô của bảng tính không chứa hơn.',
    ],
    [
      { contact: { name: 'Ban Tuyên giáo', phone: '', email: ' ' } },
      'contact: hãy ghi số điện thoại hoặc thư điện tử, để người gửi hỏi được khi cần.',
    ],
    [{ targetOf: { 'dong-thap': 0 } }, 'targetOf.dong-thap: phải lớn hơn 0.'],
    [{ council: undefined }, 'council: thiếu hoặc ghi sai; hãy ghi các mục trong ngoặc nhọn.'],
    [
      { council: { ...nation?.council, criteria: [] } },
      'council.criteria: hãy ghi ít nhất một tiêu chí chấm điểm.',
    ],
    [
      { council: { ...nation?.council, criteria: [{ id: 'a', name: 'Tính mới', weight: 90 }] } },
      'council.criteria: các trọng số cộng lại là 90; hãy sửa cho đủ 100.',
    ],
    [
      {
        council: {
          ...nation?.council,
          criteria: [
            { id: 'a', name: 'Tính mới', weight: 40 },
            { id: 'b', name: 'tính  mới', weight: 60 },
          ],
        },
      },
      'council.criteria.1: "tính  mới" trùng với tiêu chí khác; hãy đổi.',
    ],
    [
      { council: { ...nation?.council, spread: 120 } },
      'council.spread: điểm cao nhất là 100; hãy ghi số nhỏ hơn.',
    ],
    [{ council: { ...nation?.council, quorum: 0 } }, 'council.quorum: phải lớn hơn 0.'],
    [
      { limits: { title: 250, link: 4000 } },
      'limits.description: thiếu hoặc ghi sai; hãy ghi một số.',
    ],
    [
      { contact: { name: 'Ban Tuyên giáo', phone: 912000345, email: '' } },
      'contact.phone: thiếu hoặc ghi sai; hãy ghi một dòng chữ trong ngoặc kép.',
    ],
    [
      {
        groups: [
          { id: 'a', name: 'Cơ quan', aliases: [] },
          { id: 'b', name: 'B', aliases: ['cơ  quan'] },
        ],
      },
      'groups.1: "cơ  quan" đã dùng cho nhóm khác; hãy đổi.',
    ],
  ])('%j is told in a sentence', (change, sentence) => {
    expect(mistakesWith(change)).toEqual([sentence]);
  });

  it('is told even where the file holds no programme at all', () => {
    expect(parseProgramme('xin chào')).toEqual({
      ok: false,
      mistakes: ['chương trình: thiếu hoặc ghi sai; hãy ghi các mục trong ngoặc nhọn.'],
    });
  });

  it('does not hide the others', () => {
    expect(mistakesWith({ name: '', target: -1 })).toHaveLength(2);
  });

  it('is absent where groups are not used', () => {
    expect(mistakesWith({ groups: [] })).toEqual([]);
  });
});

describe('an address', () => {
  it.each(['hoso@example.org', "o'neil+x@a-b.example.org", 'LAN_1@EXAMPLE.ORG'])(
    '%s is one',
    (text) => {
      expect(isEmail(text)).toBe(true);
    },
  );

  it.each([
    '',
    'hoso',
    'hoso@example',
    'a@example.org, b@example.org',
    'a@b@example.org',
    'a b@example.org',
    'lan@\u200Bexample.org',
    'lan\u0000@example.org',
    'lan@example.org\r\nBcc: x@example.org',
    'Lan <lan@example.org>',
    'lan＠example.org',
    'lan@example..org',
    '@example.org',
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });
});

describe('what a programme names', () => {
  it('are the addresses to which signed dossiers go, each unit’s own too', () => {
    if (!nation) throw new Error('not shipped');
    const programme = {
      ...nation,
      petition: { ...nation.petition, emails: ['a@example.org'] },
      petitionOf: { 'dong-thap': { emails: ['b@example.org'] }, 'an-giang': {} },
      confederation: { emails: ['c@example.org'] },
    };
    expect(dossierAddresses(programme)).toEqual([
      ...['a@example.org', 'b@example.org', 'c@example.org'],
    ]);
  });

  it('is read once', () => {
    expect(programmeOf('75-nghin-2021')).toBe(nation);
  });
});
