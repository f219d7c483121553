import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Manifest, programVersion } from '#core/ledger/backup.ts';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { dashboardTitle } from '#core/schedule/dashboard.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { appointOfficers, type Installation } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn } from '../../scripts/installation/ledger-view.ts';
import { killedAt } from './every-call.ts';
import { write } from './officer.ts';
import { beginEach, rowsOf, send, setUpProgramme, sweeps } from './programme.ts';

const home = 'dong-thap/tp-cao-lanh';
let office: Installation;
beginEach(async () => {
  office = await setUpProgramme();
  appointOfficers(office, [home]);
  for (const id of ['a', 'b', 'c']) send(office, id);
  sweeps(office, 2);
  write(office, initiativesPage, 'b', { reason: 'Chờ giám đốc về' });
  write(office, onBehalfPage, 'nh-1', { fullName: 'Chưa gửi' });
  sweeps(office, 2);
  return office;
});

const midnight = Date.parse('2021-03-20T00:00:00+07:00');
function night(day: number, ticks = 4): void {
  office.workspace.clock.set(midnight + day * 86_400_000 + 2 * 3_600_000);
  sweeps(office, ticks);
}
const below = (folder: string) =>
  office.workspace.files().filter(({ parents, trashed }) => parents.includes(folder) && !trashed);
const root = () =>
  office.workspace.files().find(({ name }) => name.startsWith('Bản sao lưu'))?.id ?? '';
const folders = () =>
  below(root())
    .map(({ name }) => name)
    .sort();
const text = (id: string) => new TextDecoder().decode(office.workspace.bytesOf(id));
const filesOf = (day: string) => {
  const folder = below(root()).find(({ name }) => name === day)?.id ?? '';
  return new Map(below(folder).map(({ name, id }) => [name, text(id)]));
};
const manifestOf = (day: string) =>
  JSON.parse(filesOf(day).get('manifest.json') ?? '{}') as { manifest: Manifest; sum: string };
const sha = (of: string) => createHash('sha256').update(of).digest('hex');
const told = () =>
  rowsOf(office, office.ledger, dashboardTitle).find(([label]) => label === 'Bản sao lưu gần nhất');

describe('a backup', () => {
  test('holds every row of the ledger, what officers wrote, and the cursors, and a manifest of all', () => {
    expect(told()?.[1]).toBe('Chưa có');
    night(1);
    const files = filesOf('2021-03-21');
    const { manifest, sum } = manifestOf('2021-03-21');
    expect(sum).toBe(sha(JSON.stringify(manifest)));
    expect(manifest).toMatchObject({ programme: '75-nghin-2021', day: '2021-03-21' });
    expect(manifest.version).toBe(packageFile.version);
    expect(programVersion).toBe(packageFile.version);
    expect(manifest.files.map(({ name }) => name)).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json').sort(),
    );
    for (const { name, rows, sha256 } of manifest.files) {
      const lines = (files.get(name) ?? '').trimEnd().split('\n');
      expect([sha(files.get(name) ?? ''), lines.length - 1], name).toEqual([sha256, rows]);
      for (const line of lines) JSON.parse(line);
    }
    const all = [...files.values()].join('');
    for (const word of ['Chờ giám đốc về', 'Chưa gửi', 'config.secret', 'mark.watermark', home]) {
      expect(all).toContain(word);
    }
    const intakes = [...files.values()].find((each) => each.includes('"tab":"Tiếp nhận"'));
    expect(intakes?.trimEnd().split('\n')).toHaveLength(2 + intakesIn(office).length);
    expect(told()?.[1]).toContain('21/3/2021');
  });

  test('lies where nobody else sees it', () => {
    night(1);
    const all = office.workspace.files();
    const kept = all.filter(({ name }) => /ndjson|manifest|^Bản sao lưu|^\d{4}-/.test(name));
    expect(kept.length).toBeGreaterThan(10);
    for (const { permissions } of kept) {
      expect(permissions.map(({ role }) => role)).toEqual(['owner']);
    }
  });

  test('is taken once a night; thirty stay, and those of Sundays for a quarter', () => {
    for (const day of [1, 2, 8, 9, 35]) night(day, 2);
    expect(folders()).toEqual(['2021-03-21', '2021-03-28', '2021-03-29', '2021-04-24']);
    night(93, 2);
    expect(folders()).toEqual(['2021-03-28', '2021-06-21']);
  });

  test('has no manifest until it is whole, however often it is stopped', () => {
    office.workspace.clock.set(midnight + 86_400_000 + 2 * 3_600_000);
    let killed = 0;
    for (const call of [30, 40, 50, 60, 70, 80, 90, 100]) {
      const fault = call % 20 === 0 ? 'killBefore' : 'killAfter';
      killed += killedAt(office.workspace, call, fault) ? 1 : 0;
      if (filesOf('2021-03-21').has('manifest.json')) expectWhole();
    }
    expect(killed).toBeGreaterThan(3);
    sweeps(office, 3);
    expectWhole();
  });
});

test('a lost secret changes no code that was given', () => {
  const codes = () => dossiersIn(office).map(({ id, code }) => `${id} ${code}`);
  const before = codes();
  office.workspace.setProperty('config.secret', 'another');
  send(office, 'd');
  sweeps(office, 2);
  expect(codes().slice(0, 3)).toEqual(before);
  expect(codes()).toHaveLength(4);
});

/** The manifest names every file, each with its sum. */
function expectWhole(): void {
  const { manifest } = manifestOf('2021-03-21');
  const files = filesOf('2021-03-21');
  expect(manifest.files).toHaveLength(files.size - 1);
  for (const { name, sha256 } of manifest.files) expect(sha(files.get(name) ?? '')).toBe(sha256);
}
