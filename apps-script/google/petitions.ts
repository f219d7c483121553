import { type PetitionRecord, petitionOf, petitionRow } from '../core/ledger/petitions.ts';
import type { Petitions } from '../stages/effects.ts';
import {
  createBlob,
  createDocument,
  DOCX,
  describeFile,
  discardFile,
  exportPdf,
  type FileKey,
  findFile,
  PDF,
  reserveId,
} from './drive-api.ts';
import { letComment, shareWith } from './drive-sharing.ts';
import { type Office, Table } from './table.ts';
import type { OfficeTemplates } from './templates.ts';

/** Documents asked for, and the files made for them in the programme's folder. */
export function petitionsIn(
  office: Office,
  folder: string,
  templates: Pick<OfficeTemplates, 'fill'>,
): Petitions {
  const table = new Table<PetitionRecord>(office, 'petition', petitionRow, petitionOf);
  table.announce();
  return {
    all: () => table.all(),
    open: () => table.all().filter(({ record }) => record.status === 'asked'),
    ask(records) {
      const known = new Set(table.all().map(({ record }) => record.key));
      const fresh = records.filter(({ key }) => !known.has(key));
      if (fresh.length > 0) table.add(fresh);
    },
    save: (placed) => table.save(placed),
    reserveFile: reserveId,
    make(record, name, data) {
      const filled = templates.fill(record.kind, data);
      if (!filled.ok) return filled;
      const blob = Utilities.newBlob(signed(filled.bytes), DOCX, `${name}.docx`);
      const key = { kind: 'petition', key: `docx ${record.key}` } as const;
      createBlob(blob, key, folder, record.docx);
      const reading = { kind: 'petition', key: record.key } as const;
      return {
        ok: true,
        document: findFile(reading) ?? createDocument(blob, name, reading, folder),
      };
    },
    discard(key) {
      for (const each of [`docx ${key}`, key]) {
        const file = findFile({ kind: 'petition', key: each });
        if (file !== undefined) discardFile(file);
      }
    },
    share: letComment,
    shareExactly(files, people) {
      for (const file of files) shareWith(file, people, 'commenter');
    },
    mailFiles(key, docx, document) {
      const printed = describeFile(docx);
      const pdf = { kind: 'petition', key: `pdf ${key}` } as const;
      const made = findFile(pdf) ?? makePdf(document, printed.name, pdf, folder);
      return { docx: printed, pdf: made === undefined ? undefined : describeFile(made) };
    },
  };
}

/** The document's PDF beside it; undefined where Google makes none of it. */
function makePdf(document: string, name: string, key: FileKey, folder: string): string | undefined {
  const bytes = exportPdf(document);
  if (!bytes) return undefined;
  const blob = Utilities.newBlob([...bytes], PDF, name.replace(/\.docx$/, '.pdf'));
  return createBlob(blob, key, folder);
}

/** Apps Script's bytes run from -128 to 127. */
function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte << 24) >> 24);
}
