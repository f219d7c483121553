import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { send, setUpProgramme, sweeps } from '../../stages/programme.ts';
import { loopbackTo } from '../google/loopback.ts';

const run = promisify(execFile);

/** What the command says, and the number with which it ends. */
async function doctor(...args: readonly string[]) {
  const all = ['scripts/doctor.ts', ...args];
  try {
    return { status: 0, said: (await run(process.execPath, all)).stdout };
  } catch (error) {
    const { code, stdout, stderr } = error as Record<'code' | 'stdout' | 'stderr', string>;
    return { status: Number(code), said: `${stdout}${stderr}` };
  }
}

test('the command ends with 0 where all is well, 1 where not, 2 where it can’t tell', async () => {
  const office = await setUpProgramme();
  send(office, 'a');
  sweeps(office, 2);
  const { door, close } = await loopbackTo(office.workspace);
  const { server = '' } = door;
  const at = (ms: number) => new Date(office.workspace.clock.now() + ms).toISOString();
  const args = ['--server', server, '--ledger', office.ledger, '--now'];
  const well = await doctor(...args, at(0));
  expect(well).toMatchObject({
    status: 0,
    said: expect.stringMatching(/^Chương trình chạy tốt: /m),
  });
  const ill = await doctor(...args, at(86_400_000));
  expect(ill).toMatchObject({ status: 1, said: expect.stringContaining('Việc quét đã dừng') });
  expect(await doctor()).toMatchObject({ status: 2, said: expect.stringMatching(/^Cách dùng/) });
  const missing = await doctor('--server', server, '--ledger', 'x');
  expect(missing).toMatchObject({ status: 2, said: expect.stringContaining('Không có tệp') });
  close();
});
