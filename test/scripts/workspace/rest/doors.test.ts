import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { httpDoor, programDoor } from './doors.ts';

test.for(Object.entries(cases))('%s, through both doors alike', async ([, run]) => {
  const [program, http] = [programDoor(), await httpDoor()];
  try {
    const answer = plain(await run(program.ask));
    expect(plain(await run(http.ask))).toEqual(answer);
    expect(answer).toMatchSnapshot();
  } finally {
    await program.close();
    await http.close();
  }
});

/** Without the ids that a workspace gives. */
const plain = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer)
      .replace(/"1[\w-]{32,43}"/g, '"ID"')
      .replace(/spreadsheets\/d\/[\w-]+/g, 'spreadsheets/d/ID'),
  );
