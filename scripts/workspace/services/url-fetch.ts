import { ApiError, errorBody } from '../api-error.ts';
import type { Offered } from '../contract/offered.ts';
import { downloadFile, exportFile } from '../drive/content.ts';
import { byteList, exposeBlob } from './blob.ts';
import { type Door, require } from './door.ts';
import { TOKEN } from './script-app.ts';

const FILE =
  /^https:\/\/www\.googleapis\.com\/drive\/v3\/files\/([\w-]+)(?:\?alt=media|\/export\?mimeType=([\w.%-]+))$/;

/** UrlFetchApp, only to download the bytes of a Drive file, or to export a document. */
export function urlFetchApp(door: Door): object {
  const { core, realm } = door;
  const viewer = { onlyOwnFiles: !door.granted(['drive']), isProgram: true };
  const fetch = (
    url: string,
    options: Readonly<Record<string, unknown>>,
  ): Offered['URL_Fetch.HTTPResponse'] => {
    const [, id, exportAs] = FILE.exec(url) ?? [];
    const known = Object.keys(options).every(
      (name) =>
        name === 'headers' ||
        name === 'muteHttpExceptions' ||
        (name === 'method' && /^get$/i.test(String(options[name]))),
    );
    if (id === undefined || !known) {
      throw new Error(`UrlFetchApp.fetch of ${url} is not implemented by the local workspace`);
    }
    const headers = Object.entries((options.headers ?? {}) as object);
    const bearer = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1];
    let reply: { code: number; bytes: Uint8Array; type: string };
    try {
      if (bearer !== `Bearer ${TOKEN}`) throw new ApiError(401, 'Invalid Credentials');
      const { bytes, mimeType } =
        exportAs === undefined
          ? downloadFile(core, id, viewer)
          : exportFile(core, id, decodeURIComponent(exportAs), viewer);
      reply = { code: 200, bytes, type: mimeType };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      reply = {
        code: error.code,
        bytes: Buffer.from(JSON.stringify(errorBody(error))),
        type: 'application/json; charset=UTF-8',
      };
    }
    if (reply.code >= 400 && options.muteHttpExceptions !== true) {
      throw new Error(
        `Request failed for https://www.googleapis.com returned code ${reply.code}. Truncated server response: ${Buffer.from(reply.bytes).toString()} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return realm.expose('HTTPResponse', 'URL_Fetch.HTTPResponse', {
      getResponseCode: () => reply.code,
      getContent: () => byteList(reply.bytes),
      getContentText: () => Buffer.from(reply.bytes).toString('utf8'),
      getBlob: () => exposeBlob(realm, { bytes: reply.bytes, type: reply.type, name: null }),
    });
  };
  return realm.expose('UrlFetchApp', 'URL_Fetch.UrlFetchApp', {
    fetch: (url: string, options?: object) =>
      core.gate.pass('UrlFetchApp.fetch', () => {
        require(door, 'UrlFetchApp.fetch', ['script.external_request']);
        if (!core.quota.use('fetches')) {
          throw new Error('Service invoked too many times for one day: urlfetch.');
        }
        return fetch(String(url), { ...options });
      }),
  });
}
