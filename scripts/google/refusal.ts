/** Why Google gave nothing, as far as a person can do something about it. */
export interface Refusal {
  readonly kind:
    | 'expired'
    | 'clock'
    | 'api-off'
    | 'scope'
    | 'forbidden'
    | 'missing'
    | 'too-many'
    | 'away'
    | 'certificate'
    | 'unreadable-key';
  /** Where the API is switched on. */
  readonly address?: string;
  /** How long Google asks to wait, in ms. */
  readonly after?: number;
}

type Kind = Refusal['kind'];

/** What a refusal says, the first that fits. clasp hands on these words alone, without a status. */
const words: readonly (readonly [RegExp, Kind])[] = [
  [/CERT_NOT_YET_VALID|CERT_HAS_EXPIRED|certificate (?:is not yet valid|has expired)/i, 'clock'],
  [/reasonable timeframe|iat and exp|token used too early|is not yet active/i, 'clock'],
  [
    /self.signed certificate|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|ALTNAME/i,
    'certificate',
  ],
  [
    /invalid_(?:grant|client|rapt|token)|invalid.jwt|unauthorized_client|deleted_client/i,
    'expired',
  ],
  [/invalid (?:authentication )?credentials|no (?:access|refresh) token|reauth/i, 'expired'],
  [
    /has not enabled the|has not been used in project|SERVICE_DISABLED|accessNotConfigured/i,
    'api-off',
  ],
  [/insufficient authentication scopes|SCOPE_INSUFFICIENT/i, 'scope'],
  [/quota exceeded|rateLimitExceeded|RESOURCE_EXHAUSTED|rate limit/i, 'too-many'],
  [
    /default credentials|keyFile|private key|PEM|DECODER|subject_token|credential_source/i,
    'unreadable-key',
  ],
  [/does not have permission|PERMISSION_DENIED|insufficient permissions/i, 'forbidden'],
  [/requested entity was not found|file not found/i, 'missing'],
];

const lost =
  /ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND|UND_ERR|socket hang up|fetch failed|terminated|premature close|aborted|timeout|Unexpected end of JSON|CutAnswer|proxy|disconnected before secure|internal error|unavailable/i;

const statuses: Readonly<Record<number, Kind>> = {
  401: 'expired',
  403: 'forbidden',
  404: 'missing',
  408: 'away',
  429: 'too-many',
};

/** A clock that differs by more makes Google refuse what was signed by it. */
const CLOCK_MS = 5 * 60_000;

/** What Google refuses, or what befell on the way to it; undefined where it is none of these. */
export function refusalOf(error: unknown, now = Date.now()): Refusal | undefined {
  const status = statusOf(error);
  const said = saidBy(error);
  const kind = kindOf(status, said);
  if (kind === undefined) return undefined;
  const headers = headersOf(error);
  if (kind === 'expired' && Math.abs(Date.parse(headers('date')) - now) > CLOCK_MS) {
    return { kind: 'clock' };
  }
  if (kind === 'api-off') {
    const address = /https:\/\/(?:script|console)\.[\w./?=&-]*[\w/]/.exec(said)?.[0];
    return address === undefined ? { kind } : { kind, address };
  }
  const seconds = Number(headers('retry-after'));
  return seconds > 0 ? { kind, after: seconds * 1000 } : { kind };
}

function kindOf(status: number | undefined, said: string): Kind | undefined {
  const [, told] = words.find(([pattern]) => pattern.test(said)) ?? [];
  if (status === undefined) return told ?? (lost.test(said) ? 'away' : undefined);
  if (status >= 500) return 'away';
  // The words say more than the number where Google uses it for several things.
  if (status === 400 || status === 401 || status === 403) return told ?? statuses[status];
  return statuses[status];
}

/** The HTTP status of Google's refusal; undefined where no answer came. */
function statusOf(error: unknown): number | undefined {
  const { status, response } = Object(error) as {
    readonly status?: unknown;
    readonly response?: { readonly status?: unknown };
  };
  const told = response?.status ?? status;
  // An answer that began well and was cut is none.
  return typeof told === 'number' && told >= 400 ? told : undefined;
}

/** Everything that an error says, and what caused it. */
function saidBy(error: unknown): string {
  if (typeof error === 'string') return error;
  const { name, message, code, cause, response } = Object(error) as Readonly<
    Record<string, unknown>
  >;
  const { data } = Object(response) as { readonly data?: unknown };
  const body = data === undefined ? '' : typeof data === 'string' ? data : JSON.stringify(data);
  const below = cause === undefined ? '' : saidBy(cause);
  return [name, code, message, body, below].filter(Boolean).join(' ');
}

function headersOf(error: unknown): (name: string) => string {
  const { response } = Object(error) as {
    readonly response?: { readonly headers?: { get?(name: string): string | null } };
  };
  return (name) => response?.headers?.get?.(name) ?? '';
}
