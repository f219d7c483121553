import { hex } from '../core/text/hex.ts';
import type { Signing } from '../stages/effects.ts';

/** Without its charset said, Apps Script signs "Nguyễn" and "Nguyển" alike: every ễ becomes "?". */
export function signingWith(secret: string): Signing {
  return {
    sha256(text) {
      const { SHA_256 } = Utilities.DigestAlgorithm;
      return hex(Utilities.computeDigest(SHA_256, text, Utilities.Charset.UTF_8));
    },
    hmac: (text) => Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8),
  };
}
