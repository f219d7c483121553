import { beforeAll, describe, expect, test } from 'vitest';
import type { DocumentKind } from '#core/petition/documents.ts';
import { filled } from './filled.ts';
import { lacking, type PdfPage, pagesOf, type Word } from './pdf.ts';

const missing = lacking();

/** What cannot be seen here is said; `structure.test.ts` measured what the XML tells. */
test(`the layout is ${missing === '' ? 'seen' : `NOT SEEN on this machine: it lacks ${missing}`}`, () => {
  if (missing !== '') console.warn(`No page was laid out: this machine lacks ${missing}.`);
});

const tolerance = 0.6;
const portrait = { width: 210, height: 297 };
const landscape = { width: 297, height: 210 };

const shape = ({ width, height }: PdfPage) => ({
  width: Math.round(width),
  height: Math.round(height),
});
const isNumber = ({ text, top }: Word) => top < 16 && /^\d+$/.test(text);
const inText = (page: PdfPage) => page.words.filter((word) => !isNumber(word));
const found = (page: PdfPage | undefined, text: string): Word => {
  const word = page?.words.find((each) => each.text === text);
  if (!word) throw new Error(`no “${text}” on the page`);
  return word;
};
const textOf = (page: PdfPage | undefined) => (page?.words ?? []).map(({ text }) => text).join(' ');

/** No word stands in the margins (mm), page numbers apart. */
function expectWithin(
  page: PdfPage,
  margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>,
) {
  for (const word of inText(page)) {
    expect(word.left, word.text).toBeGreaterThan(margin.left - tolerance);
    expect(word.right, word.text).toBeLessThan(page.width - margin.right + tolerance);
    expect(word.top, word.text).toBeGreaterThan(margin.top - tolerance);
    expect(word.bottom, word.text).toBeLessThan(page.height - margin.bottom + tolerance);
  }
}

const upright = { top: 20, right: 18, bottom: 20, left: 30 };

function laidOut(kind: DocumentKind, count: number) {
  const seen = { pages: [] as readonly PdfPage[], fonts: [] as readonly string[] };
  beforeAll(async () => {
    Object.assign(seen, pagesOf(await filled(kind, count)));
  });
  return seen;
}

