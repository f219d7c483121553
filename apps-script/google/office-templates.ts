import type { DocumentKind } from '../core/petition/documents.ts';
import coverBase64 from '../templates/bia-ho-so.docx';
import minutesBase64 from '../templates/bien-ban.docx';
import confirmationBase64 from '../templates/giay-xac-nhan.docx';
import thanksBase64 from '../templates/thu-cam-on.docx';
import petitionBase64 from '../templates/to-trinh.docx';
import unitPetitionBase64 from '../templates/to-trinh-tinh-nganh.docx';
import type { ConfigName } from './config.ts';
import { DOCX } from './drive-api.ts';

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
