import type { Actor } from '../../domain/people/actor.ts';
import { isEverPermitted } from '../../domain/people/is-permitted.ts';
import type { ConsultationKey } from './consultation-deps.ts';

/** Whether the actor may advise the party on anything: asked before its rows are read. */
export function isEverGiving(actor: Actor, { organisationId }: Pick<ConsultationKey, 'organisationId'>): boolean {
  return isEverPermitted('give-advice', actor, organisationId);
}

/** Whether the actor may read anything of the party's consultation. */
export function isEverReading(actor: Actor, { organisationId }: Pick<ConsultationKey, 'organisationId'>): boolean {
  return isEverPermitted('read-advice', actor, organisationId);
}
