import process from 'node:process';

/** What kept a command from its end: a sentence for a person, with what to do next. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Runs a command; what stopped it is told as a sentence alone, and the process then ends with 2. */
export async function toldPlainly(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
