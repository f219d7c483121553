import type { DocumentData, DocumentKind } from './documents.ts';

const MARK = 'BẢN XEM TRƯỚC';

/** What a preview says in the fields of a document, as far as it has them. */
const marks: Readonly<Record<string, (text: string) => string>> = {
  documentType: (text) => `${MARK}\n${text}`,
  annexTitle: (text) => `${MARK}\n${text}`,
  signer: (text) => `${text}\n(bản xem trước, không ký)`,
};

/** The same document, marked so that nobody signs it. */
export function previewed<Data extends DocumentData[DocumentKind]>(data: Data): Data {
  const marked = Object.entries<unknown>(data).map(([field, value]) => {
    const mark = marks[field];
    return [field, mark && typeof value === 'string' ? mark(value) : value];
  });
  return Object.fromEntries(marked) as Data;
}
