import { createHash } from 'node:crypto';
import type { PublishedInitiative, Results } from '#core/publication/results.ts';
import type { Tracking } from '#core/publication/tracking.ts';

const unionNames = [
  ['tp-cao-lanh', 'LĐLĐ TP Cao Lãnh'],
  ['tp-sa-dec', 'LĐLĐ TP Sa Đéc'],
  ['tp-hong-ngu', 'LĐLĐ TP Hồng Ngự'],
  ['huyen-tan-hong', 'LĐLĐ huyện Tân Hồng'],
  ['huyen-hong-ngu', 'LĐLĐ huyện Hồng Ngự'],
  ['huyen-tam-nong', 'LĐLĐ huyện Tam Nông'],
  ['huyen-thap-muoi', 'LĐLĐ huyện Tháp Mười'],
  ['huyen-cao-lanh', 'LĐLĐ huyện Cao Lãnh'],
  ['huyen-thanh-binh', 'LĐLĐ huyện Thanh Bình'],
  ['huyen-lap-vo', 'LĐLĐ huyện Lấp Vò'],
  ['huyen-lai-vung', 'LĐLĐ huyện Lai Vung'],
  ['vien-chuc', 'Công đoàn Viên chức tỉnh'],
] as const;

const deeds = [
  'Cải tiến khung nâng phụ tùng bằng tời tay',
  'Lắp cảm biến mực nước tự ngắt máy bơm',
  'Rút ngắn quy trình tiếp nhận hồ sơ một cửa từ bảy bước còn bốn bước',
  'Sổ theo dõi tiêm chủng trên bảng tính, nhắc lịch cho từng thôn, ấp',
  'Tận dụng vỏ trấu làm chất đốt cho lò sấy',
  'Đồ gá khoan lỗ giúp giảm phế phẩm',
  'Bộ thẻ từ vựng cho học sinh đầu cấp tự học ở nhà',
  'Che chắn băng tải để giảm bụi và tiếng ồn',
] as const;
const places = ['xưởng cơ khí', 'trạm bơm', 'bộ phận một cửa', 'tổ đóng gói', 'trường'] as const;
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Đặng', 'Võ'] as const;
const middles = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Hoàng'] as const;
const givens = ['Phượng', 'Hùng', 'Đào', 'Tuấn', 'Yến', 'Khoa', 'Quý', 'Lành', 'Thủy'] as const;

const pick = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const nameAt = (at: number): string =>
  [pick(families, at), pick(middles, at * 3 + 1), pick(givens, at * 5 + 2)].join(' ');

/** Every fourth author did not agree to be named. */
const initiativeAt = (at: number): PublishedInitiative => ({
  id: at.toString(16).padStart(12, '0'),
  title: `${pick(deeds, at * 3)} ở ${pick(places, at)} số ${(at % 17) + 1}`,
  author: at % 4 === 3 ? null : nameAt(at),
  unit: 'dong-thap',
  union: `dong-thap/${pick(unionNames, Math.floor(Math.sqrt(at * 3)))[0]}`,
  group: at % 7 === 0 ? null : at % 3 === 0 ? 'enterprise' : 'public',
  level: at % 9 === 0 ? 'unit' : 'union',
  effect: at % 20 === 5 ? 'Giảm một nửa thời gian chờ giữa hai ca' : null,
});

/** Published results of one province: 12 unions, `size` chosen initiatives, all of them invented. */
export const sampleResults = (size: number): Results => {
  const initiatives = Array.from({ length: size }, (_, at) => initiativeAt(at));
  const unions = unionNames.map(([slug, name]) => {
    const id = `dong-thap/${slug}`;
    const chosen = initiatives.filter(({ union }) => union === id).length;
    const received = chosen * 3 + slug.length;
    return { id, unit: 'dong-thap', name, received, chosen, target: null, coverage: null };
  });
  const received = unions.reduce((sum, union) => sum + union.received, 0);
  const totals = { received, chosen: size };
  const atLevel = (level: PublishedInitiative['level']) =>
    initiatives.filter((initiative) => initiative.level === level).length;
  return {
    version: 1,
    programme: {
      id: 'dong-thap-2021',
      name: '75 nghìn sáng kiến, vượt khó, phát triển',
      target: 900,
      entryWindow: { from: '2021-03-10', to: '2021-04-10' },
      phase: 'open',
      announcedFrom: null,
      announced: true,
    },
    asOf: '2021-04-09T14:05:00+07:00',
    audit: [{ count: 1234, hash: '0f'.repeat(32) }],
    totals,
    groups: [
      { id: 'enterprise', received: Math.floor(received / 6) },
      { id: 'public', received: received - Math.floor(received / 6) },
      { id: null, received: 0 },
    ],
    levels: { union: atLevel('union'), unit: atLevel('unit'), confederation: 0 },
    days: [{ from: '2021-03-10', to: '2021-04-09', received }],
    coverage: null,
    units: [
      { id: 'dong-thap', name: 'LĐLĐ tỉnh Đồng Tháp', ...totals, target: 900, coverage: null },
    ],
    unions,
    initiatives,
  };
};

/** The same in the nation's programme, with unions of Đồng Tháp that *Danh bạ* renamed or added. */
export const nationResults = (
  unions: readonly { readonly id: string; readonly name: string }[],
): Results => {
  const sample = sampleResults(3);
  const nothing = { unit: 'dong-thap', received: null, chosen: 0, target: null, coverage: null };
  return {
    ...sample,
    programme: { ...sample.programme, id: '75-nghin-2021' },
    unions: [...sample.unions, ...unions.map((union) => ({ ...union, ...nothing }))],
  };
};

/** What the public may find by these codes (16 characters each, without hyphens). */
export const sampleTracking = (codes: readonly string[]): Tracking => ({
  version: 1,
  entries: codes.map((code, at) => ({
    hash: createHash('sha256').update(code).digest('hex'),
    step: at % 2 === 0 ? 'chosen' : 'received',
    title: at % 2 === 0 ? pick(deeds, at) : null,
    date: '2021-04-09',
    due: null,
    correct: [],
  })),
});
