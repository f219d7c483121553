import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ExecutionKilled } from '../../../scripts/workspace/gate.ts';
import { openWorkspace } from '../../../scripts/workspace/workspace.ts';
import { manifest, run, workspaceWith } from './program.ts';

describe('the realm of a program', () => {
  test('has ECMAScript, Google’s services and nothing else', () => {
    expect(
      run(
        `return [typeof URL, typeof TextEncoder, typeof setTimeout, typeof crypto, typeof process, typeof fetch,
          typeof WebAssembly, refusal(() => new Function('return 1')), [] instanceof Array,
          Sheets.Spreadsheets.get(book()).sheets instanceof Array];`,
      ),
    ).toEqual([
      ...Array<string>(7).fill('undefined'),
      expect.stringContaining('disallowed'),
      true,
      true,
    ]);
  });

  test('stands at the simulated time, in the time zone of the project', () => {
    expect(
      run(`return [new Date().toISOString(), Date.now(), new Date().getHours(), String(Date()),
          Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', "dd/MM/yyyy HH:mm 'giờ'"),
          new Date(2021, 3, 15).toISOString(), new Date() instanceof Date];`),
    ).toEqual([
      '2021-03-20T01:15:00.000Z',
      Date.parse('2021-03-20T01:15:00Z'),
      8,
      'Sat Mar 20 2021 08:15:00 GMT+0700',
      '20/03/2021 08:15 giờ',
      '2021-04-14T17:00:00.000Z',
      true,
    ]);
  });

  test('module state is fresh in every execution, also what was put on the global object', () => {
    const w = workspaceWith(
      'let n = 0; function go() { n += 1; const seen = typeof globalThis.left; globalThis.left = 1; return [n, seen]; }',
    );
    expect([w.run('go'), w.run('go')]).toEqual([
      [1, 'undefined'],
      [1, 'undefined'],
    ]);
  });

  test('what Google has and the workspace has not throws by name; other names are TypeErrors', () => {
    expect(
      run(`return [
        refusal(() => SpreadsheetApp.openByUrl('x')),
        refusal(() => FormApp.create('x').addGridItem()),
        refusal(() => CalendarApp.getAllCalendars()),
        refusal(() => Sheets.Spreadsheets.Values.batchGetByDataFilter()),
        refusal(() => FormApp.create('x').fly()),
        refusal(() => Docs),
      ];`),
    ).toEqual([
      'SpreadsheetApp.openByUrl is not implemented by the local workspace',
      'Form.addGridItem is not implemented by the local workspace',
      'CalendarApp.getAllCalendars is not implemented by the local workspace',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter is not implemented by the local workspace',
      expect.stringContaining('is not a function'),
      'Docs is not defined',
    ]);
  });

  test('a scope that the manifest does not name is a refusal', () => {
    const w = openWorkspace({ dir: ':memory:' });
    w.loadProject({
      code: 'function go() { MailApp.getRemainingDailyQuota(); }',
      manifest: manifest.replace('script.send_mail', 'script.other'),
    });
    expect(() => w.run('go')).toThrow(/Specified permissions are not sufficient to call MailApp/);
  });

  test('bytes are signed, and without a charset letters beyond ASCII are question marks', () => {
    expect(
      run(`const sign = (text, charset) => Utilities.computeHmacSha256Signature(text, 'key', charset).slice(0, 2).join();
        return [sign('Nguyễn') === sign('Nguyển'), sign('Nguyễn') === sign('Nguy?n'),
          sign('Nguyễn', Utilities.Charset.UTF_8) === sign('Nguyển', Utilities.Charset.UTF_8),
          Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 3),
          Utilities.base64EncodeWebSafe([-1, -17, 0]), refusal(() => Utilities.newBlob([200]))];`),
    ).toEqual([true, true, false, [-70, 120, 22], '_-8A', expect.stringContaining('200')]);
  });
});

describe('small services', () => {
  test('properties and mail keep their limits', () => {
    const w = workspaceWith(`function go() {
      const p = PropertiesService.getScriptProperties().setProperty('a', 1);
      MailApp.sendEmail({ to: 'canbo@example.org', subject: 'Chào', body: 'b', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] });
      return [p.getProperty('a'), p.getProperty('b'), refusal(() => p.setProperty('c', 'x'.repeat(9300))),
        refusal(() => MailApp.sendEmail({ to: 'a@example.org', subject: 'x\\r\\nBcc: b@example.org', body: '' })),
        refusal(() => MailApp.sendEmail({ to: 'a@example.org', subject: 'x', body: '', attachments: [Utilities.newBlob('x'.repeat(25e6 + 9))] })),
        MailApp.getRemainingDailyQuota()];
    }`);
    expect(w.run('go')).toEqual([
      '1',
      null,
      'Argument too large: value',
      'Invalid argument: subject',
      'Limit exceeded: Email Total Attachments Size.',
      1499,
    ]);
    expect(w.mail()).toMatchObject([{ to: 'canbo@example.org', attachments: [{ name: 'x.txt' }] }]);
  });

  test('triggers are made, listed and deleted', () => {
    const w =
      workspaceWith(`function make() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
      function drop() { for (const t of ScriptApp.getProjectTriggers()) if (t.getHandlerFunction() === 'tick') ScriptApp.deleteTrigger(t); }`);
    w.run('make');
    expect(w.triggers()).toMatchObject([{ handler: 'tick', everyMinutes: 5 }]);
    w.run('drop');
    expect(w.triggers()).toEqual([]);
  });
});

