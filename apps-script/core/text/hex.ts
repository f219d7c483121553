/** Bytes, which Apps Script has from -128 to 127, as hex digits. */
export function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