describe.skipIf(missing !== '')('laid out by LibreOffice', () => {
  describe.each([
    ['petition', 3],
    ['petition', 40],
    ['unitPetition', 40],
  ] as const)('the %s of %i initiatives', (kind, count) => {
    const seen = laidOut(kind, count);
    const bodyPages = () => seen.pages.filter((page) => shape(page).height === 297);
    const annexPages = () => seen.pages.filter((page) => shape(page).height === 210);

    test('stands upright first, and its annex lies', () => {
      const shapes = seen.pages.map(shape);
      expect(shapes[0]).toEqual(portrait);
      expect(shapes[shapes.length - 1]).toEqual(landscape);
      expect(shapes.findIndex(({ width }) => width === 297)).toBe(bodyPages().length);
    });

    test('keeps its margins', () => {
      for (const page of bodyPages()) expectWithin(page, upright);
      for (const page of annexPages()) {
        expectWithin(page, { top: 20, right: 15, bottom: 18, left: 20 });
      }
    });

    test('is set in one type only, and whole', () => {
      expect(seen.fonts.map((name) => name.replace(/-.*/, ''))).toEqual(
        seen.fonts.map(() => 'Tinos'),
      );
      expect(seen.pages.map(textOf).join(' ')).not.toMatch(/\uFFFD|[{}]/);
    });

    test.each([
      ['CỘNG', 13],
      ['Độc', 14],
      ['/TTr-LĐLĐ', 13],
      ['TRÌNH', 14],
      ['Căn', 14],
    ])('sets %s in %i points', (word, size) => {
      expect(found(seen.pages[0], word).size).toBeCloseTo(size, 0);
    });

    test('sets what is sent to whom in 12 and 11 points, and the annex in 11', () => {
      const last = bodyPages()[bodyPages().length - 1];
      expect(found(last, 'Nơi').size).toBeCloseTo(12, 0);
      expect(found(last, 'Lưu:').size).toBeCloseTo(11, 0);
      expect(found(annexPages()[0], 'TT').size).toBeCloseTo(11, 0);
    });

    test('stands the number and the day on one line, the day below the words of the State', () => {
      const [page] = seen.pages;
      expect(found(page, 'Số:').bottom).toBeCloseTo(found(page, 'ngày').bottom, 0);
      const middle = (words: readonly Word[]) =>
        (Math.min(...words.map(({ left }) => left)) +
          Math.max(...words.map(({ right }) => right))) /
        2;
      const onLine = (word: Word) =>
        (page?.words ?? []).filter(({ top, left }) => top === word.top && left > 95);
      expect(middle(onLine(found(page, 'ngày')))).toBeCloseTo(
        middle(onLine(found(page, 'Độc'))),
        0,
      );
    });

    test('numbers pages above the text from the second on, and the annex anew', () => {
      for (const [pages, middle] of [
        [bodyPages(), (30 + 210 - 18) / 2],
        [annexPages(), (20 + 297 - 15) / 2],
      ] as const) {
        pages.forEach((page, at) => {
          const numbers = page.words.filter(isNumber);
          expect(numbers.map(({ text }) => text)).toEqual(at === 0 ? [] : [String(at + 1)]);
          const [number] = numbers;
          if (number) expect((number.left + number.right) / 2).toBeCloseTo(middle, 0);
        });
      }
    });

    test('repeats the heading of the annex on every page that has rows', () => {
      const pages = annexPages().filter((page) => /ĐT:|lượt/.test(textOf(page)));
      expect(pages.length).toBeGreaterThan(0);
      for (const page of pages) {
        expect(textOf(page)).toContain('Tên sáng kiến');
        expect(found(page, 'TT').top).toBeLessThan(60);
      }
    });

    test('never leaves a signature alone on a page', () => {
      for (const pages of [bodyPages(), annexPages()]) {
        const signed = pages.filter((page) => textOf(page).includes('TM. BAN THƯỜNG VỤ'));
        expect(signed).toHaveLength(1);
        expect(signed[0]).toBe(pages[pages.length - 1]);
        const above = found(signed[0], 'TM.').top;
        expect(found(signed[0], 'TỊCH').top).toBeGreaterThan(above);
        const before = inText(signed[0] as PdfPage).filter(({ bottom }) => bottom < above);
        expect(before.length).toBeGreaterThan(10);
      }
    });
  });

  describe.each([
    ['minutes', 40],
    ['confirmation', 40],
  ] as const)('the %s of %i initiatives', (kind, count) => {
    const seen = laidOut(kind, count);

    test('keeps its margins and its type', () => {
      for (const page of seen.pages) {
        expect(shape(page)).toEqual(portrait);
        expectWithin(page, upright);
      }
      expect(seen.fonts.every((name) => name.startsWith('Tinos'))).toBe(true);
    });

    test('splits no row: what follows a heading begins with its number', () => {
      for (const page of seen.pages) {
        const heading = page.words.find(({ text }) => /^(?:TT|Hạng)$/.test(text));
        if (!heading) continue;
        const middle = (heading.left + heading.right) / 2;
        const first = page.words
          .filter(
            ({ top, left, right }) => top > heading.bottom + 1 && left < middle && right > middle,
          )
          .sort((a, b) => a.top - b.top)[0];
        expect(first?.text).toMatch(/^\d+$/);
      }
    });
  });

  describe('the cover', () => {
    const seen = laidOut('cover', 40);

    test('is one sheet within the margins', () => {
      expect(seen.pages.map(shape)).toEqual([portrait]);
      for (const page of seen.pages) expectWithin(page, upright);
    });
  });

  describe('the cards of thanks', () => {
    const seen = laidOut('thanks', 40);

    test('are a sheet of A5 for everybody, then the list on A4', () => {
      const shapes = seen.pages.map(shape);
      expect(shapes.slice(0, 40)).toEqual(Array(40).fill({ width: 210, height: 148 }));
      expect(shapes.slice(40)).toEqual(shapes.slice(40).map(() => portrait));
      for (const page of seen.pages.slice(0, 40)) {
        expectWithin(page, { top: 10, right: 15, bottom: 8, left: 15 });
        expect(textOf(page)).toContain('CHỦ TỊCH');
      }
    });
  });
});
