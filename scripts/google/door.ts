import { type drive_v3, google, type script_v1, type sheets_v4 } from 'googleapis';
import type { Auth } from './credentials.ts';
import type { Wait } from './retry.ts';

/** The way of our commands to Google's services; on this machine a workspace stands behind it. */
export interface Door {
  readonly auth: Auth;
  /** Another server than Google's own: a local workspace. */
  readonly server?: string | undefined;
}

/** What a long piece of work needs of the command around it. */
export interface Telling {
  readonly wait: Wait;
  progress(done: number, all: number): void;
}

const optionsOf = ({ auth, server }: Door) => ({
  // The clients are typed for another copy of the same library.
  auth: auth as InstanceType<typeof google.auth.OAuth2>,
  // Asked again by `patiently`, which also knows an answer that was cut.
  retry: false,
  ...(server === undefined ? {} : { rootUrl: server }),
});

export const sheetsBehind = (door: Door): sheets_v4.Sheets =>
  google.sheets({ version: 'v4', ...optionsOf(door) });

export const driveBehind = (door: Door): drive_v3.Drive =>
  google.drive({ version: 'v3', ...optionsOf(door) });

export const scriptBehind = (door: Door): script_v1.Script =>
  google.script({ version: 'v1', ...optionsOf(door) });
