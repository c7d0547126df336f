import { h } from 'preact';
import { proposeCounter } from '../../../application/negotiation/propose-counter.ts';
import { readNegotiation } from '../../../application/negotiation/read-negotiation.ts';
import { recordView } from '../../../application/negotiation/record-view.ts';
import { resolveItem } from '../../../application/negotiation/resolve-item.ts';
import { cancelSession, recordMinutes } from '../../../application/negotiation/save-session.ts';
import { catalogueRefusals } from '../../../contract/refusals/catalogue.ts';
import { indicatorRefusals } from '../../../contract/refusals/indicator.ts';
import { negotiationRefusals } from '../../../contract/refusals/negotiation.ts';
import { scoringRefusals } from '../../../contract/refusals/scoring.ts';
import { valueRefusals } from '../../../contract/refusals/values.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { rowIn } from '../../../domain/values/known-names.ts';
import { accept, type Refusal } from '../../../domain/values/result.ts';
import { type FormBody, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { negotiationText } from '../../text/negotiation-text.ts';
import { readResolution, readTerms } from './read-room-forms.ts';
import { formNames, roomFieldNames } from './room-forms.ts';
import { RoomPage } from './room-page.tsx';

const who = 'sign-in-if-forbidden';

const roomPage = page({
  address: paths.negotiation,
  who,
  refusals: ['forbidden', 'not-found', 'no-negotiation-this-year'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key }, state: FormState | null) {
    const reading = await readNegotiation(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, agreement, open } = reading.value;
    return accept({
      title: `${negotiationText.room} ${partyTitle(organisation.name)} ${agreement.fiscalYear}`,
      islands: open ? (['autosave-draft', 'negotiation-room'] as const) : [],
      body: h(RoomPage, { reading: reading.value, reader: request.reader, state: state ?? untouchedForms }),
    });
  },
});

/**
 * Every form of the room is shown again with everything that was typed; only a missing permission is answered with a
 * page.
 */
const refusals = {
  ...atForm(valueRefusals),
  ...atForm(scoringRefusals),
  ...atForm(indicatorRefusals),
  ...atForm(catalogueRefusals),
  ...atForm(negotiationRefusals),
  ...atForm(['not-found', 'changed-meanwhile', 'unknown-indicator', 'reason-required', 'session-not-held']),
  'no-negotiation-this-year': 'ownPage',
  forbidden: 'ownPage',
} as const;

/** The room with one form's errors beside that form's own fields. */
function shownAgain(
  name: string,
  typed: FormBody,
  faults: readonly Refusal[],
  fields: Readonly<Record<string, string>>,
): FormState {
  const placed = faults.map((fault) => {
    const field = fault.field === undefined ? undefined : (rowIn(fields, fault.field) ?? fault.field);
    return { ...fault, ...(field === undefined ? {} : { field }) };
  });
  return refusedForm(name, typed, placed);
}

const toItem = (key: { readonly fiscalYear: number; readonly organisationId: string; readonly code: string }) =>
  `${paths.negotiation.of(key)}#item-${encodeURIComponent(key.code)}`;
const toSession = (key: { readonly fiscalYear: number; readonly organisationId: string; readonly number: number }) =>
  `${paths.negotiation.of(key)}#session-${key.number}`;

const inRoom = { who, page: roomPage, refusals } as const;

const counterForm = form({
  ...inRoom,
  address: paths.negotiationCounter,
  read: (body, { code }) => ({
    replaceWith: textOf(body, roomFieldNames.replaceWith(code)) || null,
    reason: textOf(body, roomFieldNames.reason(code)),
  }),
  async act({ deps, actor, key, body, input }) {
    const reading = await readNegotiation(deps, actor, key);
    if (!reading.ok) return reading;
    const terms = readTerms(reading.value, key.code, body);
    if (!terms.ok) return terms;
    return proposeCounter(deps, actor, { ...key, terms: terms.value, ...input });
  },
  goTo: (_, { key }) => ({ to: toItem(key), notice: negotiationText.counterSaved }),
  again: ({ refusals: faults }, { body, key: { code } }) =>
    shownAgain(formNames.counter(code), body, faults, {
      weight: roomFieldNames.weight(code),
      ladder: roomFieldNames.target(code, 0),
      replaceWith: roomFieldNames.replaceWith(code),
    }),
});

const viewForm = form({
  ...inRoom,
  address: paths.negotiationView,
  read: (body, { code }) => ({ text: textOf(body, roomFieldNames.view(code)) }),
  act: ({ deps, actor, key, input }) => recordView(deps, actor, { ...key, ...input }),
  goTo: (_, { key }) => ({ to: toItem(key), notice: negotiationText.viewSaved }),
  again: ({ refusals: faults }, { body, key: { code } }) =>
    shownAgain(formNames.view(code), body, faults, { view: roomFieldNames.view(code) }),
});

const resolutionForm = form({
  ...inRoom,
  address: paths.negotiationResolution,
  read: (body, { code }) => ({
    chosen: readResolution(code, body),
    note: textOf(body, roomFieldNames.note(code)),
  }),
  async act({ deps, actor, key, input: { chosen, note }, rowVersion }) {
    if (!chosen.ok) return chosen;
    return resolveItem(deps, actor, { ...key, ...chosen.value, note, rowVersion });
  },
  goTo: (_, { key }) => ({ to: toItem(key), notice: negotiationText.resolutionSaved(key.code) }),
  again: ({ refusals: faults }, { body, key: { code } }) =>
    shownAgain(formNames.resolution(code), body, faults, { resolution: roomFieldNames.resolution(code) }),
});

const minutesForm = form({
  ...inRoom,
  address: paths.negotiationMinutes,
  read: (body, { number }) => ({
    present: textOf(body, roomFieldNames.present(number)).split(/\r?\n/),
    minutes: textOf(body, roomFieldNames.minutes(number)),
  }),
  act: ({ deps, actor, key, input, rowVersion }) => recordMinutes(deps, actor, { ...key, ...input, rowVersion }),
  goTo: (_, { key }) => ({ to: toSession(key), notice: negotiationText.minutesSaved }),
  again: ({ refusals: faults }, { body, key: { number } }) =>
    shownAgain(formNames.minutes(number), body, faults, {
      present: roomFieldNames.present(number),
      minutes: roomFieldNames.minutes(number),
    }),
});

const cancelForm = form({
  ...inRoom,
  address: paths.negotiationCancel,
  read: (body, { number }) => ({ reason: textOf(body, roomFieldNames.cancel(number)) }),
  act: ({ deps, actor, key, input, rowVersion }) => cancelSession(deps, actor, { ...key, ...input, rowVersion }),
  goTo: (_, { key }) => ({ to: toSession(key), notice: negotiationText.cancelDone }),
  again: ({ refusals: faults }, { body, key: { number } }) =>
    shownAgain(formNames.cancel(number), body, faults, { reason: roomFieldNames.cancel(number) }),
});

/** A party's room: counter-proposals, views, resolutions, minutes, cancelling. */
export const roomRoutes = [roomPage, counterForm, viewForm, resolutionForm, minutesForm, cancelForm];
