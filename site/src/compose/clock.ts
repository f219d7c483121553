/** The page's clock: the phone's, or one that began at an instant (ISO 8601) with the page. */
export function clockFrom(start: string | undefined): () => number {
  if (start === undefined) return Date.now;
  const began = Date.parse(start) - performance.now();
  return () => began + performance.now();
}
