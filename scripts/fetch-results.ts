import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { authOf } from './google/credentials.ts';
import { fetchFormMap } from './google/fetch-form-map.ts';
import { fetchPublished } from './google/fetch-published.ts';
import { progressLine } from './google/progress.ts';
import type { Projection } from './google/projection-reader.ts';
import { savePublished } from './google/save-published.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';
import { scopes } from './google/tab-reader.ts';

const usage =
  'Cách dùng: npm run fetch-results -- --spreadsheet MÃ_TỆP_CÔNG_BỐ [--credential KHOÁ.json] [--out THƯ_MỤC]. Mã tệp là đoạn giữa /d/ và /edit trong địa chỉ của tệp “Công bố – …”.';

interface Wanted extends Projection {
  readonly out: string;
}

/** @throws Stopped with how the command is used */
function wanted(): Wanted {
  const { spreadsheet = process.env.PROJECTION, credential, out, server } = options();
  if (!spreadsheet) throw new Stopped(usage);
  return {
    spreadsheet,
    auth: authOf({ credential, server }, scopes),
    out: out ?? 'dist/published',
    server,
  };
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { spreadsheet: text, credential: text, out: text, server: text } })
      .values;
  } catch {
    throw new Stopped(usage);
  }
}

await toldPlainly(async () => {
  const { out, ...projection } = wanted();
  const telling = {
    wait: (ms: number) => setTimeout(ms),
    progress: progressLine((read, all) => `Đã đọc ${read}/${all} dòng`),
  };
  const published = await fetchPublished(projection, telling);
  const formMap = await fetchFormMap(projection, telling);
  const files = await savePublished(out, published, formMap);
  const { results, tracking } = published;
  console.log(
    `Đã lấy ${results.initiatives.length} sáng kiến và ${tracking.entries.length} mã tra cứu. Dựng trang: RESULTS=${files.results} TRACKING=${files.tracking} ${files.formMap ? `FORM_MAP=${files.formMap} ` : ''}npm run build:site`,
  );
  if (!files.formMap) {
    console.log(
      'Tệp công bố chưa cho biết biểu mẫu, nên trang soạn bài sẽ đóng. Xin chọn Sáng Kiến → Thiết lập chương trình rồi lấy lại.',
    );
  }
});
