// Keeps the composer's own files on the phone: its page and the page's scripts.
// Nothing else of the site, and nothing that anybody typed.
const CACHE = 'soan-sang-kien';
const PAGE = new URL('./', self.location.href).href;
/** How long a poor network may take before the kept page is shown. */
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => event.waitUntil(keep()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin)) return;
  if (request.mode !== 'navigate') event.respondWith(kept(request));
  else if (new URL(request.url).pathname === new URL(PAGE).pathname)
    event.respondWith(page(request));
});

/** The page last, so that it is never kept without its scripts; what is no longer used goes. */
async function keep() {
  const page = await fetch(PAGE, { cache: 'force-cache' });
  if (!page.ok) return;
  const cache = await caches.open(CACHE);
  const wanted = new Set([PAGE]);
  await keepScripts(await page.clone().text(), PAGE, cache, wanted);
  await cache.put(PAGE, page);
  for (const { url } of await cache.keys()) {
    if (!wanted.has(url)) await cache.delete(url);
  }
}

/** The scripts that a page or a script names, and those that they name in turn. */
async function keepScripts(text, base, cache, wanted) {
  for (const [, name] of text.matchAll(/(?:\bsrc=|\bfrom ?|\bimport ?)["']([^"']+\.js)["']/g)) {
    const address = new URL(name, base).href;
    if (wanted.has(address)) continue;
    wanted.add(address);
    if (!(await cache.match(address))) {
      await cache.add(new Request(address, { cache: 'force-cache' }));
    }
    const script = await cache.match(address);
    await keepScripts(await script.text(), address, cache, wanted);
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