describe('faults', () => {
  const STEPS = `function go() {
    const lock = LockService.getScriptLock();
    lock.waitLock(1000);
    try { V.update({ values: [['1']] }, book(), 'A1', raw); V.update({ values: [['2']] }, book(), 'A2', raw); }
    catch (e) { V.update({ values: [[e.message]] }, book(), 'B1', raw); }
    finally { V.update({ values: [['cleaned']] }, book(), 'C1', raw); lock.releaseLock(); }
  }
  function free() { return LockService.getScriptLock().tryLock(0); }`;
  const cells = (w: ReturnType<typeof workspaceWith>) =>
    w.spreadsheet(w.containerId() ?? '').sheets[0]?.rows();

  test('a killed execution has no catch and no finally, and its lock is free', () => {
    const w = workspaceWith(STEPS);
    w.faults.onCall((_, name) => (name.endsWith('Values.update') ? 'killAfter' : undefined));
    expect(() => w.run('go')).toThrow(ExecutionKilled);
    w.faults.onCall(undefined);
    expect(cells(w)).toEqual([['1']]);
    expect(w.run('free')).toBe(true);
  });

  test('a call fails before its effect or after it', () => {
    const failing = (fault: { throwBefore: string } | { throwAfter: string }) => {
      const w = workspaceWith(STEPS);
      let updates = 0;
      w.faults.onCall((_, name) => {
        if (name.endsWith('Values.update')) updates += 1;
        return name.endsWith('Values.update') && updates === 1 ? fault : undefined;
      });
      w.run('go');
      return cells(w);
    };
    expect(failing({ throwBefore: 'Service error' })).toEqual([['', 'Service error', 'cleaned']]);
    expect(failing({ throwAfter: 'Service error' })).toEqual([['1', 'Service error', 'cleaned']]);
  });

  test('another execution may run in between, and finds the lock taken', () => {
    const w = workspaceWith(STEPS);
    const seen: unknown[] = [];
    w.faults.onCall((_, name) => {
      if (name.endsWith('Values.update') && seen.length === 0) seen.push('busy', w.run('free'));
      return undefined;
    });
    w.run('go');
    expect([...seen, w.run('free')]).toEqual(['busy', false, true]);
  });
});

describe('state', () => {
  const MAKE = `function go() {
    const form = FormApp.create('Phiếu');
    const file = Drive.Files.create({ name: 'x' }, Utilities.newBlob('nội dung'), { fields: 'id' }).id;
    V.append({ values: [['một', 2, true]] }, book(), 'A1', raw);
    return [form.getId(), form.addTextItem().getId(), file, Utilities.getUuid(), Math.random()];
  }`;

  test('the same calls give the same ids and the same chance', () => {
    const first = workspaceWith(MAKE).run('go');
    expect(workspaceWith(MAKE).run('go')).toEqual(first);
  });

  test('survives closing, with the project, the clock and the bytes', () => {
    const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
    try {
      const before = workspaceWith(MAKE, dir);
      const [, , file] = before.run('go') as string[];
      before.clock.set(before.clock.now() + 1000);
      const now = before.clock.now();
      before.close();
      const after = openWorkspace({ dir, now: 0 });
      expect(after.clock.now()).toBe(now);
      expect(new TextDecoder().decode(after.bytesOf(file ?? ''))).toBe('nội dung');
      const [form] = after.run('go') as string[];
      expect(form).not.toBe(file);
      expect(after.spreadsheet(after.containerId() ?? '').sheets[0]?.rows()).toEqual([
        ['một', '2', 'TRUE'],
        ['một', '2', 'TRUE'],
      ]);
      after.close();
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('ten thousand appends are ten thousand rows, each written once', () => {
    const w = workspaceWith(
      `function go() { for (let n = 0; n < 10000; n++) V.append({ values: [[n, 'x']] }, book(), 'A:B', raw); }`,
    );
    const before = performance.now();
    w.run('go');
    console.log(`10,000 appends: ${Math.round(performance.now() - before)} ms`);
    expect(w.counters.cellsWritten).toBe(20000);
    expect(w.spreadsheet(w.containerId() ?? '').sheets[0]?.rows().length).toBe(10000);
  });

  test('two processes see each other’s writes', () => {
    const dir = mkdtempSync(join(tmpdir(), 'workspace-'));
    try {
      const [one, two] = [workspaceWith(MAKE, dir), openWorkspace({ dir })];
      const id = one.containerId() ?? '';
      expect(two.typeInto(id, 'A1', 'của hai')).toEqual({ ok: true });
      expect(one.typeInto(id, 'B1', 'của một')).toEqual({ ok: true });
      expect(two.spreadsheet(id).sheets[0]?.rows()).toEqual([['của hai', 'của một']]);
      one.close();
      two.close();
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  test('the clock never goes back', () => {
    const w = workspaceWith('');
    expect(() => w.clock.set(w.clock.now() - 1)).toThrow(RangeError);
  });
});
