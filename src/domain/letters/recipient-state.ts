import type { LetterDelivery } from './letter-delivery.ts';

/** How far a letter has come with one recipient, whoever has done least with it first. */
const recipientStates = ['unopened', 'waiting', 'opened', 'acknowledged', 'replied', 'handed', 'on-paper'] as const;
export type RecipientState = (typeof recipientStates)[number];

export interface RecipientReached {
  readonly delivery: Pick<LetterDelivery, 'openedAt' | 'acknowledgedAt' | 'repliedAt'> | null;
  /** Whether it was handed over outside the product. */
  readonly isHanded: boolean;
  /** Whether it can arrive in an inbox. */
  readonly hasInbox: boolean;
}

export function recipientState({ delivery, isHanded, hasInbox }: RecipientReached): RecipientState {
  if (delivery === null) return isHanded ? 'handed' : hasInbox ? 'waiting' : 'on-paper';
  if (delivery.repliedAt !== null) return 'replied';
  if (delivery.acknowledgedAt !== null) return 'acknowledged';
  return delivery.openedAt === null ? 'unopened' : 'opened';
}

/** These rows by their state, in the order of `recipientStates`; states that nobody is in are left out. */
export function byState<Row>(
  rows: readonly Row[],
  stateOf: (row: Row) => RecipientState,
): readonly { readonly state: RecipientState; readonly rows: readonly Row[] }[] {
  return recipientStates
    .map((state) => ({ state, rows: rows.filter((row) => stateOf(row) === state) }))
    .filter(({ rows: own }) => own.length > 0);
}
