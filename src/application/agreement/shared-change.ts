import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { contentText } from '../../domain/values/content-text.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Secrets } from '../ports.ts';
import { takeShared } from '../year/cluster-sharing.ts';
import type { YearStores } from '../year/year-ports.ts';

type Stores = Pick<YearStores, 'agreements'> & Pick<PeopleStores, 'organisations'>;

/** What a cluster has changed in the indicators that a party counts, since they were last taken over. */
export interface SharedChange {
  readonly differences: readonly { readonly before: Indicator; readonly after: Indicator }[];
  /** Of exactly these differences, so that whoever confirms them has read them; lower-case hexadecimal. */
  readonly hash: string;
}

/** Null while the party's shared indicators say what the cluster says, or cannot be taken from it. */
export async function sharedChangeOf(
  stores: Stores,
  secrets: Pick<Secrets, 'sha256'>,
  framework: Framework,
  agreement: Agreement,
): Promise<SharedChange | null> {
  const taken = await takeShared(stores, framework, agreement, agreement.indicators);
  if (!taken.ok) return null;
  const differences = agreement.indicators.flatMap((before, index) => {
    const after = taken.value[index];
    return after === undefined || contentText(before) === contentText(after) ? [] : [{ before, after }];
  });
  if (differences.length === 0) return null;
  return { differences, hash: secrets.sha256(contentText(differences)) };
}
