import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Door, scriptBehind } from '../google/door.ts';
import { refusalOf } from '../google/refusal.ts';
import type { Wait } from '../google/retry.ts';
import { sentenceOf } from '../google/sentences.ts';
import { Stopped } from '../google/stopped.ts';
import { claspPush, type Pushed } from './clasp.ts';
import { differenceOf, isNothing, type ScriptFile, toldDifference } from './difference.ts';
import type { Project } from './project.ts';
import { isForeign, ownWords, type StoredProject, storedProject } from './stored-project.ts';

/** What a push asks of the command around it. */
export interface Pushing {
  readonly door: Door;
  /** The file that clasp keeps its sign-in in; the door's account is the same. */
  readonly signIn: string;
  /** A word that our own code bears and no other. */
  readonly mark: string;
  readonly wait: Wait;
  say(line: string): void;
  /** Whether to go on; told whether other code would be lost. */
  agreed(foreign: boolean): Promise<boolean>;
}

/** Rights that were added ask the operator to consent anew. */
export type Outcome = 'nothing to do' | 'pushed' | 'pushed with other rights';

/**
 * Brings the built files of a project into Google with clasp, and reads them there again: what clasp
 * says of itself is not the truth. Asked again after any stop it does the same.
 * @throws Stopped with what is wrong and what to do, in Vietnamese
 */
export async function pushProject(project: Project, pushing: Pushing): Promise<Outcome> {
  const { say, agreed, mark } = pushing;
  const built = await builtFiles(project);
  const before = await readBack(project, pushing);
  const difference = differenceOf(built, before.files);
  say(`Dự án trong Google: “${before.title}”.`);
  if (isNothing(difference)) {
    say('Google đã có đúng bản này, không có gì phải đẩy.');
    return 'nothing to do';
  }
  say('Những gì sẽ đổi trong Google:');
  for (const line of toldDifference(difference)) say(line);
  if (!(await agreed(isForeign(before, mark)))) throw new Stopped('Đã dừng, chưa đẩy gì.');

  await makeClaspSee(project, before.files);
  const pushed = await claspPush(project, pushing.signIn);
  const after = await readBack(project, pushing);
  if (!isNothing(differenceOf(built, after.files))) throw new Stopped(failureOf(pushed));
  return difference.rights.more.length > 0 ? 'pushed with other rights' : 'pushed';
}

const readBack = ({ scriptId }: Project, { door, wait }: Pushing): Promise<StoredProject> =>
  storedProject(scriptBehind(door), scriptId, wait);

const codeFile = 'Code.js';

async function builtFiles({ folder }: Project): Promise<readonly ScriptFile[]> {
  const [code, manifest] = await Promise.all(
    [codeFile, 'appsscript.json'].map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  return [
    { name: 'Code', type: 'SERVER_JS', source: code ?? '' },
    { name: 'appsscript', type: 'JSON', source: manifest ?? '' },
  ];
}

/**
 * clasp looks at files that are here, never at those that are in Google alone: unless one of ours
 * differs by a byte, it leaves a stale one there. An empty line more is such a byte.
 */
async function makeClaspSee({ folder }: Project, stored: readonly ScriptFile[]): Promise<void> {
  const place = path.join(folder, codeFile);
  const code = await readFile(place, 'utf8');
  if (stored.some(({ name, source }) => name === 'Code' && source === code)) {
    await writeFile(place, `${code}\n`);
  }
}

/** What clasp said, as a sentence where it is known. */
function failureOf({ ended, said }: Pushed): string {
  if (ended) {
    return 'clasp báo đã đẩy xong nhưng Google chưa có đúng bản này: có thể người khác vừa đẩy cùng lúc. Xin đẩy lại.';
  }
  const refusal = refusalOf(said);
  if (refusal) return sentenceOf(refusal, ownWords);
  return `Google không nhận bản này. Bản cũ vẫn chạy. Lời của clasp: ${said.slice(-500)}`;
}
