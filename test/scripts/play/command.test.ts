import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'play-'));
});

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

const play = (...args: readonly string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, ['scripts/play.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
};

const answers =
  '{"id":"r1","at":"2021-03-20T08:15:00+07:00","answers":{"fullName":"Nguyễn Thị Lan"}}\n';

describe('the command play', () => {
  test('fills the folder, and fills it again', () => {
    const out = path.join(folder, 'out');
    const args = ['--answers', file('a.jsonl', answers), '--out', out];
    expect(play(...args)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual([
      'dossiers.json',
      'ledger.csv',
      'levels.json',
      'quarantine.csv',
      'results.json',
      'run.json',
      'summary.json',
    ]);
    const first = readFileSync(path.join(out, 'summary.json'), 'utf8');
    expect(play(...args).status).toBe(0);
    expect(readFileSync(path.join(out, 'summary.json'), 'utf8')).toBe(first);
    expect(JSON.parse(first)).toMatchObject({ received: 1, quarantined: 1 });
  });

  test.each([
    ['a line that is not JSON', ['--answers', 'a.jsonl'], 'dòng 1: không đọc được'],
    ['a file that is not there', ['--answers', 'none.jsonl'], 'none.jsonl: không mở được'],
    [
      'an unknown programme',
      ['--answers', 'a.jsonl', '--programme', 'x'],
      'không có chương trình "x"',
    ],
    ['a time that can’t be read', ['--answers', 'a.jsonl', '--until', 'mai'], '--until'],
    ['an unknown option', ['--answers', 'a.jsonl', '--what', 'x'], 'Cách dùng'],
    ['no answers', [], 'Cách dùng'],
  ])('with %s ends with 2 and a sentence, and writes nothing', (_, args, told) => {
    file('a.jsonl', 'no json');
    const out = path.join(folder, 'out');
    const named = args.map((arg) => (arg.endsWith('.jsonl') ? path.join(folder, arg) : arg));
    const { status, stderr } = play(...named, '--out', out);
    expect(stderr).toContain(told);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  test('never takes a folder that holds something else', () => {
    const kept = file('letter.txt', 'x');
    const { status, stderr } = play('--answers', file('a.jsonl', answers), '--out', folder);
    expect({ status, told: stderr.includes('--out') }).toEqual({ status: 2, told: true });
    expect(existsSync(kept)).toBe(true);
  });

  test('tells what an officer asked for and could not be done', () => {
    const officers = file(
      'o.jsonl',
      '{"at":"2021-04-05T08:00:00+07:00","workbook":"dong-thap/tp-cao-lanh","row":"r1","set":{"decision":"Chọn"}}\n',
    );
    const { status, stderr } = play(
      '--answers',
      file('a.jsonl', answers),
      '--officers',
      officers,
      '--out',
      path.join(folder, 'out'),
    );
    expect(status).toBe(0);
    expect(stderr).toContain('trang Sáng kiến của sổ dong-thap/tp-cao-lanh không có dòng r1');
  });
});
