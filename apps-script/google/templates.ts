import { type DocumentData, type DocumentKind, templateKinds } from '../core/petition/documents.ts';
import { sampleOf } from '../core/petition/template-kind.ts';
import type { Templates } from '../stages/effects.ts';
import coverBase64 from '../templates/bia-ho-so.docx';
import minutesBase64 from '../templates/bien-ban.docx';
import confirmationBase64 from '../templates/giay-xac-nhan.docx';
import thanksBase64 from '../templates/thu-cam-on.docx';
import petitionBase64 from '../templates/to-trinh.docx';
import unitPetitionBase64 from '../templates/to-trinh-tinh-nganh.docx';
import type { ConfigName, Properties } from './config.ts';
import { createBlob, DOCX, download, findFile, replaceBlob } from './drive-api.ts';
import { type Filled, fillTemplate } from './fill-template.ts';

/** A template of the office: a file in the programme's folder that Google Docs edits in place. */
interface OfficeTemplate {
  /** The file's key, and where its id is noted. */
  readonly key: string;
  readonly config: ConfigName;
  readonly title: string;
  /** Its first version, which the bundle carries. */
  readonly base64: string;
}

export const officeTemplates: Readonly<Record<DocumentKind, OfficeTemplate>> = {
  petition: {
    key: 'to-trinh',
    config: 'template',
    title: 'Mẫu Tờ trình',
    base64: petitionBase64,
  },
  unitPetition: {
    key: 'to-trinh-tinh-nganh',
    config: 'unitPetitionTemplate',
    title: 'Mẫu Tờ trình của tỉnh, ngành',
    base64: unitPetitionBase64,
  },
  minutes: {
    key: 'bien-ban',
    config: 'minutesTemplate',
    title: 'Mẫu Biên bản',
    base64: minutesBase64,
  },
  confirmation: {
    key: 'giay-xac-nhan',
    config: 'confirmationTemplate',
    title: 'Mẫu Giấy xác nhận',
    base64: confirmationBase64,
  },
  cover: {
    key: 'bia-ho-so',
    config: 'coverTemplate',
    title: 'Mẫu Bìa hồ sơ',
    base64: coverBase64,
  },
  thanks: {
    key: 'thu-cam-on',
    config: 'thanksTemplate',
    title: 'Mẫu Thư cảm ơn',
    base64: thanksBase64,
  },
};

export const documentKinds = Object.keys(officeTemplates) as DocumentKind[];

export function firstVersion({ base64, title }: OfficeTemplate): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${title}.docx`);
}

export interface OfficeTemplates extends Templates {
  /** Fills the office's template, or where that is damaged the last version that was good. */
  fill(kind: DocumentKind, data: DocumentData[DocumentKind]): Filled;
}

/** The templates of one programme, and beside each the last version of it that was good. */
export function templatesIn(properties: Properties, folder: string): OfficeTemplates {
  const own = (kind: DocumentKind) => {
    const id = properties.config(officeTemplates[kind].config);
    return id === '' ? [] : bytesOf(id);
  };
  const lastGood = (kind: DocumentKind) => {
    const id = findFile(goodKey(kind));
    return id === undefined ? firstVersion(officeTemplates[kind]).getBytes() : download(id);
  };
  return {
    fill(kind, data) {
      const filled = fillTemplate(own(kind), templateKinds[kind], data);
      if (filled.ok) return filled;
      const before = fillTemplate(lastGood(kind), templateKinds[kind], data);
      return before.ok ? before : filled;
    },
    inspect(files) {
      const kinds = documentKinds.filter((kind) =>
        files.has(properties.config(officeTemplates[kind].config)),
      );
      return new Map(
        kinds.map((kind) => {
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
