// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The programmes whose published files lie in a folder, each in one of its own that bears its id.
 * @param {string} folder '' for none
 * @returns {readonly string[]}
 */
export const earlierIds = (folder) =>
  folder === '' || !existsSync(folder)
    ? []
    : readdirSync(folder)
        .filter((id) => existsSync(join(folder, id, 'results.json')))
        .sort();
