import { describe, expect, test } from 'vitest';
import { ExecutionKilled } from '../../../../scripts/workspace/gate.ts';
import type { ProfileName } from '../../../../scripts/workspace/quota/profile.ts';
import { workspaceWith } from '../program.ts';

const DAY = 86_400_000;

const opened = (code: string, profile: ProfileName) => workspaceWith(code, ':memory:', profile);

describe('a day’s quotas', () => {
  test('mail runs out per recipient, and comes back a day after the first', () => {
    const w = opened(
      `function go(n) {
        for (let i = 0; i < n; i++) MailApp.sendEmail({ to: 'a@example.org,b@example.org', subject: 's', body: 'b' });
        return MailApp.getRemainingDailyQuota();
      }
      function more() { return refusal(() => MailApp.sendEmail('c@example.org', 's', 'b')); }`,
      'consumer',
    );
    expect(w.run('go', [50])).toBe(0);
    expect(w.run('more')).toBe('Service invoked too many times for one day: email.');
    expect(w.quotas().find(({ kind }) => kind === 'recipients')).toEqual({
      kind: 'recipients',
      used: 100,
      limit: 100,
    });
    w.clock.set(w.clock.now() + DAY);
    expect(w.run('more')).toBe('done');
  });

  test('documents and spreadsheets run out for the script, by Google’s figures', () => {
    const w = opened(
      `function go(kind, n) {
        const mimeType = 'application/vnd.google-apps.' + kind;
        for (let i = 0; i < n; i++) {
          const said = refusal(() => Drive.Files.create({ name: 'x', mimeType }));
          if (said !== 'done') return [i, said];
        }
        return [n, 'all'];
      }`,
      'consumer',
    );
    // One execution has six minutes: a few hundred documents take more.
    const made = (kind: string) => {
      let sum = 0;
      for (let run = 0; run < 6; run += 1) {
        const [n, said] = w.run('go', [kind, 50]) as [number, string];
        sum += n;
        if (said !== 'all') return [sum, said];
      }
      return [sum, 'all'];
    };
    const refused = 'API call to drive.files.create failed with error: User rate limit exceeded.';
    expect(made('document')).toEqual([250, refused]);
    // The container was made by a person.
    expect(made('spreadsheet')).toEqual([250, refused]);
  });

  test('triggers have their runtime, which other executions do not use', () => {
    const w = opened(
      `function make() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
       function tick() { Utilities.sleep(300000); }`,
      'consumer',
    );
    w.run('make');
    w.run('tick');
    const [trigger] = w.triggers();
    let fired = 0;
    const spend = () => {
      for (; fired < 100; fired += 1) w.fire(trigger?.id ?? '');
    };
    expect(spend).toThrow('Service using too much computer time for one day');
    // 90 minutes at 5 minutes each; the last one begins while something is left.
    expect(fired).toBe(18);
  });

  test('with the profile off nothing runs out and no time passes', () => {
    const w = opened(
      `function go() {
        for (let i = 0; i < 300; i++) Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' });
        Utilities.sleep(3600000);
      }`,
      'off',
    );
    const before = w.clock.now();
    w.run('go');
    expect(w.clock.now()).toBe(before);
    expect(w.counters.simulatedSeconds).toBe(300 + 3600);
  });
});

describe('an execution', () => {
  test('takes time, drawn by chance and the same at every run', () => {
    const code = `function go() {
      const start = Date.now();
      for (let i = 0; i < 10; i++) V.get(book(), 'A1');
      return Date.now() - start;
    }`;
    const took = Number(opened(code, 'workspace').run('go'));
    expect(took).toBeGreaterThan(500);
    expect(took).toBeLessThan(20_000);
    expect(opened(code, 'workspace').run('go')).toBe(took);
  });

  test('ends after six minutes without its catch and its finally, and lets go of the lock', () => {
    const w = opened(
      `function go() {
        LockService.getScriptLock().waitLock(1000);
        try { for (;;) V.append({ values: [['x']] }, book(), 'A1', raw), Utilities.sleep(2000); }
        finally { PropertiesService.getScriptProperties().setProperty('finally', 'ran'); }
      }
      function free() { return LockService.getScriptLock().tryLock(0); }`,
      'workspace',
    );
    const before = w.clock.now();
    expect(() => w.run('go')).toThrow(ExecutionKilled);
    const minutes = (w.clock.now() - before) / 60_000;
    expect(minutes).toBeGreaterThan(6);
    expect(minutes).toBeLessThan(6.2);
    expect(w.properties().size).toBe(0);
    expect(w.run('free')).toBe(true);
  });

  test('is refused the 61st write of a minute, and goes on in the next one', () => {
    const w = opened(
      `function go() {
        const write = () => V.update({ values: [['x']] }, book(), 'A1', raw);
        let n = 0;
        for (;;) { try { write(); n++; } catch (e) { Utilities.sleep(60000); write(); return [n, e.details.code, e.message]; } }
      }`,
      'workspace',
    );
    w.faults.onCall(undefined);
    const [, code, message] = w.run('go') as [number, number, string];
    expect(code).toBe(429);
    expect(message).toContain("Quota exceeded for quota metric 'Write requests'");
  });

  test('can be delayed by a test: the clock moves, and the six minutes with it', () => {
    const w = opened(`function go() { V.get(book(), 'A1'); V.get(book(), 'A1'); }`, 'workspace');
    w.faults.onCall((_, name) => (name.endsWith('get') ? { delaySeconds: 200 } : undefined));
    const before = w.clock.now();
    expect(() => w.run('go')).toThrow(ExecutionKilled);
    expect(w.clock.now() - before).toBeGreaterThan(400_000);
  });
});

test('calls, cells and bytes are counted', () => {
  const w = opened(
    `function go() {
      V.update({ values: [['a', 'b'], ['c', '']] }, book(), 'A1', raw);
      V.get(book(), 'A1:B2');
      Drive.Files.create({ name: 'x' }, Utilities.newBlob('12345'));
    }`,
    'off',
  );
  w.counters.reset();
  w.run('go');
  expect(w.counters.calls).toMatchObject({
    'Sheets.Spreadsheets.Values.update': 1,
    'Sheets.Spreadsheets.Values.get': 1,
    'Drive.Files.create': 1,
  });
  expect([w.counters.cellsWritten, w.counters.cellsRead]).toEqual([4, 3]);
  const sent = [
    '{"values":[["a","b"],["c",""]]}',
    '{"valueInputOption":"RAW"}',
    '{"name":"x"}',
    '12345',
  ];
  expect(w.counters.bytesSent).toBe(sent.join('').length);
  expect(w.counters.bytesReceived).toBeGreaterThan(100);
});

test('a client over HTTP gets a 429 when it asks too often', () => {
  const w = opened('', 'workspace');
  const read = () =>
    w.rest({
      verb: 'GET',
      url: `/v4/spreadsheets/${w.containerId()}/values/A1`,
      headers: { authorization: 'Bearer x' },
      bytes: new Uint8Array(),
    });
  for (let n = 0; n < 60; n += 1) expect(read().status).toBe(200);
  const refused = read();
  expect(refused.status).toBe(429);
  expect(JSON.parse(Buffer.from(refused.bytes).toString())).toMatchObject({
    error: { code: 429, status: 'RESOURCE_EXHAUSTED', errors: [{ reason: 'rateLimitExceeded' }] },
  });
});
