import { checkAppointment } from '../../domain/bodies/check-appointment.ts';
import {
  appointmentBy,
  missingLine,
  type OrderedAppointment,
  orderLines,
} from '../../domain/bodies/ordered-appointment.ts';
import { numberText, registerYearOf } from '../../domain/letters/letter-number.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import { appointIn, bodyToAppoint, checkAppointing } from '../bodies/appoint-in.ts';
import { chainOf } from '../bodies/chain-of.ts';
import type { Condition, Effect } from '../lifecycle/lifecycle.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { type LettersTables, letterKey } from './letter-deps.ts';
import type { LetterTypes } from './letter-types.ts';

/** The lines with which an order says what it appoints, each required organisation by its name. */
export async function linesOf(
  { organisations }: Pick<LettersTables, 'organisations'>,
  ordered: OrderedAppointment,
): Promise<readonly string[]> {
  const names = new Map<string, string>();
  for (const id of ordered.required) names.set(id, (await organisations.find(id))?.name ?? id);
  return orderLines(ordered, (id) => names.get(id) ?? id);
}

/** An order that is to appoint a body says what it appoints, and the body can be appointed like that on this day. */
export const orderAppoints: Condition<LetterTypes> = async ({ stores, tools, actor, move, found: { letter } }) => {
  const plan = await stores.bodies.plannedBy(letterKey(letter));
  if (plan === null) return accept(true);
  const { bodyId, appointment } = plan;
  if (move.action === 'issue-letter' && !isPermitted('appoint-body', actor, { organisationId: bodyId }))
    return refuse('forbidden');
  const missing = missingLine(letter.content.paragraphs, await linesOf(stores, appointment));
  if (missing !== null) return refuse('order-text-differs', { line: missing }, 'paragraphs');
  const today = tools.clock.today();
  const typed = appointmentBy(appointment, { number: `-/${registerYearOf(today)}`, issuedOn: today });
  const checked = checkAppointment(typed, today);
  if (!checked.ok) return checked;
  const body = await bodyToAppoint(stores, bodyId);
  return body.ok ? checkAppointing(stores, { body: body.value, typed }) : body;
};

/** The body is appointed by the order that has taken its number, in the same transaction. */
export const bodyAppointed: Effect<LetterTypes> = {
  async write({ stores, actor, tools }, moved) {
    const { number, issuedOn } = moved;
    const plan = await stores.bodies.plannedBy(letterKey(moved));
    if (plan === null || number === null || issuedOn === null) return;
    const typed = appointmentBy(plan.appointment, { number: numberText('', number), issuedOn });
    const body = await bodyToAppoint(stores, plan.bodyId);
    const appointed = body.ok ? await appointIn(stores, tools, actor, { body: body.value, typed }) : body;
    // Its condition found, in this transaction, that the body can be appointed; whatever came between takes the number back.
    if (!appointed.ok) throw new Error(`order ${moved.id} appoints nobody: ${appointed.refusals[0]?.code}`);
  },
};

/** Whoever takes back an order that appointed a body may appoint that body. */
export const mayTakeBack: Condition<LetterTypes> = async ({ stores, actor, found: { letter } }) => {
  const order = await stores.bodies.orderOf(letterKey(letter));
  const appointed = order === null ? [] : await stores.bodies.appointedBy(order);
  const may = appointed.every(({ bodyId }) => isPermitted('appoint-body', actor, { organisationId: bodyId }));
  return may ? accept(true) : refuse('forbidden');
};

/** What a withdrawn order appointed ends with the day of its withdrawal; what had not begun by then is taken away. */
export const appointmentEnded: Effect<LetterTypes> = {
  async write({ stores, actor, tools, reason, found: { letter } }) {
    const order = await stores.bodies.orderOf(letterKey(letter));
    if (order === null) return;
    const today = tools.clock.today();
    for (const { bodyId } of await stores.bodies.appointedBy(order))
      for (const { id, document, number, title, validFrom, validTo } of await stores.bodies.holdAppointmentsOf(
        bodyId,
      )) {
        const isOver = validTo !== null && validTo <= today;
        if (document !== 'order' || number !== order.number || isOver) continue;
        const hasBegun = validFrom <= today;
        await (hasBegun ? stores.bodies.end(bodyId, id, today) : stores.bodies.withdraw(bodyId, id));
        await appendPeopleJournalRow(stores, actor, {
          ...{ organisationId: chainOf(bodyId), action: 'body.order-withdrawn', subject: `body/${bodyId}`, reason },
          before: { title, number, validFrom, validTo },
          after: hasBegun ? { validTo: today } : null,
        });
      }
  },
};

/** The order that is to appoint a body, if one was begun and has not been issued or cancelled. */
export async function orderBegun(
  { letters }: Pick<LettersTables, 'letters'>,
  organisationId: string,
  about: string,
): Promise<OfficialLetter | null> {
  const all = await letters.about(organisationId, about);
  return all.find((one) => one.number === null && one.status !== 'cancelled') ?? null;
}
