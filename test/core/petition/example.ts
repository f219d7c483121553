import type { PetitionInitiative, PetitionInput } from '#core/petition/petition-data.ts';

/** An invented initiative that lacks nothing. */
export const initiative: PetitionInitiative = {
  fullName: 'Nguyễn Thị Hồng Gấm',
  birthYear: '1985',
  position: 'Tổ trưởng tổ cấp đông',
  workplace: 'Công ty Thủy sản Sông Mẫu',
  phone: '0912 000 345',
  title: 'Khay xếp cá có ray trượt',
  appliedFrom: '2021-03-05',
  description: 'Xếp một lượt thay cho ba lượt.',
  effect: 'Giảm 30 % thời gian xếp khay.',
  benefitVnd: '1234567',
  scope: 'Toàn phân xưởng',
  awards: 'Không có',
  tradeSecret: false,
  coAuthors: 'Không có',
  group: 'enterprise',
  noComplaint: true,
  noDispute: true,
};

/** A petition of LĐLĐ TP Cao Lãnh with these initiatives. */
export function petitionOf(initiatives: readonly PetitionInitiative[]): PetitionInput {
  return {
    programme: {
      id: '75-nghin-2021',
      name: '75 nghìn sáng kiến, vượt khó, phát triển',
      groups: [
        { id: 'enterprise', name: 'Doanh nghiệp', aliases: [] },
        { id: 'public', name: 'Hành chính sự nghiệp', aliases: [] },
      ],
      awardYears: [2018, 2019, 2020],
      petition: {
        legalBases: ['Căn cứ Kế hoạch số 88/KH-TLĐ', 'Căn cứ Công văn số 57/LĐLĐ'],
        through: '',
        place: '',
        copies: [],
        archive: 'VT',
        authority: 'Ban Thường vụ',
        signer: ['CHỦ TỊCH'],
        emails: [],
      },
      petitionOf: {
        'dong-thap': {
          through: 'Ban Chính sách – Pháp luật',
          copies: ['Các CĐCS trực thuộc'],
          archive: 'VT, CSPL',
        },
      },
    },
    union: { id: 'dong-thap/tp-cao-lanh', name: 'LĐLĐ TP Cao Lãnh' },
    unit: { id: 'dong-thap', kind: 'province', name: 'LĐLĐ tỉnh Đồng Tháp', short: 'Đồng Tháp' },
    round: 1,
    year: 2021,
    initiatives,
  };
}
