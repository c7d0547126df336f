import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Secrets, Transactions } from '../ports.ts';
import type { HeadList, HeadListStores } from './head-list-ports.ts';
import { readHeadListText } from './head-list-text.ts';
import { keyFingerprint } from './key-fingerprint.ts';

const PAGE_SIZE = 60;

interface Deps {
  readonly transactions: Transactions<HeadListStores>;
}

export interface ReadHeadLists {
  /** Newest first. */
  readonly lists: readonly Omit<HeadList, 'text'>[];
  /** What to give as `before` for the next page; null when this is the last. */
  readonly next: number | null;
  /** The public key (SubjectPublicKeyInfo, base64) of the newest list; null before the first. */
  readonly publicKey: string | null;
  /** Its short form; null before the first list. */
  readonly fingerprint: string | null;
}

/** One page of the published lists of the ends of all chains. They are made to be read by anyone. */
export async function readHeadLists(
  deps: Deps & { readonly secrets: Pick<Secrets, 'sha256'> },
  before: number | null,
): Promise<ReadHeadLists> {
  return deps.transactions.read(async ({ headLists }) => {
    const found = await headLists.page(before, PAGE_SIZE + 1);
    const lists = found.slice(0, PAGE_SIZE);
    const newest = await headLists.newest();
    const publicKey = newest === null ? null : (readHeadListText(newest.text)?.content.publicKey ?? null);
    const fingerprint = publicKey === null ? null : keyFingerprint(publicKey, deps.secrets.sha256);
    return { lists, next: found.length > PAGE_SIZE ? (lists.at(-1)?.number ?? null) : null, publicKey, fingerprint };
  });
}

/** The list of one day, as the file was published. */
export async function readHeadList(deps: Deps, day: string): Promise<Outcome<HeadList, 'not-found'>> {
  const list = await deps.transactions.read(({ headLists }) => headLists.ofDay(day));
  return list === null ? refuse('not-found') : accept(list);
}
