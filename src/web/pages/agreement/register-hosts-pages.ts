import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { acknowledgeHosting } from '../../../application/agreement/acknowledge-hosting.ts';
import { endHost } from '../../../application/agreement/end-host.ts';
import { endHostPerson, nameHostPerson } from '../../../application/agreement/name-host-person.ts';
import { readHosts } from '../../../application/agreement/read-hosts.ts';
import { isHostDuty } from '../../../domain/agreement/host-person.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { dateOf, datePartsOf, errorsOf, type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { hostsText } from '../../text/hosts-text.ts';
import { HostsPage } from './hosts-page.tsx';
import { type HostsState, type PersonField, personField, type TypedPerson } from './hosts-state.ts';

type CodeRoute = AgreementRoute & { readonly Params: { readonly code: string } };
type Request = FastifyRequest<CodeRoute>;

/** Hosts of a party's year: who they are, who is in charge, who has acknowledged and who has never been seen. */
export function registerHostsPages(app: FastifyInstance, deps: WebDeps): void {
  const hosts = '/:year/:organisation/hosts';
  app.get<AgreementRoute>(hosts, (request, reply) => sendHosts(deps, request, reply, {}));
  app.post<AgreementRoute>(`${hosts}/acknowledge`, (request, reply) => acknowledge(deps, request, reply));
  app.post<CodeRoute>(`${hosts}/:code/people`, (request, reply) => namePerson(deps, request, reply));
  app.post<CodeRoute>(`${hosts}/:code/people/end`, (request, reply) => endPerson(deps, request, reply));
  app.post<CodeRoute>(`${hosts}/:code/end`, (request, reply) => endSupport(deps, request, reply));
}

async function sendHosts(
  deps: WebDeps,
  request: FastifyRequest<AgreementRoute>,
  reply: FastifyReply,
  state: HostsState,
) {
  const key = agreementKey(request.params);
  const { reader } = request;
  const reading = await readHosts(deps, reader.actor, key);
  if (!reading.ok) {
    if (reading.refusals.some(({ code }) => code === 'forbidden') && requireSignIn(request, reply)) return reply;
    return sendRefusal(request, reply, reading.refusals);
  }
  return sendPage(request, reply, {
    title: `${hostsText.title} ${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
    width: 'board',
    status: state.errors === undefined ? 200 : 422,
    islands: ['focus-errors'],
    body: h(HostsPage, { reading: reading.value, reader, state }),
  });
}

async function acknowledge(deps: WebDeps, request: FastifyRequest<AgreementRoute>, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const acknowledged = await acknowledgeHosting(deps, request.reader.actor, key);
  if (!acknowledged.ok) return sendRefusal(request, reply, acknowledged.refusals);
  return redirectBack(reply, paths.hosts(key.fiscalYear, key.organisationId), hostsText.acknowledgeDone);
}

function backTo({ fiscalYear, organisationId }: ReturnType<typeof agreementKey>, code: string): string {
  return `${paths.hosts(fiscalYear, organisationId)}#host-${encodeURIComponent(code)}`;
}

/** `TH-42.cd|collector` as the select sends it. */
function placeOf(text: string) {
  const [agencyId = '', duty = ''] = text.split('|');
  return isHostDuty(duty) ? { agencyId, duty } : null;
}

async function namePerson(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const { code } = request.params;
  const form = formBody(request.body);
  const typed = typedPerson(form, code);
  const place = placeOf(typed.place);
  const validFrom = dateOf(form, personField(code, 'validFrom'));
  const refuse = (refusals: Parameters<typeof errorsOf>[0]) =>
    sendHosts(deps, request, reply, { typed, errors: errorsOf(refusals) });
  if (place === null) return refuse([{ code: 'person-duty-unknown', field: personField(code, 'place') }]);
  if (validFrom === '') return refuse([{ code: 'host-date-invalid', field: personField(code, 'validFrom') }]);
  const { name, position, phone, email } = typed;
  const input = { ...key, ...place, code, name, position, phone, email, validFrom };
  const named = await nameHostPerson(deps, request.reader.actor, input);
  if (named.ok) return redirectBack(reply, backTo(key, code), hostsText.named);
  if (named.refusals.some((one) => one.code === 'forbidden' || one.code === 'not-found'))
    return sendRefusal(request, reply, named.refusals);
  return refuse(named.refusals.map((one) => ({ ...one, field: fieldOf(code, one.field) })));
}

function fieldOf(code: string, field: string | undefined): string {
  return personField(code, field === undefined || field === 'agencyId' ? 'place' : (field as PersonField));
}

function typedPerson(form: FormBody, code: string): TypedPerson {
  const text = (field: PersonField) => textOf(form, personField(code, field));
  return {
    ...{ code, place: text('place'), name: text('name'), position: text('position') },
    ...{ phone: text('phone'), email: text('email'), validFrom: datePartsOf(form, personField(code, 'validFrom')) },
  };
}

async function endPerson(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const { code } = request.params;
  const place = placeOf(textOf(formBody(request.body), 'place'));
  if (place === null) return sendRefusal(request, reply, [{ code: 'not-found' }]);
  const ended = await endHostPerson(deps, request.reader.actor, { ...key, ...place, code });
  if (!ended.ok) return sendRefusal(request, reply, ended.refusals);
  return redirectBack(reply, backTo(key, code), hostsText.personEnded);
}

async function endSupport(deps: WebDeps, request: Request, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const { code } = request.params;
  const agencyId = textOf(formBody(request.body), 'agencyId');
  const input = { ...key, code, agencyId, lastDay: deps.clock.today() };
  const ended = await endHost(deps, request.reader.actor, input);
  if (!ended.ok) return sendRefusal(request, reply, ended.refusals);
  return redirectBack(reply, backTo(key, code), hostsText.hostEnded);
}
