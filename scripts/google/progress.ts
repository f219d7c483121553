import process from 'node:process';

/** One line that is written over; on what is no terminal, only its last word. */
export function progressLine(lineOf: (done: number, all: number) => string) {
  return (done: number, all: number): void => {
    const line = lineOf(done, all);
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
    else if (done === all) console.log(line);
  };
}
