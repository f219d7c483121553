import { catalogueOf } from '#core/catalogue/catalogue.ts';
import { programmeOf } from '#core/programme/load.ts';
import type { Results } from '#core/publication/results.ts';
import { formMapOf } from '../installation/form-map.ts';
import type { Installation } from '../installation/install.ts';
import { published } from '../installation/published.ts';
import { sweepUntilQuiet } from '../installation/sweep.ts';
import { buildSite } from './site.ts';

const MINUTE = 60_000;

/** Keeps the public site in step with the programme. */
export interface LiveSite {
  /** After a person did something: sweeps at once, and has the site built anew if it is to change. */
  followUp(): void;
  /** Resolves when the site shows what was published last. */
  built(): Promise<void>;
}

export function liveSite(installation: Installation, formUrl: () => string): LiveSite {
  const { workspace } = installation;
  let shown = '';
  let postersOf = '';
  let building = Promise.resolve();
  const rebuild = async () => {
    const data = published(installation);
    const wanted = JSON.stringify(data);
    if (data === undefined || wanted === shown) return;
    const printed = printedOf(data.results, formUrl());
    await buildSite({
      data,
      posters: printed === postersOf ? 'kept' : 'new',
      formUrl: formUrl(),
      formMap: formMapOf(installation),
      now: workspace.clock.now(),
    });
    shown = wanted;
    postersOf = printed;
  };
  const build = () => {
    building = building.then(rebuild).catch((error: unknown) => {
      console.error(
        'Chưa dựng được trang công khai:',
        error instanceof Error ? error.message : error,
      );
    });
    return building;
  };
  return {
    followUp() {
      workspace.clock.set(workspace.clock.now() + MINUTE);
      sweepUntilQuiet(workspace);
      workspace.run('publishSoon');
      sweepUntilQuiet(workspace);
      void build();
    },
    built: build,
  };
}

/** All that the posters' pages say: the programme, and names that differ from the catalogue's. */
function printedOf({ programme, unions, closed }: Results, formUrl: string): string {
  const catalogue = programmeOf(programme.id)?.catalogue ?? '2021';
  const names = new Map(catalogueOf(catalogue).unions.map(({ id, name }) => [id, name]));
  const changed = unions.filter(({ id, name }) => names.get(id) !== name);
  return JSON.stringify([programme, changed.map(({ id, name }) => [id, name]), closed, formUrl]);
}
