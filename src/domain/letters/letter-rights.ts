import type { Actor, Holding } from '../people/actor.ts';
import { holdingFor, type Where } from '../people/is-permitted.ts';
import type { PermissionName } from '../people/permissions.ts';

export type LetterPermission = Extract<
  PermissionName,
  'read-letters' | 'write-letter' | 'check-letter' | 'sign-letter' | 'issue-letter' | 'receive-letter'
>;

/** What a question about an organisation's letters is asked for. */
export function letterPlace(organisationId: string): Where {
  return { organisationId, hostAgencyIds: [organisationId] };
}

/** The actor with what they hold in exactly this organisation: a provincial office does not act for an agency's letters. */
export function actorAt(actor: Actor, organisationId: string): Actor {
  return { ...actor, holdings: actor.holdings.filter((one) => one.organisationId === organisationId) };
}

/** The holding with which somebody does this with the letters of an organisation; undefined: they may not. */
export function letterHolding(name: LetterPermission, actor: Actor, organisationId: string): Holding | undefined {
  return holdingFor(name, actorAt(actor, organisationId), letterPlace(organisationId));
}

export function mayWithLetters(name: LetterPermission, actor: Actor, organisationId: string): boolean {
  return letterHolding(name, actor, organisationId) !== undefined;
}

/** The organisations whose letters somebody may read, in the order of their roles. */
export function letterPlacesOf(actor: Actor): readonly string[] {
  const ids = [...new Set(actor.holdings.map((one) => one.organisationId))];
  return ids.filter((id) => mayWithLetters('read-letters', actor, id));
}
