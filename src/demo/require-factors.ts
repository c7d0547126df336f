import { saveFactorPolicy } from '../application/people/change-factor-policy.ts';
import { clearFactors } from '../application/people/remove-factors-of.ts';
import type { Actor } from '../domain/people/actor.ts';
import type { DemoDeps } from './demo-deps.ts';
import { demoMailDomain } from './demo-people.data.ts';

/**
 * Turns the requirement of second factors on or off for every act of the demonstration. With it off, the factors of the
 * demonstration's people go too: the next visitor has none of them and could not sign in.
 */
export async function requireFactors(
  deps: Pick<DemoDeps, 'transactions' | 'clock'> & { readonly machine: { now(): string } },
  actor: Pick<Actor, 'userId' | 'name'>,
  required: boolean,
): Promise<void> {
  const [day, now] = [deps.clock.today(), deps.machine.now()];
  await deps.transactions.run(async (stores) => {
    await saveFactorPolicy(stores, actor, {
      signatures: required,
      endorsement: required,
      announcement: required,
      administration: required,
    });
    if (required) return;
    const people = await stores.users.list({ text: `@${demoMailDomain}`, organisationId: null });
    for (const { id } of people) await clearFactors(stores, actor, id, { day, now });
  });
}
