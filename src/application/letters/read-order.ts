import { letterAbout } from '../../domain/letters/letter-about.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { OrderKey, OrderPlan } from '../bodies/bodies-ports.ts';
import { chainOf } from '../bodies/chain-of.ts';
import { type LetterDeps, letterKey } from './letter-deps.ts';
import { orderBegun } from './order-appoints.ts';
import { mayStartOrder } from './start-order.ts';

/** The body that an order appoints once it is issued. */
export interface AppointedByOrder {
  readonly bodyId: string;
  readonly name: string;
}

/** The body that an order is to appoint, for who may read it; null for any other letter. */
export function readOrderPlan(
  { transactions }: Pick<LetterDeps, 'transactions'>,
  actor: Actor,
  key: OrderKey,
): Promise<AppointedByOrder | null> {
  if (!mayWithLetters('read-letters', actor, key.organisationId)) return Promise.resolve(null);
  return transactions.read(async (stores) => {
    const plan = await stores.bodies.plannedBy(key);
    if (plan === null) return null;
    const body = await stores.organisations.find(plan.bodyId);
    return { bodyId: plan.bodyId, name: body?.name ?? plan.bodyId };
  });
}

/** What the order that was begun for a body is to appoint; null where none was begun. */
export function readBegunOrder(
  { transactions }: Pick<LetterDeps, 'transactions'>,
  actor: Actor,
  { bodyId }: { readonly bodyId: string },
): Promise<Outcome<OrderPlan | null, 'forbidden'>> {
  if (!mayStartOrder(actor, bodyId)) return Promise.resolve(refuse('forbidden'));
  return transactions.read(async (stores) => {
    const begun = await orderBegun(stores, chainOf(bodyId), letterAbout.body(bodyId));
    return accept(begun === null ? null : await stores.bodies.plannedBy(letterKey(begun)));
  });
}
