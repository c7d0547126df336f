import type { FastifyInstance, FastifyReply } from 'fastify';
import { proposeCounter } from '../../../application/negotiation/propose-counter.ts';
import { recordView } from '../../../application/negotiation/record-view.ts';
import { resolveItem } from '../../../application/negotiation/resolve-item.ts';
import { cancelSession, recordMinutes } from '../../../application/negotiation/save-session.ts';
import { agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { formBody, textOf } from '../../form-body.ts';
import { rowVersionOf } from '../../row-version.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { readResolution, readTerms } from './read-room-forms.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import { answerForm, type RoomRequest, type RoomRoute } from './send-room.ts';

/** The forms of the room: counter-proposals, views, resolutions, minutes, calling off. */
export function registerRoomForms(app: FastifyInstance, deps: WebDeps): void {
  const item = '/:year/:organisation/negotiation/items/:code';
  const session = '/:year/:organisation/negotiation/sessions/:number';
  app.post<RoomRoute>(`${item}/counter`, (request, reply) => counter(deps, request, reply));
  app.post<RoomRoute>(`${item}/view`, (request, reply) => view(deps, request, reply));
  app.post<RoomRoute>(`${item}/resolution`, (request, reply) => resolve(deps, request, reply));
  app.post<RoomRoute>(`${session}/minutes`, (request, reply) => minutes(deps, request, reply));
  app.post<RoomRoute>(`${session}/cancel`, (request, reply) => cancel(deps, request, reply));
}

function counter(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const { code } = request.params;
  const form = formBody(request.body);
  return answerForm(deps, request, reply, {
    form: formNames.counter(code),
    anchor: `item-${encodeURIComponent(code)}`,
    done: negotiationText.counterSaved,
    fields: {
      weight: roomFieldNames.weight(code),
      ladder: roomFieldNames.target(code, 0),
      replaceWith: roomFieldNames.replaceWith(code),
    },
    async act(reading) {
      const terms = readTerms(reading, code, form);
      if (!terms.ok) return terms;
      return proposeCounter(deps, request.reader.actor, {
        ...{ ...agreementKey(request.params), code, terms: terms.value },
        replaceWith: textOf(form, roomFieldNames.replaceWith(code)) || null,
        reason: textOf(form, roomFieldNames.reason(code)),
      });
    },
  });
}

function view(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const { code } = request.params;
  const text = textOf(formBody(request.body), roomFieldNames.view(code));
  return answerForm(deps, request, reply, {
    form: formNames.view(code),
    anchor: `item-${encodeURIComponent(code)}`,
    done: negotiationText.viewSaved,
    fields: { view: roomFieldNames.view(code) },
    act: () => recordView(deps, request.reader.actor, { ...agreementKey(request.params), code, text }),
  });
}

function resolve(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const { code } = request.params;
  const form = formBody(request.body);
  return answerForm(deps, request, reply, {
    form: formNames.resolution(code),
    anchor: `item-${encodeURIComponent(code)}`,
    done: negotiationText.resolutionSaved(code),
    fields: { resolution: roomFieldNames.resolution(code) },
    async act() {
      const chosen = readResolution(code, form);
      if (!chosen.ok) return chosen;
      const note = textOf(form, roomFieldNames.note(code));
      const input = { ...agreementKey(request.params), code, ...chosen.value, note, rowVersion: rowVersionOf(form) };
      return resolveItem(deps, request.reader.actor, input);
    },
  });
}

/** Sessions are numbered from 1; any other number names none. */
function sessionOf(request: RoomRequest) {
  const { number } = request.params;
  return { ...agreementKey(request.params), number: /^\d{1,6}$/.test(number) ? Number(number) : 0 };
}

function minutes(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const form = formBody(request.body);
  const key = sessionOf(request);
  const { number } = key;
  const present = textOf(form, roomFieldNames.present(number)).split(/\r?\n/);
  const text = textOf(form, roomFieldNames.minutes(number));
  return answerForm(deps, request, reply, {
    form: formNames.minutes(number),
    anchor: `session-${number}`,
    done: negotiationText.minutesSaved,
    fields: { present: roomFieldNames.present(number), minutes: roomFieldNames.minutes(number) },
    act: () =>
      recordMinutes(deps, request.reader.actor, { ...key, present, minutes: text, rowVersion: rowVersionOf(form) }),
  });
}

function cancel(deps: WebDeps, request: RoomRequest, reply: FastifyReply) {
  const form = formBody(request.body);
  const key = sessionOf(request);
  const reason = textOf(form, roomFieldNames.cancel(key.number));
  return answerForm(deps, request, reply, {
    form: formNames.cancel(key.number),
    anchor: `session-${key.number}`,
    done: negotiationText.cancelDone,
    fields: { reason: roomFieldNames.cancel(key.number) },
    act: () => cancelSession(deps, request.reader.actor, { ...key, reason, rowVersion: rowVersionOf(form) }),
  });
}
