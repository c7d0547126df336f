import { yearOfLetterId } from '../../domain/letters/official-letter.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import type { Clock, Ids, Secrets, Transactions } from '../ports.ts';
import type { ReadStores } from '../year/read-deps.ts';
import type { LetterStores } from './letter-ports.ts';

export type LettersTables = ReadStores & LetterStores & Pick<BodyStores, 'bodies'>;

/** What the use cases of official letters need. */
export interface LetterDeps {
  readonly transactions: Transactions<LettersTables>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

export type ReadLetterDeps = Pick<LetterDeps, 'transactions' | 'clock'>;

/** The subject of a letter's journal rows: `2568/letters/2568-3fa9c1d2e0`. */
export function letterSubject(organisationId: string, letterId: string) {
  return { organisationId, fiscalYear: yearOfLetterId(letterId), round: 'letters', code: letterId };
}

/** A letter as other rows name it. */
export const letterKey = ({ organisationId, id }: { readonly organisationId: string; readonly id: string }) => ({
  organisationId,
  letterId: id,
});

/** The last ten figures of a new unique id. */
export function shortId(ids: Ids): string {
  return ids.next().replaceAll('-', '').slice(-10);
}
