import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { resultsSchema } from '#core/publication/results.ts';
import { trackingSchema } from '#core/publication/tracking.ts';
import { readPublished } from './content/published-file.ts';
import { earlierIds } from './earlier-ids.mjs';
import { link } from './link.ts';
import { shardCount } from './shards.ts';

/** A programme that ended, whose site lies in a folder of this one. */
export interface EarlierProgramme {
  readonly name: string;
  /** "2021" */
  readonly year: string;
  readonly chosen: number;
  /** "/chuong-trinh/75-nghin-2021/" */
  readonly home: string;
  /** Into how many files its codes went. */
  readonly shards: number;
}

const { EARLIER = '' } = process.env;

/** The latest first. */
export const earlierProgrammes: readonly EarlierProgramme[] = (
  await Promise.all(earlierIds(EARLIER).map(readEarlier))
).sort((a, b) => (a.year < b.year ? 1 : -1));

/** Of an earlier programme's site: where the running one's begins; '' on that one itself. */
export const runningSite = process.env.RUNNING_SITE ?? '';

async function readEarlier(id: string): Promise<EarlierProgramme> {
  const file = (name: string) => ({
    id: name,
    variable: 'EARLIER',
    path: join(EARLIER, id, `${name}.json`),
    sample: pathToFileURL(EARLIER),
    alsoCheck: () => [],
  });
  const results = await readPublished({ ...file('results'), schema: resultsSchema });
  const tracking = await readPublished({ ...file('tracking'), schema: trackingSchema });
  if (results.programme.id !== id) {
    throw new Error(
      `Thư mục “${id}” của các chương trình trước chứa kết quả của “${results.programme.id}”. Hãy đổi tên thư mục cho khớp rồi dựng trang lần nữa.`,
    );
  }
  return {
    name: results.programme.name,
    year: results.programme.entryWindow.from.slice(0, 4),
    chosen: results.initiatives.length,
    home: link(`/chuong-trinh/${id}/`),
    shards: shardCount(tracking.entries.length),
  };
}
