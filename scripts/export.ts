import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { resultsSchema } from '#core/publication/results.ts';
import { ndjsonOf, tablesOf } from './export/tables.ts';
import { Stopped, toldPlainly } from './google/stopped.ts';

const usage =
  'Cách dùng: npm run export -- --results dist/published/results.json [--out THƯ_MỤC]. Tệp results.json do npm run fetch-results lấy về.';

await toldPlainly(async () => {
  const { results: file, out = 'dist/export' } = options();
  if (file === undefined) throw new Stopped(usage);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) {
    throw new Stopped(`${file}: không mở được tệp này. Xin kiểm tra đường dẫn.`);
  }
  const read = resultsSchema.safeParse(jsonOf(text));
  if (!read.success) {
    throw new Stopped(`${file}: đây không phải tệp results.json. Xin lấy lại bằng fetch-results.`);
  }
  await mkdir(out, { recursive: true });
  for (const table of tablesOf(read.data)) {
    const target = path.join(out, table.name);
    await writeFile(`${target}.ndjson`, ndjsonOf(table));
    await writeFile(`${target}.schema.json`, `${JSON.stringify(table.fields, null, 2)}\n`);
    console.log(
      `bq load --source_format=NEWLINE_DELIMITED_JSON sang_kien.${table.name} ${target}.ndjson ${target}.schema.json`,
    );
  }
});

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { results: text, out: text } }).values;
  } catch {
    throw new Stopped(usage);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
