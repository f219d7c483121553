import { type DocumentData, type DocumentKind, templateKinds } from '../core/petition/documents.ts';
import { sampleOf } from '../core/petition/template-kind.ts';
import type { Templates } from '../stages/effects.ts';
import type { Properties } from './config.ts';
import { createBlob, DOCX, download, findFile, replaceBlob, takeFromBin } from './drive-api.ts';
import { type Filled, fillTemplate } from './fill-template.ts';
import { documentKinds, firstVersion, officeTemplates } from './office-templates.ts';

export interface OfficeTemplates extends Templates {
  /** Fills the office's template, or where that is damaged the last version that was good. */
  fill(kind: DocumentKind, data: DocumentData[DocumentKind]): Filled;
}

/** The templates of one programme, and beside each the last version of it that was good. */
export function templatesIn(properties: Properties, folder: string): OfficeTemplates {
  const idOf = (kind: DocumentKind) => properties.config(officeTemplates[kind].config);
  const own = (kind: DocumentKind) => (idOf(kind) === '' ? [] : bytesOf(idOf(kind)));
  const lastGood = (kind: DocumentKind) => {
    const id = findFile(goodKey(kind));
    return id === undefined ? firstVersion(officeTemplates[kind]).getBytes() : download(id);
  };
  // A template that is gone for good comes back as it last was good.
  const bringBack = (kind: DocumentKind) => {
    if (takeFromBin(idOf(kind), folder) === 'there') return;
    const { key: name, title, config } = officeTemplates[kind];
    const key = { kind: 'template', key: name } as const;
    const blob = Utilities.newBlob([...lastGood(kind)], DOCX, `${title}.docx`);
    properties.configure(config, findFile(key) ?? createBlob(blob, key, folder));
  };
  return {
    fill(kind, data) {
      const filled = fillTemplate(own(kind), templateKinds[kind], data);
      if (filled.ok) return filled;
      const before = fillTemplate(lastGood(kind), templateKinds[kind], data);
      return before.ok ? before : filled;
    },
    inspect(files) {
      const kinds = documentKinds.filter((kind) => files.has(idOf(kind)));
      return new Map(
        kinds.map((kind) => {
          bringBack(kind);
          const bytes = own(kind);
          const tried = fillTemplate(bytes, templateKinds[kind], sampleOf(templateKinds[kind]));
          if (tried.ok) keep(kind, bytes, folder);
          return [kind, tried.ok ? '' : tried.problem] as const;
        }),
      );
    },
  };
}

const goodKey = (kind: DocumentKind) =>
  ({ kind: 'template', key: `${officeTemplates[kind].key} tot` }) as const;

/** Keeps a version that was found good, for the day on which a later one is not. */
function keep(kind: DocumentKind, bytes: readonly number[], folder: string): void {
  const name = `${officeTemplates[kind].title} (bản dùng được gần nhất).docx`;
  const blob = Utilities.newBlob([...bytes], DOCX, name);
  const id = findFile(goodKey(kind));
  if (id === undefined) createBlob(blob, goodKey(kind), folder);
  else replaceBlob(id, blob);
}

/** Nothing where the file is gone: that reads as a damaged template. */
function bytesOf(id: string): readonly number[] {
  try {
    return download(id);
  } catch (error) {
    if (error instanceof Error && /returned code 404/.test(error.message)) return [];
    throw error;
  }
}
