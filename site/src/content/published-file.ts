import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type * as z from 'zod/mini';
import { mistakes } from './mistakes.ts';

/** Mistakes told at once; a broken file may have thousands. */
const SHOWN = 20;

interface PublishedFile<Schema extends z.ZodMiniType<Record<string, unknown>>> {
  /** The collection's only entry. */
  readonly id: string;
  /** The environment variable that names the file, for the sentence about a mistake. */
  readonly variable: string;
  /** Its value: a path, relative to where the build was started. */
  readonly path: string | undefined;
  /** Taken where the variable is empty. */
  readonly sample: URL;
  readonly schema: Schema;
  /** What the schema can't see; one sentence per mistake. */
  readonly alsoCheck: (data: z.infer<Schema>) => readonly string[];
}

/**
 * Reads one published file and lets nothing through that the schema does not name.
 * @throws Error whose message says in Vietnamese which file, which place in it, and what to do
 */
export const readPublished = async <Schema extends z.ZodMiniType<Record<string, unknown>>>(
  file: PublishedFile<Schema>,
): Promise<z.infer<Schema>> => {
  const path = file.path ? resolve(file.path) : fileURLToPath(file.sample);
  const refuse = (reasons: readonly string[]) =>
    new Error(
      [
        `Chưa dựng được trang: dữ liệu công bố trong ${path} (biến ${file.variable}) có lỗi.`,
        ...reasons.slice(0, SHOWN).map((reason) => `  - ${reason}`),
        ...(reasons.length > SHOWN ? [`  - … và ${reasons.length - SHOWN} lỗi nữa`] : []),
        'Hãy công bố lại từ sổ chương trình rồi dựng trang lần nữa; đừng sửa tay tệp này.',
      ].join('\n'),
    );

  const text = await readFile(path, 'utf8').catch(() => {
    throw refuse(['không mở được tệp']);
  });
  const parsed = file.schema.safeParse(parseJson(text));
  if (!parsed.success) throw refuse(mistakes(parsed.error.issues));
  const more = file.alsoCheck(parsed.data);
  if (more.length > 0) throw refuse(more);
  return parsed.data;
};

/** The same as Astro's content loader. */
export const publishedFile = <Schema extends z.ZodMiniType<Record<string, unknown>>>(
  file: PublishedFile<Schema>,
): Loader => ({
  name: `published-${file.id}`,
  load: async ({ store }) => {
    const data = await readPublished(file);
    store.clear();
    store.set({ id: file.id, data });
  },
});

/** Text that is not JSON becomes undefined, which every schema refuses. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
