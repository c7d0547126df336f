import type { Outcome } from '../../domain/values/result.ts';
import type { PagePart } from './page-frame.tsx';

/** The part of a page that depends only on what is stored, as it is sent. */
interface KeptPage {
  readonly title: string;
  readonly content: PagePart;
}

export interface KeptPages {
  /**
   * The page kept under `key` while `mark` reads the same, otherwise drawn anew. Requests that come while it is being
   * drawn wait for that one drawing. A refusal is never kept.
   */
  find<Code extends string>(
    key: string,
    mark: string,
    draw: () => Promise<Outcome<KeptPage, Code>>,
  ): Promise<Outcome<KeptPage, Code>>;
}

interface Entry {
  readonly mark: string;
  readonly page: Promise<Outcome<KeptPage>>;
  bytes: number;
}

const MOST_BYTES = 48 * 1024 * 1024;
/** What an entry weighs besides its HTML, at a guess: key, mark, title. */
const ENTRY_BYTES = 4096;

/** Pages kept in memory, those asked for last; the longest untouched make room. */
export function keepPages(mostBytes = MOST_BYTES): KeptPages {
  const entries = new Map<string, Entry>();
  let bytes = 0;
  const drop = (key: string, entry: Entry) => {
    if (entries.get(key) !== entry) return;
    entries.delete(key);
    bytes -= entry.bytes;
  };
  const weigh = (key: string, entry: Entry, page: KeptPage) => {
    if (entries.get(key) !== entry) return;
    const weight = page.content.plain.length + (page.content.packed?.blocks.length ?? 0);
    entry.bytes += weight;
    bytes += weight;
    for (const [other, old] of entries) {
      if (bytes <= mostBytes) break;
      drop(other, old);
    }
  };
  const begin = <Code extends string>(key: string, mark: string, draw: () => Promise<Outcome<KeptPage, Code>>) => {
    const page = draw();
    const entry: Entry = { mark, page, bytes: ENTRY_BYTES };
    entries.set(key, entry);
    bytes += ENTRY_BYTES;
    page.then(
      (drawn) => (drawn.ok ? weigh(key, entry, drawn.value) : drop(key, entry)),
      () => drop(key, entry),
    );
    return page;
  };
  return {
    find(key, mark, draw) {
      const known = entries.get(key);
      if (known === undefined) return begin(key, mark, draw);
      if (known.mark !== mark) {
        drop(key, known);
        return begin(key, mark, draw);
      }
      entries.delete(key);
      entries.set(key, known);
      // What is kept under this key was drawn by the same page: its refusals are of the same kind.
      return known.page as ReturnType<typeof draw>;
    },
  };
}
