import { describe, expect, test } from 'vitest';
import { templateKinds } from '#core/petition/documents.ts';
import { paperKey } from '#core/petition/paper-key.ts';
import { previewed } from '#core/petition/preview.ts';
import { fieldsOf, sampleOf, type TemplateKind, tagKey } from '#core/petition/template-kind.ts';

const letter: TemplateKind = {
  name: 'Thư',
  places: { 'Nơi gửi': 'sender', 'Danh sách': 'rows', 'Căn cứ': 'bases' },
  lists: { rows: { TT: 'number', 'Họ tên': 'person' }, bases: {} },
  needed: ['Nơi gửi'],
};

describe('a template', () => {
  test.each([' NƠI  gửi ', 'Nơi gửi'.normalize('NFD'), 'nơi\u00a0gửi'])(
    'knows the place %j however it was retyped',
    (tag) => {
      expect(fieldsOf(letter).get(tagKey(tag))).toBe('sender');
    },
  );

  test('knows the places inside its lists', () => {
    expect([...fieldsOf(letter).values()]).toEqual(['sender', 'rows', 'bases', 'number', 'person']);
  });

  test('is tried with a word in every place and one entry in every list', () => {
    expect(sampleOf(letter)).toEqual({
      sender: '…',
      rows: [{ number: '…', person: '…' }],
      bases: ['…'],
    });
  });
});

describe.each(Object.entries(templateKinds))('the template of %s', (_, kind) => {
  test('has the places that it can’t do without', () => {
    const tags = new Set(
      [kind.places, ...Object.values(kind.lists)].flatMap((each) => Object.keys(each)),
    );
    expect(kind.needed.length).toBeGreaterThan(2);
    expect(kind.needed.filter((tag) => !tags.has(tag))).toEqual([]);
  });

  test('has no two places of one name or of one field, and a place for every list', () => {
    for (const places of [kind.places, ...Object.values(kind.lists)]) {
      const keys = Object.keys(places).map(tagKey);
      expect(keys.every((key) => key !== '')).toBe(true);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(Object.values(places)).size).toBe(keys.length);
    }
    const fields = [...fieldsOf(kind).values()];
    expect(Object.keys(kind.lists).filter((field) => !fields.includes(field))).toEqual([]);
  });
});

test('each version of each document of each union has a key of its own', () => {
  const kinds = ['petition', 'unitPetition', 'minutes', 'confirmation', 'cover', 'thanks'] as const;
  const keys = kinds.flatMap((kind) => [
    paperKey(kind, 'dong-thap', 'p', 1),
    paperKey(kind, 'dong-thap', 'p', 2),
    paperKey(kind, 'ben-tre', 'p', 1),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(paperKey('petition', 'a/b', 'p', 2)).toBe('p/a/b/2');
});

test('a preview is marked where it would be signed, and nothing else of it changes', () => {
  const data = {
    ...{ documentType: 'TỜ TRÌNH', annexTitle: 'BẢNG', signer: 'CHỦ TỊCH', subject: 'Về việc' },
    rows: [{ signer: 'x' }],
  };
  expect(previewed(data as never)).toEqual({
    documentType: 'BẢN XEM TRƯỚC\nTỜ TRÌNH',
    annexTitle: 'BẢN XEM TRƯỚC\nBẢNG',
    signer: 'CHỦ TỊCH\n(bản xem trước, không ký)',
    subject: 'Về việc',
    rows: [{ signer: 'x' }],
  });
  expect(previewed({ signer: ['a'] } as never)).toEqual({ signer: ['a'] });
});
