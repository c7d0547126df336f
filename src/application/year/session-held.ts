import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { heldBy } from '../../domain/negotiation/session.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import type { NegotiationStores } from './negotiation-ports.ts';

/** Refused before the day of the first session that stands: nobody has met, so nothing has been agreed. */
export async function sessionHeld(
  stores: NegotiationStores,
  key: PartyYear,
  today: string,
): Promise<Outcome<true, 'session-not-held'>> {
  const { held, nextDay } = heldBy(await stores.negotiations.sessionsOf(key), today);
  return held ? accept(true) : refuse('session-not-held', { day: nextDay === null ? '' : formatThaiDate(nextDay) });
}
