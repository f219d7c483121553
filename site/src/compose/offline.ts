/** Has the composer's own files kept on the phone, so that it opens without a network. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const tell = async () => {
    await navigator.serviceWorker.register('sw.js');
    const { active } = await navigator.serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const own = loaded.filter((name) => new URL(name).origin === location.origin);
    active?.postMessage([...new Set(own)].filter((name) => !name.endsWith('/sw.js')));
  };
  // Refused (a private window, a host without https): the composer works all the same.
  tell().catch(() => undefined);
}
