import type { Clock, Secrets, Transactions } from '../ports.ts';
import type { HeadList, HeadListStores, ListSigner } from './head-list-ports.ts';
import { headListBody, headListText } from './head-list-text.ts';

export interface PublishHeadsDeps {
  readonly transactions: Transactions<HeadListStores>;
  readonly clock: Clock;
  readonly secrets: Pick<Secrets, 'sha256'>;
  readonly signer: ListSigner;
}

export interface PublishedHeads {
  readonly list: HeadList;
  /** False if the day had its list before. */
  readonly isNew: boolean;
}

/**
 * Publishes the day's list of the ends of all chains: numbered, signed, with the hash of the list before. A second call
 * on the same day, in whatever process, returns the first list.
 */
export async function publishHeads(deps: PublishHeadsDeps): Promise<PublishedHeads> {
  const day = deps.clock.today();
  return deps.transactions.run(async ({ headLists }) => {
    const present = await headLists.ofDay(day);
    if (present !== null) return { list: present, isNew: false };
    const before = await headLists.newest();
    const list = makeList(deps, day, before, await headLists.heads());
    if (await headLists.add(list)) return { list, isNew: true };
    // Another process was quicker; what it wrote is committed when its row refuses ours.
    const theirs = (await headLists.ofDay(day)) ?? (await headLists.newest());
    return { list: theirs ?? list, isNew: false };
  });
}

function makeList(
  { clock, secrets, signer }: PublishHeadsDeps,
  day: string,
  before: HeadList | null,
  heads: Awaited<ReturnType<HeadListStores['headLists']['heads']>>,
): HeadList {
  const number = (before?.number ?? 0) + 1;
  const madeAt = clock.now();
  const content = { number, day, madeAt, previous: before?.sha256 ?? null, publicKey: signer.publicKey, heads };
  const text = headListText(content, signer.sign(headListBody(content)));
  return { number, day, madeAt, text, sha256: secrets.sha256(text) };
}
