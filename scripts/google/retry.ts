/** Waits so many ms; tests need not. */
export type Wait = (ms: number) => Promise<void>;

/** How often a read is tried in all. */
const TRIES = 5;
const FIRST_WAIT_MS = 1000;
const passing = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Asks again, each time after twice as long, where an answer was refused for the moment or lost on
 * the way. For reads only: asked twice, they change nothing.
 */
export async function patiently<T>(read: () => Promise<T>, wait: Wait): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      if (tried === TRIES || !mayPass(error)) throw error;
      await wait(FIRST_WAIT_MS * 2 ** (tried - 1));
    }
  }
}

/** An answer that was not JSON, or not all of it. */
export class CutAnswer extends Error {
  override readonly name = 'CutAnswer';
}

function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  return error instanceof CutAnswer || (status === undefined ? isLost(error) : passing.has(status));
}

/** The HTTP status of Google's refusal; undefined where no answer came. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = Object(error) as {
    readonly status?: unknown;
    readonly response?: { readonly status?: unknown };
  };
  const told = response?.status ?? status;
  return typeof told === 'number' ? told : undefined;
}

const lost =
  /ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|UND_ERR|socket hang up|fetch failed|terminated|premature close|aborted|timeout|Unexpected end of JSON/i;

/** The connection broke, or was never made. */
export function isLost(error: unknown): boolean {
  const { message, code, cause } = Object(error) as Readonly<Record<string, unknown>>;
  return lost.test(`${code} ${message}`) || (cause !== undefined && isLost(cause));
}
