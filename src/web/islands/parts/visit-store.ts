/** What was written in one part of a visit's record and is not sent: its fields, and the version that it was begun from. */
export interface KeptPart {
  readonly fields: Readonly<Record<string, string>>;
  readonly base: string;
}

export type KeptParts = Readonly<Record<string, KeptPart>>;

/** A picture that waits to be sent. */
export interface KeptPhoto {
  readonly id: string;
  /** Whose, and of which page. */
  readonly owner: string;
  readonly about: string;
  readonly title: string;
  readonly file: Blob;
  readonly fileName: string;
  /** Why the server did not take it; empty while it was not tried. */
  readonly refused: string;
}

const database = 'samrit-visit';
const pagePrefix = 'samrit-visit ';
/** Says that something of a visit is kept in this browser, and the name of whom the page is. */
const marker = 'samrit-visit';

/** What a page of one reader is kept under. */
export const ownerOf = (reader: string) => `${reader} ${location.pathname}`;
/** Where the page itself and what it needs is kept. */
const pageCacheName = (path: string) => `${pagePrefix}${path}`;

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('parts');
      request.result.createObjectStore('photos', { keyPath: 'id' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

type Stored = 'parts' | 'photos';

/** One request in a transaction of its own; resolved once it is on the disk. */
async function within<Value>(
  name: Stored,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const open = await opened();
  try {
    return await new Promise<Value>((resolve, reject) => {
      const transaction = open.transaction(name, mode);
      const request = ask(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    open.close();
  }
}

export async function readParts(owner: string): Promise<KeptParts> {
  const kept: KeptParts | undefined = await within('parts', 'readonly', (store) => store.get(owner));
  return kept ?? {};
}

export async function writeParts(owner: string, parts: KeptParts): Promise<void> {
  mark();
  if (Object.keys(parts).length === 0) await within('parts', 'readwrite', (store) => store.delete(owner));
  else await within('parts', 'readwrite', (store) => store.put(parts, owner));
}

export async function readPhotos(owner: string): Promise<readonly KeptPhoto[]> {
  const all: readonly KeptPhoto[] = await within('photos', 'readonly', (store) => store.getAll());
  return all.filter((one) => one.owner === owner);
}

export async function writePhoto(photo: KeptPhoto): Promise<void> {
  mark();
  await within('photos', 'readwrite', (store) => store.put(photo));
}

export async function dropPhoto(id: string): Promise<void> {
  await within('photos', 'readwrite', (store) => store.delete(id));
}

/** The name under which the reader is signed in, as every page shows it. */
const readerName = () => document.querySelector('.masthead__name a')?.textContent?.trim() ?? '';

function mark(): void {
  try {
    localStorage.setItem(marker, readerName());
  } catch {
    // Without it the page is removed with the next sign-out of somebody who has one.
  }
}

/** Whether anything of a visit is kept in this browser; asked on every page, so nothing is opened for it. */
export function keepsVisits(): boolean {
  try {
    return localStorage.getItem(marker) !== null;
  } catch {
    return false;
  }
}

/** Whether it was kept by somebody else than whoever is signed in now. */
export function keptByOther(): boolean {
  try {
    const name = localStorage.getItem(marker);
    return name !== null && name !== readerName();
  } catch {
    return false;
  }
}

/** How much was written or photographed and is not sent, of everybody in this browser. */
export async function countUnsent(): Promise<number> {
  const parts = await within('parts', 'readonly', (store) => store.count());
  return parts + (await within('photos', 'readonly', (store) => store.count()));
}

/** Keeps the page as the server sends it now, with its style sheet, scripts and fonts: nothing of any other page. */
export async function keepPage(assets: readonly string[]): Promise<void> {
  const page = await fetch(location.pathname);
  // The page to sign in is not kept in its place.
  if (!page.ok || page.redirected) throw new Error('the page cannot be read now');
  const cache = await caches.open(pageCacheName(location.pathname));
  await cache.put(location.pathname, page);
  await cache.addAll([...assets]);
  mark();
}

export async function isPageKept(): Promise<boolean> {
  return 'caches' in window && (await caches.has(pageCacheName(location.pathname)));
}

/** Removes every page of a visit that is kept, and the script that opens it without a network. */
export async function dropPages(): Promise<void> {
  if ('caches' in window)
    for (const name of await caches.keys()) if (name.startsWith(pagePrefix)) await caches.delete(name);
  if (!('serviceWorker' in navigator)) return;
  for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
}

/** Removes all of it: the pages, what was written and the pictures. */
export async function dropVisits(): Promise<void> {
  await dropPages();
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
  try {
    localStorage.removeItem(marker);
  } catch {
    // If storage is refused, nothing was stored.
  }
}
