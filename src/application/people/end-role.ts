import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { addDays, isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { anotherAdministers } from './another-administers.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, RoleHolding } from './people-ports.ts';
import { type ProofRefusal, proveAndAct } from './prove-and-act.ts';
import type { IdentityDeps, Proof } from './prove-identity.ts';

export interface EndRoleInput {
  readonly userId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly validFrom: string;
  /** The last day of the role; yesterday ends it at once. */
  readonly lastDay: string;
  readonly reason: string | null;
}

export type EndRoleRefusal =
  | 'forbidden'
  | 'holding-not-found'
  | 'period-invalid'
  | 'role-ends-in-past'
  | 'last-administrator';

/** The same as `endRole`, once the actor has proved who they are: what pages and API call. */
export function proveAndEndRole(
  deps: IdentityDeps & Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  { proof, ...input }: EndRoleInput & { readonly proof: Proof },
): Promise<Outcome<true, EndRoleRefusal | ProofRefusal>> {
  return proveAndAct(deps, actor, { act: 'role.end', of: input, proof }, () => endRole(deps, actor, input));
}

/** Ends a role on a day, yesterday at the earliest, because what was done while it was held remains valid. */
export async function endRole(
  deps: Pick<PeopleDeps, 'transactions' | 'clock'>,
  actor: Actor,
  input: EndRoleInput,
): Promise<Outcome<true, EndRoleRefusal>> {
  if (!isPermitted('manage-users', actor, { organisationId: input.organisationId })) return refuse('forbidden');
  if (!isCivilDate(input.lastDay)) return refuse('period-invalid', undefined, 'lastDay');
  const earliest = addDays(deps.clock.today(), -1);
  if (input.lastDay < earliest) return refuse('role-ends-in-past', { earliest }, 'lastDay');
  return deps.transactions.run(async (stores) => {
    const lasts =
      input.role !== 'administrator' || (await anotherAdministers(stores, input.userId, addDays(input.lastDay, 1)));
    const holding = await findHolding(stores, input);
    if (!holding) return refuse('holding-not-found');
    if (!lasts) return refuse('last-administrator');
    await stores.users.endHolding(holding, input.lastDay);
    await appendPeopleJournalRow(stores, actor, {
      organisationId: input.organisationId,
      action: 'role.end',
      subject: `user/${input.userId}`,
      before: { role: holding.role, validFrom: holding.validFrom, validTo: holding.validTo },
      after: { role: holding.role, validTo: input.lastDay },
      reason: input.reason,
    });
    return accept(true);
  });
}

async function findHolding(stores: PeopleStores, input: EndRoleInput): Promise<RoleHolding | undefined> {
  const held = await stores.users.holdingsOf([input.userId]);
  return held.find(
    (one) =>
      one.organisationId === input.organisationId &&
      one.role === input.role &&
      one.validFrom === input.validFrom &&
      (one.validTo === null || one.validTo > input.lastDay),
  );
}
