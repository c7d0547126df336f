import { senderTitle } from '../../domain/letters/letter-number.ts';
import type { Recipient } from '../../domain/letters/letter-parts.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import type { LettersTables } from './letter-deps.ts';

/** Where a letter to one of its recipients arrives. */
export interface Arrival {
  /** The place among the recipients, from 0. */
  readonly position: number;
  /** Whose inbox; null where nobody is left to receive it. */
  readonly organisationId: string | null;
  readonly name: string;
  /** The recipient's own organisation where it is closed; null while it is open. */
  readonly closed: { readonly name: string; readonly on: string } | null;
}

/** Where the letter arrives for each recipient that has an inbox: at the organisation that took its place, once it is merged. */
export async function arrivalsOf(
  stores: Pick<LettersTables, 'organisations'>,
  recipients: readonly Recipient[],
  today: string,
): Promise<readonly Arrival[]> {
  if (recipients.every((one) => one.organisationId === null)) return [];
  const all = await stores.organisations.list({ kind: null, provinceId: null });
  const byId = new Map(all.map((one) => [one.id, one]));
  return recipients.flatMap(({ organisationId, name }, position) => {
    if (organisationId === null) return [];
    const own = byId.get(organisationId);
    const now = successorOf(own, byId, today);
    const closedOn = own === undefined || isOpenOn(own, today) ? null : own.closedOn;
    return {
      ...{ position, organisationId: now?.id ?? null, name: now === null ? '' : senderTitle(now) },
      closed: closedOn === null ? null : { name, on: closedOn },
    };
  });
}

/** The inboxes that a letter arrives in, each once. */
export function inboxesOf(arrivals: readonly Arrival[]): ReadonlySet<string> {
  return new Set(arrivals.flatMap((one) => one.organisationId ?? []));
}

function successorOf(
  own: Organisation | undefined,
  byId: ReadonlyMap<string, Organisation>,
  today: string,
): Organisation | null {
  const seen = new Set<string>();
  let one = own;
  while (one !== undefined && !isOpenOn(one, today) && !seen.has(one.id)) {
    seen.add(one.id);
    one = byId.get(one.mergedInto ?? '');
  }
  return one !== undefined && isOpenOn(one, today) ? one : null;
}
