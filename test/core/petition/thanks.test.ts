import { expect, test } from 'vitest';
import { thanksData } from '#core/petition/thanks.ts';
import { initiative, petitionOf } from './example.ts';

const { initiatives: _, ...frame } = petitionOf([]);
const thanked = (coAuthors: string) =>
  thanksData({ ...frame, workers: [initiative, { ...initiative, coAuthors }] });

test('everybody who was chosen has a card, and is called in the same order', () => {
  const data = thanked('Trần Văn Bảy');
  expect(data.thanker).toBe('BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG THÀNH PHỐ CAO LÃNH');
  expect(data.cards).toEqual(data.called);
  expect(data.cards.map(({ workplace }) => workplace)).toEqual([
    'Công ty Thủy sản Sông Mẫu',
    'và đồng tác giả: Trần Văn Bảy\nCông ty Thủy sản Sông Mẫu',
  ]);
  expect(data.total).toBe('Danh sách có 02 (hai) sáng kiến.');
});

test('co-authors for whom a card has no room are thanked together', () => {
  const [, card] = thanked('Trần Văn Bảy, '.repeat(20)).cards;
  expect(card?.workplace).toBe('và các đồng tác giả\nCông ty Thủy sản Sông Mẫu');
});
