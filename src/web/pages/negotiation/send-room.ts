import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { type NegotiationReading, readNegotiation } from '../../../application/negotiation/read-negotiation.ts';
import type { Outcome, Refusal } from '../../../domain/values/result.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { errorsOf, formBody } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { RoomPage } from './room-page.tsx';
import { type RoomState, untouched } from './room-state.ts';

export type RoomRoute = AgreementRoute & { readonly Params: { readonly code: string; readonly number: string } };
export type RoomRequest = FastifyRequest<RoomRoute>;

/** The room in the state its last form left it. */
export async function sendRoom(deps: WebDeps, request: RoomRequest, reply: FastifyReply, state: RoomState = untouched) {
  const { reader } = request;
  const reading = await readNegotiation(deps, reader.actor, agreementKey(request.params));
  if (!reading.ok) return sendNoRoom(request, reply, reading.refusals);
  const { organisation, agreement } = reading.value;
  return sendPage(request, reply, {
    title: `${negotiationText.room} ${organisation.name} ${agreement.fiscalYear}`,
    width: 'board',
    status: state.errors.length > 0 ? 422 : 200,
    islands: reading.value.open ? ['autosave-draft', 'negotiation-room'] : [],
    body: h(RoomPage, { reading: reading.value, reader, state }),
  });
}

export function sendNoRoom(request: RoomRequest, reply: FastifyReply, refusals: readonly Refusal[]) {
  if (refusals.some((one) => one.code === 'forbidden') && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals);
}

/** How one form of the room is answered. */
export interface RoomForm {
  readonly form: string;
  /** The element to go back to. */
  readonly anchor: string;
  readonly done: string;
  /** The form's own names for the fields the use case refuses. */
  readonly fields: Readonly<Record<string, string>>;
  readonly act: (reading: NegotiationReading) => Promise<Outcome<unknown>>;
}

/** Runs one form of the room: back to its place when accepted, else the room again with everything typed in it. */
export async function answerForm(deps: WebDeps, request: RoomRequest, reply: FastifyReply, one: RoomForm) {
  const key = agreementKey(request.params);
  const reading = await readNegotiation(deps, request.reader.actor, key);
  if (!reading.ok) return sendNoRoom(request, reply, reading.refusals);
  const outcome = await one.act(reading.value);
  if (outcome.ok)
    return redirectBack(reply, `${paths.negotiation(key.fiscalYear, key.organisationId)}#${one.anchor}`, one.done);
  if (outcome.refusals.some((fault) => fault.code === 'forbidden')) return sendNoRoom(request, reply, outcome.refusals);
  const placed = outcome.refusals.map((fault) => {
    const field = fault.field === undefined ? undefined : (one.fields[fault.field] ?? fault.field);
    return { ...fault, ...(field === undefined ? {} : { field }) };
  });
  return sendRoom(deps, request, reply, { form: one.form, typed: formBody(request.body), errors: errorsOf(placed) });
}
