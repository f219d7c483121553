/** A refusal in Google's JSON shape; each door words it for its caller. */
export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;
  constructor(code: number, message: string, reason?: string) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.reason = reason ?? REASONS[code] ?? 'backendError';
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  401: 'authError',
  403: 'forbidden',
  404: 'notFound',
  409: 'fileIdInUse',
  429: 'rateLimitExceeded',
};

const STATUS: Readonly<Record<number, string>> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  409: 'ALREADY_EXISTS',
  429: 'RESOURCE_EXHAUSTED',
  501: 'UNIMPLEMENTED',
  503: 'UNAVAILABLE',
};

/** The JSON that a client over HTTP reads. */
export function errorBody({ code, message, reason }: ApiError) {
  const errors = [{ domain: 'global', reason, message }];
  return { error: { code, message, status: STATUS[code] ?? 'INTERNAL', errors } };
}

/** A refusal as the caller of an advanced service sees it. */
export class ApiCallError extends Error {
  /** Google's `details`, as JSON. */
  readonly details: string;
  constructor({ code, message, reason }: ApiError, method: string) {
    super(`API call to ${method} failed with error: ${message}`);
    this.name = 'GoogleJsonResponseException';
    const errors = [{ domain: 'global', reason, message }];
    this.details = JSON.stringify({ code, message, errors });
  }
}

export const badRequest = (message: string): ApiError => new ApiError(400, message);

/** Something Google has and this workspace has not; never silently approximated. */
export const notImplemented = (name: string): Error =>
  new Error(`${name} is not implemented by the local workspace`);
