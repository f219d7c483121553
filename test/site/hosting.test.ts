import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const workflow = readFileSync('.github/workflows/site.yml', 'utf8');
const headers = readFileSync('site/public/_headers', 'utf8');

describe('the workflow that puts the site up', () => {
  test('runs only actions that nobody can change under it', () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
    expect(used).toHaveLength(4);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('may read the repository and write pages, each in a job of its own', () => {
    expect(workflow).toContain('\npermissions: {}\n');
    expect(
      workflow.match(/^ +(contents|pages|id-token): \w+$/gm)?.map((right) => right.trim()),
    ).toEqual(['contents: read', 'pages: write', 'id-token: write']);
  });

  test('shows its key to the one step that reads with it', () => {
    expect(workflow.match(/secrets\./g)).toHaveLength(1);
  });
});

test('what a page cannot say of itself, the headers say for all', () => {
  for (const line of ["frame-ancestors 'none'", 'nosniff', 'no-referrer']) {
    expect(headers).toContain(line);
  }
  expect(headers).toMatch(/\/_astro\/\*\n {2}Cache-Control: .*immutable/);
});
