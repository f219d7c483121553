import type { DocumentData, DocumentKind } from './documents.ts';

const MARK = 'BẢN XEM TRƯỚC';

/** Texts at the head of a document and of its annex, as far as it has them. */
const marked = ['documentType', 'annexTitle'] as const;

/** The same document, marked so that nobody signs it. */
export function previewed<Data extends DocumentData[DocumentKind]>(data: Data): Data {
  const own = data as Readonly<Record<string, unknown>>;
  const change = marked.flatMap((field) => {
    const text = own[field];
    if (typeof text !== 'string') return [];
    return [[field, `${MARK}\n${text}`]];
  });
  return { ...data, ...Object.fromEntries(change) };
}
