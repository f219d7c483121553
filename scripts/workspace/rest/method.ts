import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';

/** Bytes with their type, as uploads and downloads carry them. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
}

/** Who asks. */
export interface Viewer {
  /** With the scope drive.file only what the program made is there. */
  readonly onlyOwnFiles: boolean;
  /** The bundle; other clients belong to another project, whose files drive.file does not show it. */
  readonly isProgram: boolean;
}

/** A client of the HTTP door: whatever token it bears, it acts as the owner. */
export const ownersClient: Viewer = { onlyOwnFiles: false, isProgram: false };

/** The parts of a method's address; '' where the address has none. */
export interface Address {
  readonly spreadsheetId: string;
  readonly range: string;
  readonly fileId: string;
  readonly permissionId: string;
}

/** What a method is asked, through whichever door; each method casts what Google's reference names. */
export interface Asked {
  readonly at: Address;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly media: Content | undefined;
  readonly viewer: Viewer;
}

/** One method of Google's REST APIs: where it is called, and the JSON function that answers. */
export interface Method {
  readonly verb: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below the host, with `{name}` for each part of the address. */
  readonly path: string;
  /** Query parameters that change the answer; any other is refused by name. */
  readonly query: readonly string[];
  /** Whether it takes content at `/upload` + path. */
  readonly upload?: true;
  /** JSON, or bytes; undefined for an empty answer. */
  readonly answer: (core: Core, asked: Asked) => unknown;
}

const NOWHERE: Address = { spreadsheetId: '', range: '', fileId: '', permissionId: '' };

/** A call with what was not said left empty. */
export function asking(given: Partial<Omit<Asked, 'at'>> & { at?: Partial<Address> }): Asked {
  return {
    query: {},
    body: {},
    media: undefined,
    viewer: ownersClient,
    ...given,
    at: { ...NOWHERE, ...given.at },
  };
}

/** What Google's limits a minute count a call as. */
export const kindOf = ({ verb }: Method): 'Read' | 'Write' => (verb === 'GET' ? 'Read' : 'Write');

/** Parameters of every Google API; they change nothing that the workspace keeps. */
const EVERYWHERE = ['fields', 'alt', 'prettyPrint', 'key', 'quotaUser', 'uploadType', '$.xgafv'];

/** Refuses parameters that Google has and the workspace has not. @throws ApiError 501 */
export function checkQuery(name: string, method: Method, query: Asked['query']): void {
  const strange = Object.keys(query).find(
    (given) => !EVERYWHERE.includes(given) && !method.query.includes(given),
  );
  if (strange !== undefined) {
    throw new ApiError(501, `${name} with ${strange} is not implemented by the local workspace`);
  }
}

/** Whether a method answered with a file's bytes. */
export const isContent = (answer: unknown): answer is Content =>
  typeof answer === 'object' && answer !== null && 'bytes' in answer && 'mimeType' in answer;
