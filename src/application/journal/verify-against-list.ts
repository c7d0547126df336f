import type { Secrets, Transactions } from '../ports.ts';
import type { CheckSignature, HeadList, HeadListStore, HeadListStores, JournalHead } from './head-list-ports.ts';
import { type HeadListContent, readHeadListText } from './head-list-text.ts';
import { keyFingerprint } from './key-fingerprint.ts';

export interface VerifyListDeps {
  readonly transactions: Transactions<HeadListStores>;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly checkSignature: CheckSignature;
  /** The installation's own key; null where the verifying process does not hold it. */
  readonly publicKey: string | null;
}

/**
 * What a saved list shows:
 * - `unreadable` — the file is no list, or bytes of it were changed
 * - `signature-invalid` — the list was not signed with the key that it names
 * - `key-unknown` — this installation never published with that key
 * - `not-published` — the list that the database holds under this number is another one, or missing
 * - `chain-of-lists-broken` — from this number on, the database's lists do not contain each other's hashes
 * - `rows-rewritten` — the chain's row `to` is not the one listed; the change is between rows `from` and `to`
 * - `tail-cut` — rows `from` to `to` were listed and are gone
 * - `chain-deleted` — no row of a listed chain is left
 */
export type ListFault =
  | { readonly fault: 'unreadable' | 'signature-invalid' | 'key-unknown' }
  | { readonly fault: 'not-published' | 'chain-of-lists-broken'; readonly number: number }
  | {
      readonly fault: 'rows-rewritten' | 'tail-cut' | 'chain-deleted';
      readonly organisationId: string;
      readonly from: string;
      readonly to: string;
    };

export interface ListVerdict {
  /** The list as read; null if it is unreadable. */
  readonly list: HeadListContent | null;
  /** The short form of the key that the list names; null if it is unreadable. */
  readonly fingerprint: string | null;
  /** Whether it is the key that this process holds; otherwise nothing but the lists of the database may know it. */
  readonly isHeldKey: boolean;
  readonly faults: readonly ListFault[];
}

/**
 * Compares today's chains with a list that was saved on an earlier day: every end in it must still be the row of its
 * number. What the rows contain is `verify`'s part: that their hashes are their own.
 */
export async function verifyAgainstList(deps: VerifyListDeps, text: string): Promise<ListVerdict> {
  const read = readHeadListText(text);
  if (read === null) return { list: null, fingerprint: null, isHeldKey: false, faults: [{ fault: 'unreadable' }] };
  const { content } = read;
  const key = {
    fingerprint: keyFingerprint(content.publicKey, deps.secrets.sha256),
    isHeldKey: content.publicKey === deps.publicKey,
  };
  if (!deps.checkSignature(read.body, read.signature, content.publicKey))
    return { list: content, ...key, faults: [{ fault: 'signature-invalid' }] };
  return deps.transactions.read(async ({ headLists }) => {
    const stored = await headLists.all();
    const faults = [
      ...(isOwnKey(deps, content, stored) ? [] : [{ fault: 'key-unknown' } as const]),
      ...compareLists(deps, content.number, deps.secrets.sha256(text), stored),
      ...(await compareChains(headLists, content, trustedBefore(deps, content, stored))),
    ];
    return { list: content, ...key, faults };
  });
}

/** The key may have been replaced since: then lists of the database name the older one. */
function isOwnKey({ publicKey }: VerifyListDeps, list: HeadListContent, stored: readonly HeadList[]): boolean {
  if (publicKey === null || list.publicKey === publicKey) return true;
  return stored.some(({ text }) => readHeadListText(text)?.content.publicKey === list.publicKey);
}

/** The database's lists must contain the saved one and each other's hashes, and be signed. */
function compareLists(
  deps: VerifyListDeps,
  number: number,
  sha256: string,
  stored: readonly HeadList[],
): readonly ListFault[] {
  const own = stored.find((one) => one.number === number);
  if (own === undefined || deps.secrets.sha256(own.text) !== sha256) return [{ fault: 'not-published', number }];
  let previous: string | null = null;
  for (const [index, list] of stored.entries()) {
    const read = readHeadListText(list.text);
    const follows =
      list.number === index + 1 && read?.content.number === list.number && read.content.previous === previous;
    if (!follows || !deps.checkSignature(read.body, read.signature, read.content.publicKey))
      return [{ fault: 'chain-of-lists-broken', number: list.number }];
    previous = deps.secrets.sha256(list.text);
  }
  return [];
}

/** The lists that the saved one vouches for by their hashes, newest first. */
function trustedBefore({ secrets }: VerifyListDeps, list: HeadListContent, stored: readonly HeadList[]) {
  const trusted: HeadListContent[] = [];
  for (let { previous } = list; previous !== null; ) {
    const text = stored.find((one) => secrets.sha256(one.text) === previous)?.text;
    const content = text === undefined ? undefined : readHeadListText(text)?.content;
    if (content === undefined) break;
    trusted.push(content);
    previous = content.previous;
  }
  return trusted;
}

async function compareChains(
  headLists: HeadListStore,
  list: HeadListContent,
  earlier: readonly HeadListContent[],
): Promise<readonly ListFault[]> {
  const missing = await differing(headLists, list.heads);
  if (missing.length === 0) return [];
  const ends = new Map((await headLists.ends()).map((end) => [end.organisationId, BigInt(end.seq)]));
  const wanted = new Set(missing.map((one) => one.organisationId));
  const heads = earlier.map((one) => one.heads.filter(({ organisationId }) => wanted.has(organisationId)));
  const wrong = new Set((await differing(headLists, heads.flat())).map(nameOf));
  return missing.map(({ organisationId, seq }) => {
    const end = ends.get(organisationId);
    if (end === undefined) return { fault: 'chain-deleted', organisationId, from: '1', to: seq };
    if (end < BigInt(seq)) return { fault: 'tail-cut', organisationId, from: String(end + 1n), to: seq };
    const kept = heads.flat().find((head) => head.organisationId === organisationId && !wrong.has(nameOf(head)));
    return { fault: 'rows-rewritten', organisationId, from: String(BigInt(kept?.seq ?? '0') + 1n), to: seq };
  });
}

/** The listed ends that are not the rows of their numbers now. An empty chain has no row to compare. */
async function differing(headLists: HeadListStore, heads: readonly JournalHead[]): Promise<readonly JournalHead[]> {
  const listed = heads.filter(({ seq }) => seq !== '0');
  const present = new Set((await headLists.hashesAt(listed)).map((head) => `${nameOf(head)} ${head.hash}`));
  return listed.filter((head) => !present.has(`${nameOf(head)} ${head.hash}`));
}

function nameOf({ organisationId, seq }: JournalHead): string {
  return `${organisationId} ${seq}`;
}
