import { ApiCallError, ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import { roleOf } from '../drive/file.ts';
import { JsonText } from '../realm.ts';
import {
  type Address,
  asking,
  type Content,
  checkQuery,
  isContent,
  kindOf,
  type Method,
} from '../rest/method.ts';
import { blobOf } from './blob.ts';
import { type Door, require } from './door.ts';

interface Given {
  readonly at?: Partial<Address>;
  readonly body?: unknown;
  readonly blob?: unknown;
  readonly options?: unknown;
}

/**
 * An advanced service of Apps Script: a thin wrapper over REST methods, whose refusals carry
 * Google's wording and `details`. Bytes come back as they are, anything else as JSON.
 */
export function advanced<Name extends string>(
  door: Door,
  methods: Readonly<Record<Name, Method>>,
  scopes: readonly string[],
): <T>(name: Name, given: Given) => T {
  const { core, realm } = door;
  const { counters } = core.gate;
  const viewer = { onlyOwnFiles: !door.granted(['drive']), isProgram: true };
  const content = (blob: unknown, name: string): Content | undefined => {
    if (blob === null || blob === undefined) return undefined;
    const { bytes, type } = blobOf(realm, blob, name);
    counters.bytesSent += bytes.length;
    return { bytes, mimeType: type ?? 'application/octet-stream' };
  };
  const plain = (value: unknown): unknown => {
    if (value === undefined || value === null) return {};
    const text = JSON.stringify(value);
    counters.bytesSent += text.length;
    return JSON.parse(text);
  };
  return <T>(name: Name, { at, body, blob, options }: Given): T => {
    const method = methods[name];
    try {
      return core.gate.pass(name, () => {
        require(door, name, scopes);
        if (name.startsWith('Sheets.')) {
          if (at?.spreadsheetId !== undefined) checkAccess(core, String(at.spreadsheetId));
          core.quota.sheetsCall('program', kindOf(method), core.now());
        }
        const query = plain(options) as Record<string, unknown>;
        checkQuery(name, method, query);
        const media = content(blob, name);
        const asked = asking({ body: plain(body), query, media, viewer, at: texts(at) });
        const answer = method.answer(core, asked);
        if (answer === undefined) return undefined as T;
        if (isContent(answer)) {
          counters.bytesReceived += answer.bytes.length;
          return answer as T;
        }
        const text = JSON.stringify(answer);
        counters.bytesReceived += text.length;
        return new JsonText(text) as T;
      });
    } catch (error) {
      throw error instanceof ApiError ? new ApiCallError(error, idOf(name)) : error;
    }
  };
}

/** A workbook that was not shared with the account refuses it. @throws ApiError 403 */
function checkAccess(core: Core, id: string): void {
  const file = core.files.get(id);
  if (!file || core.account() === core.owner()) return;
  if (roleOf(core, file, core.account()) === undefined) {
    throw new ApiError(403, 'The caller does not have permission');
  }
}

/** A program may pass anything as an id: Google takes its text. */
const texts = (at: Partial<Address> = {}): Partial<Address> =>
  Object.fromEntries(Object.entries(at).map(([key, value]) => [key, String(value)]));

/** Sheets.Spreadsheets.Values.get → sheets.spreadsheets.values.get, as messages name it. */
const idOf = (name: string): string =>
  name
    .split('.')
    .map((part) => `${part[0]?.toLowerCase()}${part.slice(1)}`)
    .join('.');
