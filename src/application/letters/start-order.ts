import { type AppointmentRefusal, checkAppointment } from '../../domain/bodies/check-appointment.ts';
import { appointmentBy, type OrderedAppointment, withLines } from '../../domain/bodies/ordered-appointment.ts';
import { letterAbout } from '../../domain/letters/letter-about.ts';
import { letterStatusNames } from '../../domain/letters/letter-moves.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { letterTemplates } from '../../domain/letters/letter-templates.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type AppointRefusal, bodyToAppoint, checkAppointing } from '../bodies/appoint-in.ts';
import { chainOf } from '../bodies/chain-of.ts';
import { type LetterDeps, type LettersTables, letterKey } from './letter-deps.ts';
import { linesOf, orderBegun } from './order-appoints.ts';
import { beginDraft, storeDraft } from './write-letter.ts';

export interface StartOrderInput {
  readonly bodyId: string;
  readonly ordered: OrderedAppointment;
}

export type StartOrderRefusal =
  | 'forbidden'
  | AppointmentRefusal
  | AppointRefusal
  | 'letter-unit-required'
  | 'letter-not-editable';

/** Whether somebody may begin the order that appoints a body: in the letter room of its province, or of OPDC. */
export const mayStartOrder = (actor: Actor, bodyId: string): boolean =>
  isPermitted('appoint-body', actor, { organisationId: bodyId }) &&
  mayWithLetters('write-letter', actor, chainOf(bodyId));

/**
 * Begins the order that appoints a body, as a draft of the letter room, with a line for each seat; once it is issued the body
 * is appointed by it. Where one was begun already its lines are written anew.
 */
export async function startOrder(
  deps: LetterDeps,
  actor: Actor,
  { bodyId, ordered }: StartOrderInput,
): Promise<Outcome<OfficialLetter, StartOrderRefusal>> {
  if (!mayStartOrder(actor, bodyId)) return refuse('forbidden');
  const today = deps.clock.today();
  const typed = appointmentBy(ordered, { number: '-', issuedOn: today });
  const checked = checkAppointment(typed, today);
  if (!checked.ok) return checked;
  const organisationId = chainOf(bodyId);
  return deps.transactions.run(async (stores): Promise<Outcome<OfficialLetter, StartOrderRefusal>> => {
    const body = await bodyToAppoint(stores, bodyId);
    if (!body.ok) return body;
    const may = await checkAppointing(stores, { body: body.value, typed });
    if (!may.ok) return may;
    // Two that begin at once wait here for each other, and the second goes on with what the first began.
    await stores.letterUnits.holdOf(organisationId);
    const begun = await orderBegun(stores, organisationId, letterAbout.body(bodyId));
    return begun === null
      ? beginOrder(stores, deps, actor, { body: body.value, ordered })
      : rewriteOrder(stores, deps, actor, { begun, bodyId, ordered });
  });
}

async function beginOrder(
  stores: LettersTables,
  deps: LetterDeps,
  actor: Actor,
  { body, ordered }: { readonly body: Organisation; readonly ordered: OrderedAppointment },
): Promise<Outcome<OfficialLetter, 'letter-unit-required'>> {
  const today = deps.clock.today();
  const units = await stores.letterUnits.listOf(chainOf(body.id));
  const unit = units.find(({ endsOn }) => endsOn === null || endsOn >= today);
  if (unit === undefined) return refuse('letter-unit-required');
  const [why = ''] = letterTemplates.order.content.paragraphs ?? [];
  const paragraphs = [
    why.replace('คณะกรรมการ ประกอบด้วย', `${body.name} ประกอบด้วย`),
    ...(await linesOf(stores, ordered)),
  ];
  const letter = await beginDraft(deps, stores, actor, {
    ...{ unit, template: 'order', fiscalYear: fiscalYearOf(today), about: letterAbout.body(body.id) },
    content: { subject: ordered.title, paragraphs },
  });
  await stores.bodies.planOrder(letterKey(letter), { bodyId: body.id, appointment: ordered });
  return accept(letter);
}

interface Rewriting extends StartOrderInput {
  readonly begun: OfficialLetter;
}

async function rewriteOrder(
  stores: LettersTables,
  deps: LetterDeps,
  actor: Actor,
  { begun, bodyId, ordered }: Rewriting,
): Promise<Outcome<OfficialLetter, 'letter-not-editable'>> {
  if (begun.status !== 'draft') return refuse('letter-not-editable', { status: letterStatusNames[begun.status] });
  const key = letterKey(begun);
  const before = await stores.bodies.plannedBy(key);
  const old = before === null ? [] : await linesOf(stores, before.appointment);
  const paragraphs = withLines(begun.content.paragraphs, old, await linesOf(stores, ordered));
  await stores.bodies.planOrder(key, { bodyId, appointment: ordered });
  const content = { ...begun.content, subject: ordered.title, paragraphs };
  return accept(await storeDraft(deps, stores, actor, { ...begun, content }, 'letter.save'));
}
