import type { UserId } from '../values/kinds-of-text.ts';
import type { Role } from './roles.ts';

/** A role held today; `onBehalfOf` names the office whose authority is exercised (ปฏิบัติราชการแทน). */
export interface Holding {
  readonly role: Role;
  readonly organisationId: string;
  readonly onBehalfOf?: string;
  /** The person's own office, with which they exercise it: `รองผู้ว่าราชการจังหวัด`. */
  readonly ownOffice?: string;
  /** The clusters, of every era, to which the province of the holding belongs. */
  readonly clusterIds?: readonly string[];
  /** The measures (`2568/2.1-PMQA`) that the approved lists in force name the organisation of the holding for. */
  readonly measures?: readonly string[];
}

/** The person acting, with every role held today. A person who has not signed in is the `visitor`. */
export interface Actor {
  readonly userId: UserId;
  readonly name: string;
  readonly holdings: readonly Holding[];
  /** Another without whom nothing is permitted: what is made for both holds only what each of them may see. */
  readonly onlyWith?: Actor;
}

/** The name of whoever acts with a holding; a delegate's with their own office, as under a letter (S1, S4). */
export function nameInOffice(actor: Pick<Actor, 'name'>, holding: Holding | undefined): string {
  if (holding?.onBehalfOf === undefined || holding.ownOffice === undefined) return actor.name;
  return `${actor.name} ${holding.ownOffice}`;
}

/** Anyone who has not signed in: may read published data, nothing else. */
export const visitor: Actor = {
  userId: '',
  name: 'ประชาชน',
  holdings: [{ role: 'public', organisationId: 'public' }],
};

/** Samrit itself, when no person acts: loading reference data, locking an account. Has no permissions. */
export const systemActor: Actor = { userId: 'system', name: 'ระบบ', holdings: [] };
