import type { Appointment } from '../../domain/bodies/body.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isOpenOn, type Organisation } from '../../domain/people/organisation.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { AppointingOrder, BodyStores, OrderKey } from './bodies-ports.ts';
import { chainOf } from './chain-of.ts';

/** The order of a letter room that an appointment names, for a reader. */
export interface BodyOrder extends AppointingOrder {
  /** Whether the reader may open it where it was written. */
  readonly mayRead: boolean;
}

/** The orders of appointments, by the id of the appointment; one that was issued outside the product has none. */
export async function ordersOf(
  { bodies }: Pick<BodyStores, 'bodies'>,
  actor: Actor,
  appointments: readonly Appointment[],
): Promise<Readonly<Record<string, BodyOrder>>> {
  const found: [string, BodyOrder][] = [];
  for (const { id, bodyId, document, number } of appointments) {
    const order = document === 'order' && number !== null ? await bodies.orderNumbered(chainOf(bodyId), number) : null;
    if (order !== null)
      found.push([id, { ...order, mayRead: mayWithLetters('read-letters', actor, order.organisationId) }]);
  }
  return Object.fromEntries(found);
}

interface NamedOrder {
  readonly bodyId: string;
  readonly document: string;
  readonly number: string;
  readonly issuedOn: string;
  /** Whether it is said to have been issued outside the product. */
  readonly outside: boolean;
}

type OrderRefusal =
  | 'appointing-order-differs'
  | 'appointing-order-withdrawn'
  | 'appointing-order-unknown'
  | 'appointing-order-registered';

/**
 * An order is one that the registers hold, of its day, and not withdrawn; one that they do not hold is said to be of outside.
 */
export async function checkOrder(
  { bodies }: Pick<BodyStores, 'bodies'>,
  { bodyId, document, number, issuedOn, outside }: NamedOrder,
): Promise<Outcome<true, OrderRefusal>> {
  if (document !== 'order') return accept(true);
  const plain = toArabicDigits(number).trim();
  const order = await bodies.orderNumbered(chainOf(bodyId), plain);
  if (order === null) return outside ? accept(true) : refuse('appointing-order-unknown', { number: plain }, 'number');
  if (outside) return refuse('appointing-order-registered', { number: plain, day: order.issuedOn }, 'outside');
  if (order.cancelledReason !== null)
    return refuse('appointing-order-withdrawn', { number: plain, reason: order.cancelledReason }, 'number');
  if (order.issuedOn === issuedOn) return accept(true);
  return refuse('appointing-order-differs', { number: plain, day: order.issuedOn }, 'issuedOn');
}

/** What an issued order appoints, and what it may still be recorded for. */
export interface OrderReading {
  readonly order: AppointingOrder;
  readonly appointed: readonly { readonly bodyId: string; readonly name: string }[];
  /** Bodies for which the reader may record the appointment by it. */
  readonly choices: readonly { readonly bodyId: string; readonly name: string }[];
}

/**
 * An order with the bodies that it appoints, for who may read it where it was written; null if it is no issued order or the
 * reader may not. Which bodies there are is public.
 */
export function readAppointingOrder(
  { transactions, clock }: Pick<BodyDeps, 'transactions' | 'clock'>,
  actor: Actor,
  key: OrderKey,
): Promise<OrderReading | null> {
  if (!mayWithLetters('read-letters', actor, key.organisationId)) return Promise.resolve(null);
  return transactions.read(async (stores) => {
    const order = await stores.bodies.orderOf(key);
    if (order === null) return null;
    const appointed = await stores.bodies.appointedBy(order);
    if (order.cancelledReason !== null) return { order, appointed, choices: [] };
    const committees = await stores.organisations.list({ kind: 'committee', provinceId: null });
    const mayAppoint = (one: Organisation) =>
      chainOf(one.id) === key.organisationId &&
      isOpenOn(one, clock.today()) &&
      !appointed.some(({ bodyId }) => bodyId === one.id) &&
      isPermitted('appoint-body', actor, { organisationId: one.id });
    const choices = committees.filter(mayAppoint).map(({ id, name }) => ({ bodyId: id, name }));
    return { order, appointed, choices };
  });
}
