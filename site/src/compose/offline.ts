/** Has the composer's own files kept on the phone, so that it opens without a network. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return;
  const tell = async () => {
    await navigator.serviceWorker.register('sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep');
  };
  // Refused (a private window, a host without https): the composer works all the same.
  tell().catch(() => undefined);
}
