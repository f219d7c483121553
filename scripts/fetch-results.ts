import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { google } from 'googleapis';
import { fetchPublished } from './google/fetch-published.ts';
import { NotFetched } from './google/not-fetched.ts';
import { type Auth, type Projection, scopes } from './google/projection-reader.ts';
import { savePublished } from './google/save-published.ts';

const usage =
  'Cách dùng: npm run fetch-results -- --spreadsheet MÃ_TỆP_CÔNG_BỐ [--credential KHOÁ.json] [--out THƯ_MỤC]. Mã tệp là đoạn giữa /d/ và /edit trong địa chỉ của tệp “Công bố – …”.';

interface Wanted extends Projection {
  readonly out: string;
}

/** @throws NotFetched with how the command is used */
function wanted(): Wanted {
  const { spreadsheet = process.env.PROJECTION, credential, out, server } = options();
  if (!spreadsheet) throw new NotFetched(usage);
  return { spreadsheet, auth: authOf(credential, server), out: out ?? 'dist/published', server };
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { spreadsheet: text, credential: text, out: text, server: text } })
      .values;
  } catch {
    throw new NotFetched(usage);
  }
}

/** On this machine nobody asks who reads; elsewhere an account reads that was let into the file. */
function authOf(credential: string | undefined, server: string | undefined): Auth {
  if (server === undefined) {
    return new google.auth.GoogleAuth({
      scopes,
      ...(credential === undefined ? {} : { keyFilename: credential }),
    });
  }
  const { hostname } = new URL(server);
  if (hostname !== '127.0.0.1' && hostname !== 'localhost') {
    throw new NotFetched('--server chỉ dành cho chương trình chạy thử trên máy này (127.0.0.1).');
  }
  const auth = new google.auth.OAuth2();
  auth.setCredentials({ access_token: 'on-this-machine' });
  return auth;
}

/** One line that is written over; on what is no terminal, only the last word. */
function progress(read: number, all: number): void {
  const line = `Đã đọc ${read}/${all} dòng`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${read === all ? '\n' : ''}`);
  else if (read === all) console.log(line);
}

try {
  const { out, ...projection } = wanted();
  const wait = (ms: number) => setTimeout(ms);
  const published = await fetchPublished(projection, { wait, progress });
  const files = await savePublished(out, published);
  const { results, tracking } = published;
  console.log(
    `Đã lấy ${results.initiatives.length} sáng kiến và ${tracking.entries.length} mã tra cứu. Dựng trang: RESULTS=${files.results} TRACKING=${files.tracking} npm run build:site`,
  );
} catch (error) {
  if (!(error instanceof NotFetched)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
