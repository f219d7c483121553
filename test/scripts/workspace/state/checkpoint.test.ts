import { expect, test } from 'vitest';
import { Store } from '../../../../scripts/workspace/state/store.ts';

const write = (store: Store, id: string, body: string) =>
  store.change(() => store.put('cell', id, 0, body));

test('a checkpoint is returned to as often as one likes, whichever others there are', () => {
  const store = new Store(':memory:');
  write(store, 'a', '1');
  const first = store.checkpoint();
  write(store, 'a', '2');
  const second = store.checkpoint();
  for (let n = 0; n < 2; n++) {
    write(store, 'a', '3');
    write(store, 'b', '3');
    second();
    expect([store.get('cell', 'a'), store.get('cell', 'b')]).toEqual(['2', undefined]);
    first();
    expect(store.get('cell', 'a')).toBe('1');
    second();
    expect(store.get('cell', 'a')).toBe('2');
    first();
  }
});
