// Keeps the composer's own files on the phone: its page and the scripts that the page told of.
// Nothing else of the site, and nothing that anybody typed.
const CACHE = 'soan-sang-kien';
const PAGE = new URL('./', self.location.href).href;
/** How long a poor network may take before the kept page is shown. */
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return;
  if (request.mode !== 'navigate') event.respondWith(kept(request));
  else if (new URL(request.url).pathname === new URL(PAGE).pathname)
    event.respondWith(page(request));
});

/** The page last, so that it is never kept without its scripts; what is no longer used goes. */
async function keep(scripts) {
  const cache = await caches.open(CACHE);
  const wanted = new Set([PAGE, ...scripts]);
  for (const address of scripts) {
    if (!(await cache.match(address)))
      await cache.add(new Request(address, { cache: 'force-cache' }));
  }
  await cache.add(new Request(PAGE, { cache: 'force-cache' }));
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
}

async function kept(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) ?? fetch(request);
}

async function page(request) {
  const cache = await caches.open(CACHE);
  const known = await cache.match(PAGE);
  if (!known) return fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, known.clone()));
  const fresh = fetch(request).then((answer) => (answer.ok ? answer : known.clone()));
  return Promise.race([fresh.catch(() => known.clone()), late]);
}
