import type { drive_v3 } from 'googleapis';
import { programmeOf } from '#core/programme/load.ts';
import type { Finding, FindingCode } from '#core/schedule/finding.ts';
import { headerFindings } from '#core/schedule/header-health.ts';
import { sweepFindings } from '#core/schedule/run-health.ts';
import { type SharedFile, sharingFindings } from '#core/schedule/sharing.ts';
import { momentOf } from '#core/schedule/sweeps-told.ts';
import { type Door, driveBehind, sheetsBehind, type Telling } from '../google/door.ts';
import { fetchPublished } from '../google/fetch-published.ts';
import type { Wait } from '../google/retry.ts';
import { stoppedBy } from '../google/sentences.ts';
import { type SeenFile, seenFile, seenInFolder } from '../google/shared-files.ts';
import { Stopped } from '../google/stopped.ts';
import { ledgerHeaders, type Office, readOffice } from './office.ts';
import { siteFindings } from './site.ts';
import { workbookFindings } from './workbooks.ts';

/** Reads and nothing else. */
export const doctorScopes = [
  'https://www.googleapis.com/auth/spreadsheets.readonly',
  'https://www.googleapis.com/auth/drive.metadata.readonly',
];

export interface Examination {
  readonly findings: readonly Finding[];
  /** What was looked at, in words. */
  readonly figures: readonly string[];
}

/** What the sweeps found and this looks at anew, and more thoroughly. */
const lookedAtAnew: readonly FindingCode[] = [
  'sweep.never',
  'sweep.stopped',
  'header.gone',
  'columns.moved',
  'share.public',
  'share.stranger',
  'share.missing',
];
/** The note is written at least each hour. */
const NOTE_LATE_MS = 60 * 60_000;

/**
 * Examines an installation from outside, by its ledger workbook.
 * @param now epoch ms
 * @throws Stopped where the ledger can't be read
 */
export async function examination(
  door: Door,
  ledger: string,
  now: number,
  telling: Telling,
): Promise<Examination> {
  const { wait } = telling;
  const sheets = sheetsBehind(door);
  const drive = driveBehind(door);
  const plainly = (error: unknown): never => {
    throw stoppedBy(error);
  };
  const office = await readOffice(sheets, ledger, wait).catch(plainly);
  const { note } = office;
  const programme = programmeOf(note.programme);
  if (!programme) {
    throw new Stopped(
      `Bản chương trình trên máy này không có chương trình “${note.programme}”. Xin cập nhật rồi kiểm tra lại.`,
    );
  }
  const headers = [];
  for (const [i, id] of note.ledgers.entries()) {
    const which = i === 0 ? 'first' : 'further';
    headers.push(...(await ledgerHeaders(sheets, id, which, wait).catch(plainly)));
  }
  const files = await filesOf(drive, office, wait).catch(plainly);
  const visible = files.filter(isVisible);
  const workbooks = await workbookFindings(sheets, office, programme, telling).catch(plainly);
  const publication = await publicationFindings(door, office, now, wait);
  const anew = [...lookedAtAnew, ...workbooks.map(({ code }) => code)];
  return {
    findings: [
      ...sweepFindings({ now: now - NOTE_LATE_MS, sweptAt: note.at }),
      ...note.found.filter(({ code }) => !anew.includes(code)),
      ...headerFindings(headers),
      ...sharingFindings(visible, [...office.unions, ...office.units], note.readers),
      ...workbooks,
      ...publication,
    ],
    figures: [
      `có quét lúc ${momentOf(note.at)}`,
      `${holdersOf(office).length} sổ làm việc đúng cột`,
      visible.length < files.length
        ? `${visible.length} trên ${files.length} tệp chia sẻ đúng Danh bạ (các tệp khác, tài khoản này không được xem ai mở được)`
        : `${visible.length} tệp chia sẻ đúng Danh bạ`,
    ],
  };
}

type Seen = SeenFile & Pick<SharedFile, 'kind'>;

const isVisible = (file: Seen): file is SharedFile => file.permissions !== undefined;

/** Everything in the programme's folder, the folder itself, and the ledger that a person made. */
async function filesOf(
  drive: drive_v3.Drive,
  { note, documents }: Office,
  wait: Wait,
): Promise<readonly Seen[]> {
  const [ledger = ''] = note.ledgers;
  const above = [ledger, note.folder].filter((id) => id !== '');
  const files = [
    ...(await Promise.all(above.map((id) => seenFile(drive, id, wait)))),
    ...(note.folder === '' ? [] : await seenInFolder(drive, note.folder, wait)),
  ];
  const kindOf = (id: string): string => {
    if (id === ledger) return 'office';
    if (id === note.projection) return 'projection';
    return documents.has(id) ? 'petition' : '';
  };
  return files.map((file) => ({ ...file, kind: kindOf(file.id) }));
}

const holdersOf = ({ unions, units }: Office) =>
  [...unions, ...units].filter(({ workbook }) => workbook !== '');

/** Before anything was published there is nothing to read, and nothing is wrong with that. */
async function publicationFindings(
  door: Door,
  { note }: Office,
  now: number,
  wait: Wait,
): Promise<readonly Finding[]> {
  if (note.publishedAt === 0) return [];
  const projection = { ...door, spreadsheet: note.projection };
  try {
    const { results } = await fetchPublished(projection, { wait, progress: () => undefined });
    return await siteFindings(note.site, results.confirmedOn ?? '', now);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    return [{ code: 'projection.unreadable', data: { problem: error.message } }];
  }
}
