import { badRequest } from '../api-error.ts';
import type { FileResource } from './resource.ts';

/** appProperties after a write; null removes one. @throws ApiError 400 over Google's limits */
export function propertiesOf(
  old: Readonly<Record<string, string>>,
  given: FileResource['appProperties'] = {},
): Record<string, string> {
  const out = { ...old };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) delete out[key];
    else {
      // Documented: 124 bytes of UTF-8 for key and value together.
      if (Buffer.byteLength(key + value) > 124) {
        throw badRequest(
          'The properties or app properties are too long: 124 bytes per key and value.',
        );
      }
      out[key] = value;
    }
  }
  if (Object.keys(out).length > 30)
    throw badRequest('Too many app properties: 30 per application.');
  return out;
}
