import { h } from 'preact';
import { acknowledgeHosting } from '../../../application/agreement/acknowledge-hosting.ts';
import { endHost } from '../../../application/agreement/end-host.ts';
import { endHostPerson, nameHostPerson } from '../../../application/agreement/name-host-person.ts';
import { readHosts } from '../../../application/agreement/read-hosts.ts';
import { assignmentSheet } from '../../../application/papers/assignment-sheet.ts';
import { hostingRefusals } from '../../../contract/refusals/hosting.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { isHostDuty } from '../../../domain/agreement/host-person.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { HostsPage } from './hosts-page.tsx';
import { type HostsState, type PersonField, personField, personFields, type TypedPerson } from './hosts-state.ts';

interface HostKey {
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly code: string;
}

const hostsPage = page({
  address: paths.hosts,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  frame: { width: 'board', islands: ['focus-errors'] },
  async show({ deps, request, actor, key }, state: HostsState | null) {
    const reading = await readHosts(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${hostsText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(HostsPage, { reading: reading.value, reader: request.reader, state: state ?? {} }),
    });
  },
});

const acknowledgeButton = form({
  address: paths.hostsAcknowledge,
  read: () => null,
  act: ({ deps, actor, key }) => acknowledgeHosting(deps, actor, key),
  refusals: { ...ownPage(hostingRefusals), ...ownPage(['forbidden', 'not-found']) },
  goTo: (_, { key }) => ({ to: paths.hosts.of(key), notice: hostsText.acknowledgeDone }),
});

const toHost = (key: HostKey) => `${paths.hosts.of(key)}#host-${encodeURIComponent(key.code)}`;

/** `TH-42.cd|collector` as the select sends it. */
function placeOf(text: string) {
  const [agencyId = '', duty = ''] = text.split('|');
  return isHostDuty(duty) ? { agencyId, duty } : null;
}

const personForm = form({
  address: paths.hostPeople,
  page: hostsPage,
  read: (body, { code }) => ({
    ...typedPerson(body, code),
    day: dateOf(body, personField(code, 'validFrom')),
  }),
  async act({ deps, actor, key, input }) {
    const place = placeOf(input.place);
    if (place === null) return refuse('person-duty-unknown', undefined, 'place');
    if (input.day === '') return refuse('host-date-invalid', undefined, 'validFrom');
    const { name, position, phone, email, day: validFrom } = input;
    return nameHostPerson(deps, actor, { ...key, ...place, name, position, phone, email, validFrom });
  },
  refusals: {
    ...atForm(peopleRefusals),
    ...atForm(hostingRefusals),
    ...ownPage(['forbidden', 'not-found']),
  },
  goTo: (_, { key }) => ({ to: toHost(key), notice: hostsText.named }),
  again: ({ errors }, { input: { day: _day, ...typed }, key: { code } }): HostsState => ({
    typed,
    errors: errors.map(({ field, sentence }) => ({ field: personField(code, fieldOf(code, field)), sentence })),
  }),
});

/** An error without a field of its own is shown at the field of the agency and duty. */
function fieldOf(code: string, field: string | undefined): PersonField {
  return personFields.find((one) => one === field || personField(code, one) === field) ?? 'place';
}

function typedPerson(body: FormBody, code: string): TypedPerson {
  const text = (field: PersonField) => textOf(body, personField(code, field));
  return {
    ...{ code, place: text('place'), name: text('name'), position: text('position') },
    ...{ phone: text('phone'), email: text('email'), validFrom: datePartsOf(body, personField(code, 'validFrom')) },
  };
}

const endPersonButton = form({
  address: paths.hostPeopleEnd,
  read: (body) => placeOf(textOf(body, 'place')),
  act: async ({ deps, actor, key, input }) =>
    input === null ? refuse('not-found') : endHostPerson(deps, actor, { ...key, ...input }),
  refusals: ownPage(['forbidden', 'not-found']),
  goTo: (_, { key }) => ({ to: toHost(key), notice: hostsText.personEnded }),
});

const endHostButton = form({
  address: paths.hostEnd,
  read: (body) => ({ agencyId: textOf(body, 'agencyId') }),
  act: ({ deps, actor, key, input }) => endHost(deps, actor, { ...key, ...input, lastDay: deps.clock.today() }),
  refusals: ownPage(['forbidden', 'lead-needs-successor', 'not-found', 'period-invalid']),
  goTo: (_, { key }) => ({ to: toHost(key), notice: hostsText.hostEnded }),
});

const assignmentPaper = file({
  address: paths.hostsPaper,
  cost: 'document',
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'framework-not-found', ...sheetRefusals],
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readHosts(deps, actor, key), assignmentSheet, key.format),
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `assignments-${key.fiscalYear}-${key.organisationId}`, bytes, key.format),
});

/** Hosts of a party's year: who they are, who is in charge, who has acknowledged and who has had no activity. */
export const hostsRoutes = [hostsPage, assignmentPaper, acknowledgeButton, personForm, endPersonButton, endHostButton];
