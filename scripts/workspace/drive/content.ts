import { createHash } from 'node:crypto';
import { ApiError, badRequest } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { Content, Viewer } from '../rest/method.ts';
import { DOCUMENT, DOCX, type FileRecord, fileOf, isNative } from './file.ts';
import { visible } from './visible.ts';

const PDF = 'application/pdf';
/** What files.export gives at most. */
const EXPORT_BYTES = 10_000_000;

/** Keeps a file's bytes; what its record says of them, which is nothing for a native document. */
export function storeContent(
  core: Core,
  id: string,
  mimeType: string,
  { bytes }: Pick<Content, 'bytes'>,
): Pick<FileRecord, 'size' | 'md5'> {
  core.store.put('blob', id, 0, bytes);
  if (isNative(mimeType)) return {};
  return { size: bytes.length, md5: createHash('md5').update(bytes).digest('hex') };
}

/** files.export of a Document as the .docx that it was converted from, or as PDF where it is made. */
export function exportFile(core: Core, id: string, mimeType: string, viewer: Viewer): Content {
  const file = visible(core, id, viewer);
  if (!isNative(file.mimeType)) {
    throw new ApiError(403, 'Export only supports Docs Editors files.', 'fileNotExportable');
  }
  if (file.mimeType === DOCUMENT && mimeType === PDF && core.toPdf) {
    const bytes = core.toPdf(bytesOf(core, id));
    if (bytes.length > EXPORT_BYTES) {
      throw new ApiError(403, 'This file is too large to be exported.', 'exportSizeLimitExceeded');
    }
    return { bytes, mimeType };
  }
  if (file.mimeType !== DOCUMENT || mimeType !== DOCX) {
    throw badRequest(
      `Exporting ${file.mimeType} as ${mimeType} is not implemented by the local workspace`,
    );
  }
  return { bytes: bytesOf(core, id), mimeType };
}

/** The bytes of a file; of a Document its .docx. @throws ApiError 404 */
export function bytesOf(core: Core, id: string): Uint8Array {
  fileOf(core, id);
  const body = core.store.get('blob', id);
  if (body === undefined) return new Uint8Array();
  return typeof body === 'string' ? Buffer.from(body) : new Uint8Array(body);
}

/** files.get?alt=media */
export function downloadFile(core: Core, id: string, viewer: Viewer): Content {
  const file = visible(core, id, viewer);
  if (isNative(file.mimeType)) {
    throw new ApiError(
      403,
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      'fileNotDownloadable',
    );
  }
  return { bytes: bytesOf(core, id), mimeType: file.mimeType };
}
