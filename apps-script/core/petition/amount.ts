/** An amount in đồng as people type it ("12000000", "12.000.000"); undefined for words. */
export function amountOf(typed: string): number | undefined {
  const digits = /^\d{1,3}(?:[., ]\d{3})+$/.test(typed.trim())
    ? typed.replace(/[., ]/g, '')
    : typed.trim();
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** 12000000 → "12.000.000". */
export function withDots(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.');
}
