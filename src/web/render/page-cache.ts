import type { Outcome } from '../../domain/values/result.ts';
import type { PagePart } from './page-frame.tsx';

/** The part of a page that depends only on what is stored, as it is sent. */
interface CachedPage {
  readonly title: string;
  readonly content: PagePart;
}

export interface PageCache {
  /**
   * The page kept under `key` while `stamp` reads the same, otherwise rendered anew. Requests that come while it is being
   * rendered wait for that one drawing. A refusal is never kept.
   */
  find<Code extends string>(
    key: string,
    stamp: string,
    render: () => Promise<Outcome<CachedPage, Code>>,
  ): Promise<Outcome<CachedPage, Code>>;
}

interface Entry {
  readonly stamp: string;
  readonly page: Promise<Outcome<CachedPage>>;
  bytes: number;
}

const MOST_BYTES = 48 * 1024 * 1024;
/** What an entry weighs besides its HTML, at a guess: key, stamp, title. */
const ENTRY_BYTES = 4096;

/** Pages kept in memory, those asked for last; the longest untouched make room. */
export function pageCache(mostBytes = MOST_BYTES): PageCache {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  const drop = (key: string, entry: Entry) => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const weigh = (key: string, entry: Entry, page: CachedPage) => {
    if (entries.get(key) !== entry) return;
    const weight = page.content.plain.length + (page.content.packed?.blocks.length ?? 0);
    entry.bytes += weight;
    bytes += weight;
    for (const [other, old] of entries) {
      if (bytes <= mostBytes) break;
      drop(other, old);
    }
  };
  const begin = <Code extends string>(key: string, stamp: string, render: () => Promise<Outcome<CachedPage, Code>>) => {
    const page = render();
    const entry: Entry = { stamp, page, bytes: ENTRY_BYTES };
    entries.set(key, entry);
    bytes += ENTRY_BYTES;
    page.then(
      (rendered) => (rendered.ok ? weigh(key, entry, rendered.value) : drop(key, entry)),
      () => drop(key, entry),
    );
    return page;
  };
  return {
    find(key, stamp, render) {
      const cached = entries.get(key);
      if (cached === undefined) return begin(key, stamp, render);
      if (cached.stamp !== stamp) {
        drop(key, cached);
        return begin(key, stamp, render);
      }
      entries.delete(key);
      entries.set(key, cached);
      // What is kept under this key was rendered by the same page: its refusals are of the same kind.
      return cached.page as ReturnType<typeof render>;
    },
  };
}
