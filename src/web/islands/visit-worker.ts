// Answers for one page, that of a visit, and for what that page needs: from the server where it can be reached, otherwise from
// what the page has kept. It keeps nothing itself and answers for no other page.

interface FetchAsked extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** A page that has not come after so long is opened as it was kept. */
const longest = 8000;
const cachePrefix = 'samrit-visit ';

addEventListener('fetch', (event) => {
  if (!isFetch(event) || event.request.method !== 'GET') return;
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== location.origin) return;
  if (event.request.mode === 'navigate') event.respondWith(pageOf(event.request, pathname));
  else if (pathname.startsWith('/assets/')) event.respondWith(assetOf(event.request));
});

function isFetch(event: Event): event is FetchAsked {
  return 'respondWith' in event;
}

async function pageOf(request: Request, pathname: string): Promise<Response> {
  const kept = await caches.match(pathname, { cacheName: `${cachePrefix}${pathname}`, ignoreVary: true });
  if (kept === undefined) return fetch(request);
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), longest));
  return Promise.race([fetch(request).catch(() => kept), late]);
}

/** An asset's address names its build: what was kept is what would be sent. */
async function assetOf(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
