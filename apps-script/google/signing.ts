import type { Signing } from '../stages/effects.ts';

/** Without its charset said, Apps Script signs "Nguyễn" and "Nguyển" alike: every ễ becomes "?". */
export function signingWith(secret: string): Signing {
  return {
    sha256(text) {
      const bytes = Utilities.computeDigest(
        Utilities.DigestAlgorithm.SHA_256,
        text,
        Utilities.Charset.UTF_8,
      );
      return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
    },
    hmac: (text) => Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8),
  };
}
