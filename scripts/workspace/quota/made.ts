import { ApiError } from '../api-error.ts';
import type { Core } from '../core.ts';
import type { Daily } from './profile.ts';

/**
 * Counts what a script makes; other clients have no such limit. Whether Drive refuses with these
 * words is not documented: 403 is what its reference names for limits of a user.
 * @throws ApiError 403 when the day's quota is used up
 */
export function countMade(core: Core, kind: Daily): void {
  if (core.gate.execution && !core.quota.use(kind)) {
    throw new ApiError(403, 'User rate limit exceeded.', 'userRateLimitExceeded');
  }
}
