import { beforeAll, describe, expect, test } from 'vitest';
import { probeCode, probeManifest } from '../../../../scripts/workspace/conformance/bundle.ts';
import {
  type Answers,
  askWorkspace,
  differences,
  judge,
} from '../../../../scripts/workspace/conformance/judge.ts';
import {
  askedOtherwise,
  notBuilt,
  unasked,
} from '../../../../scripts/workspace/conformance/rows.ts';
import { vectors } from '../../../../scripts/workspace/conformance/vectors.ts';
import { openWorkspace } from '../../../../scripts/workspace/workspace.ts';

/** The rows of google-behaviour.md. */
const ROWS = [
  15, 17, 20, 22, 28, 29, 30, 31, 32, 33, 34, 37, 39, 57, 60, 62, 63, 65, 66, 67, 68, 69, 71, 78,
  79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 104, 105, 108,
];

let answers: Answers;
beforeAll(() => {
  answers = askWorkspace(vectors);
});

test.for(vectors)('$id', (vector) => {
  const answer = answers.answers[vector.id];
  const verdict = judge(vector, answer);
  if (vector.confidence === '?') expect(['recorded', 'unbuilt']).toContain(verdict);
  else if (verdict !== 'unbuilt' || !(vector.id in notBuilt))
    expect([verdict, answer]).toEqual(['agrees', answer]);
});

describe('the vectors', () => {
  test('are many, each with a name of its own and a source', () => {
    const asserted = vectors.filter(
      (vector) => judge(vector, answers.answers[vector.id]) === 'agrees',
    );
    expect(asserted.length).toBeGreaterThanOrEqual(80);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
    for (const { source, confidence, expect: expected } of vectors) {
      expect(source).not.toBe('');
      expect(expected === undefined).toBe(confidence === '?');
    }
  });

  test('ask every row of google-behaviour.md, or there is a reason', () => {
    const asked = vectors.flatMap(({ source }) =>
      (/^google-behaviour\.md ([\d, ]+)$/.exec(source)?.[1] ?? '').split(', ').map(Number),
    );
    const ids = new Set(vectors.map(({ id }) => id));
    expect(Object.values(askedOtherwise).filter((id) => !ids.has(id))).toEqual([]);
    for (const row of ROWS) {
      const ways = [asked.includes(row), row in unasked, row in askedOtherwise];
      expect([row, ways.filter(Boolean).length]).toEqual([row, 1]);
    }
  });
});

describe('the probe', () => {
  test('leaves nothing behind but its answers', () => {
    const workspace = openWorkspace({ dir: ':memory:' });
    workspace.loadProject({ code: probeCode(vectors), manifest: probeManifest });
    const all = workspace.run('probe') as Answers;
    const [root, file, ...others] = workspace.files();
    expect([root?.name, file?.name, others]).toEqual(['My Drive', 'probe-answers.json', []]);
    expect(JSON.parse(new TextDecoder().decode(file?.bytes))).toEqual(all);
    expect([all.done, all.left, workspace.triggers(), workspace.properties().size]).toEqual([
      true,
      [],
      [],
      0,
    ]);
    workspace.close();
  });

  test('goes on where it stopped', () => {
    const workspace = openWorkspace({ dir: ':memory:' });
    const asked = vectors.slice(0, 5);
    const run = (given: typeof asked, stop: string): Answers => {
      const code = probeCode(given).replace('Date.now() - started < PROBE_MS', stop);
      workspace.loadProject({ code, manifest: probeManifest });
      return workspace.run('probe') as Answers;
    };
    const part = run(asked, 'Object.keys(answers).length < 3');
    expect([part.done, Object.keys(part.answers).length]).toEqual([false, 3]);
    const again = asked.map((vector, n) =>
      n < 3 ? { ...vector, call: 'return "again";' } : vector,
    );
    const whole = run(again, 'true');
    expect([whole.done, Object.keys(whole.answers)]).toEqual([true, asked.map(({ id }) => id)]);
    expect(whole.answers).toMatchObject(part.answers);
    workspace.close();
  });
});

describe('the comparison', () => {
  test('finds nothing between two workspaces, whichever question comes first', () => {
    const turned = askWorkspace([...vectors].reverse());
    expect(differences(vectors, turned, answers)).toEqual([]);
  });

  test('finds an answer that was tampered with, one that is missing and one that settles a question', () => {
    const live: Answers = structuredClone(answers);
    const tampered: Record<string, unknown> = {
      ...live.answers,
      'values/raw-keeps-a-leading-zero': { result: 1234 },
      'drive/an-unknown-file-is-not-found': { error: 'Service unavailable' },
      'open/typed-apostrophe': { result: ["'0001", "'0001", "'0001"] },
      'forms/a-scale-answers-with-a-text': { result: '4' },
    };
    delete tampered['lock/a-free-lock-is-taken'];
    const found = differences(
      vectors,
      { ...live, answers: tampered as Answers['answers'] },
      answers,
    );
    expect(found.map(({ id, kind }) => [id, kind])).toEqual([
      ['values/raw-keeps-a-leading-zero', 'refuted'],
      ['drive/an-unknown-file-is-not-found', 'refuted'],
      ['forms/a-scale-answers-with-a-text', 'unbuilt'],
      ['lock/a-free-lock-is-taken', 'unasked'],
      ['open/typed-apostrophe', 'other'],
    ]);
  });
});
