import { describe, expect, it } from 'vitest';
import type { Union } from '#core/catalogue/catalogue.ts';
import { catalogueOf, withinScope } from '#core/catalogue/catalogue.ts';
import { resolverOf } from '#core/catalogue/resolver.ts';

const { units } = withinScope(catalogueOf('2021'), { kind: 'unit', unit: 'dong-thap' });
const union = (slug: string, name: string): Union => ({
  id: `dong-thap/${slug}`,
  unit: 'dong-thap',
  name,
  aliases: [],
  verified: true,
});
const city = union('tp-cao-lanh', 'LĐLĐ TP Cao Lãnh');
const district = union('huyen-cao-lanh', 'LĐLĐ huyện Cao Lãnh');
const ended = { union: district, successors: ['Công đoàn phường Cao Lãnh'] };

describe('a closed union', () => {
  const resolver = resolverOf(units, [city], [ended]);

  it('is told as closed, with what took its place', () => {
    expect(resolver.union('dong-thap', 'h. Cao Lãnh')).toEqual({ kind: 'closed', ...ended });
    expect(resolver.union('dong-thap', 'dong-thap/huyen-cao-lanh').kind).toBe('closed');
  });

  it('still counts where a bare name may mean it or an open one', () => {
    expect(resolver.union('dong-thap', 'Cao Lãnh').kind).toBe('ambiguous');
    expect(resolver.union('dong-thap', 'TP Cao Lãnh')).toEqual({ kind: 'found', union: city });
  });

  it('is nothing to another unit', () => {
    expect(resolver.union('an-giang', 'LĐLĐ huyện Cao Lãnh')).toEqual({ kind: 'unknown' });
  });
});

describe('the sole union of a unit', () => {
  it('is the one that is left open', () => {
    expect(resolverOf(units, [city], [ended]).soleUnion('dong-thap')).toEqual(city);
    expect(resolverOf(units, [city, district]).soleUnion('dong-thap')).toBeUndefined();
    expect(resolverOf(units, [], [ended]).soleUnion('dong-thap')).toBeUndefined();
  });
});
