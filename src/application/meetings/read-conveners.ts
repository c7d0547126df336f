import type { NamedOrganisation } from '../../domain/bodies/body.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { MeetingDeps } from './meeting-deps.ts';
import { planningPlaces } from './planning-places.ts';

/** In whose name somebody may call a meeting today, for who may in any. */
export function readConveners(
  { transactions, clock }: MeetingDeps,
  actor: Actor,
): Promise<Outcome<readonly NamedOrganisation[], 'forbidden'>> {
  return transactions.read(async (stores): Promise<Outcome<readonly NamedOrganisation[], 'forbidden'>> => {
    const places = await planningPlaces(stores, actor, clock.today());
    return places.length === 0 ? refuse('forbidden') : accept(places);
  });
}
