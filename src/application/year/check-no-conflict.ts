import { conflictsWith, type Tie, tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { partyTitle } from '../../domain/people/organisation.ts';
import type { PartyId } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { YearStores } from './year-ports.ts';

/** What keeps the actor from evaluating the party; null where nothing does. */
export async function conflictOf(
  { panelCover }: Pick<YearStores, 'panelCover'>,
  organisationId: PartyId,
  actor: Actor,
  today: string,
): Promise<Tie | null> {
  const ties = await panelCover.tiesOf([actor.userId], today);
  return conflictsWith(ties, actor.userId, organisationId)[0] ?? null;
}

/** Nobody evaluates their own province or agency: asked again whenever somebody scores, in a panel or outside one. */
export async function checkNoConflict(
  stores: Pick<YearStores, 'panelCover'> & Pick<PeopleStores, 'organisations'>,
  organisationId: PartyId,
  actor: Actor,
  today: string,
): Promise<Outcome<true, 'conflict-of-interest'>> {
  const tie = await conflictOf(stores, organisationId, actor, today);
  if (tie === null) return accept(true);
  const party = await stores.organisations.find(organisationId);
  const facts = { name: actor.name, tie: tieInWords(tie), party: partyTitle(party?.name ?? organisationId) };
  return refuse('conflict-of-interest', facts);
}
