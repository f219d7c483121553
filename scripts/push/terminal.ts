import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import { authOf } from '../google/credentials.ts';
import type { Door } from '../google/door.ts';
import { Stopped } from '../google/stopped.ts';

/** What is asked for where the sign-in is a key that is told its rights. */
const scopes = ['https://www.googleapis.com/auth/script.projects'];

/**
 * The account that clasp is signed in with, for ourselves too.
 * @throws Stopped where nobody is signed in
 */
export function signedIn(credential: string | undefined): { signIn: string; door: Door } {
  const kept = process.env.clasp_config_auth ?? path.join(homedir(), '.clasprc.json');
  const signIn = path.resolve(credential ?? kept);
  if (!existsSync(signIn)) {
    throw new Stopped(
      'Máy này chưa đăng nhập Google. Xin chạy: npx clasp login, đăng nhập tài khoản của văn phòng, đánh dấu mọi ô quyền, rồi đẩy lại.',
    );
  }
  return { signIn, door: { auth: authOf({ credential: signIn }, scopes) } };
}

/** Asks at a terminal; elsewhere nobody is there, and only our own code may be replaced. */
export function agreementOf(yes: boolean): (foreign: boolean) => Promise<boolean> {
  return async (foreign) => {
    if (yes) return true;
    const warning = foreign
      ? 'Dự án này đang có chương trình khác, đẩy lên sẽ xoá nó. Có đúng là dự án của sổ chương trình không?'
      : '';
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      if (foreign) throw new Stopped(`${warning} Nếu đúng, xin chạy lại với --yes.`);
      return true;
    }
    if (foreign) console.log(warning);
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    try {
      const answer = await terminal.question('Đẩy lên Google? (c = có, phím khác = không) ');
      return /^(c|có|co|y|yes)$/i.test(answer.trim().normalize('NFC'));
    } finally {
      terminal.close();
    }
  };
}
