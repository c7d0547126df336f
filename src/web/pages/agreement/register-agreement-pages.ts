import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { assignHost } from '../../../application/agreement/assign-host.ts';
import { readAgreement } from '../../../application/agreement/read-agreement.ts';
import { savePlan } from '../../../application/agreement/save-plan.ts';
import { startAgreement } from '../../../application/agreement/start-agreement.ts';
import { readApprovalRoute } from '../../../application/analysis/read-approval-route.ts';
import { readIndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import { type AgreementRoute, agreementKey } from '../../agreement-route.ts';
import type { WebDeps } from '../../deps.ts';
import { dateOf, datePartsOf, errorsOf, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendPage, sendRefusal } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { requireSignIn } from '../../require-sign-in.ts';
import { rowVersionOf } from '../../row-version.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { AgreementPage } from './agreement-page.tsx';
import type { AgreementState } from './agreement-state.ts';
import { hostField } from './host-form.tsx';
import { registerAgreementMoves } from './register-agreement-moves.ts';
import { registerHostsPages } from './register-hosts-pages.ts';
import { registerIndicatorPages } from './register-indicator-pages.ts';
import { registerSharedIndicator } from './register-shared-indicator.ts';

type HostRoute = AgreementRoute & { readonly Params: { readonly code: string } };

/** The agreement of a party: read, begin, plan, indicators, moves, hosts. */
export function registerAgreementPages(app: FastifyInstance, deps: WebDeps): void {
  app.get<AgreementRoute>('/:year/:organisation/agreement', (request, reply) =>
    sendAgreement(deps, request, reply, {}),
  );
  app.post<AgreementRoute>('/:year/:organisation/agreement/start', async (request, reply) => {
    const key = agreementKey(request.params);
    const started = await startAgreement(deps, request.reader.actor, key);
    if (!started.ok) return sendRefusal(request, reply, started.refusals);
    return redirectBack(reply, paths.agreement(key.fiscalYear, key.organisationId), agreementText.started);
  });
  app.post<AgreementRoute>('/:year/:organisation/agreement/plan', async (request, reply) => {
    const key = agreementKey(request.params);
    const form = formBody(request.body);
    const plan = {
      vision: textOf(form, 'vision'),
      strategicIssues: textOf(form, 'strategicIssues'),
      goals: textOf(form, 'goals'),
      wishesToNegotiate: textOf(form, 'wishesToNegotiate') === 'yes',
    };
    const saved = await savePlan(deps, request.reader.actor, { ...key, rowVersion: rowVersionOf(form), plan });
    if (!saved.ok) return sendAgreement(deps, request, reply, { plan, errors: errorsOf(saved.refusals) });
    return redirectBack(reply, paths.agreement(key.fiscalYear, key.organisationId), agreementText.planSaved);
  });
  app.post<HostRoute>('/:year/:organisation/agreement/hosts/:code', (request, reply) => assign(deps, request, reply));
  registerAgreementMoves(app, deps, sendAgreement);
  registerIndicatorPages(app, deps);
  registerHostsPages(app, deps);
  registerSharedIndicator(app, deps);
}

/** The page of an agreement, in the state its last form left it. */
async function sendAgreement(
  deps: WebDeps,
  request: FastifyRequest<AgreementRoute>,
  reply: FastifyReply,
  state: AgreementState,
) {
  const key = agreementKey(request.params);
  const { reader } = request;
  const reading = await readAgreement(deps, reader.actor, key);
  if (!reading.ok) {
    const forbidden = reading.refusals.some((one) => one.code === 'forbidden');
    if (forbidden && requireSignIn(request, reply)) return reply;
    return sendRefusal(request, reply, reading.refusals);
  }
  const asked = reading.value.moves.find((move) => move.action === request.query.move)?.action;
  const asking = state.asking ?? asked;
  const indicators = reading.value.agreement?.indicators ?? [];
  const notes = await readIndicatorNotes(deps, reader.actor, { ...key, indicators });
  const route = await readApprovalRoute(deps, reader.actor, reading.value.framework, reading.value.agreement);
  const shown = { ...state, notes, route, ...(asking === undefined ? {} : { asking }) };
  return sendPage(request, reply, {
    title: `${agreementText.short} ${reading.value.organisation.name} ${key.fiscalYear}`,
    width: 'board',
    status: state.errors === undefined ? 200 : 422,
    body: h(AgreementPage, { reading: reading.value, reader, state: shown }),
  });
}

async function assign(deps: WebDeps, request: FastifyRequest<HostRoute>, reply: FastifyReply) {
  const key = agreementKey(request.params);
  const { code } = request.params;
  const form = formBody(request.body);
  const [agencyId, part] = [textOf(form, hostField(code, 'agencyId')), textOf(form, hostField(code, 'part'))];
  const validFrom = dateOf(form, hostField(code, 'validFrom'));
  const typedHost = { code, agencyId, part, validFrom: datePartsOf(form, hostField(code, 'validFrom')) };
  if (validFrom === '') {
    const refusal = { code: 'host-date-invalid', field: hostField(code, 'validFrom') } as const;
    return sendAgreement(deps, request, reply, { typedHost, errors: errorsOf([refusal]) });
  }
  const role = part === 'support' ? 'support' : 'lead';
  const assigned = await assignHost(deps, request.reader.actor, { ...key, code, agencyId, part: role, validFrom });
  const back = `${paths.agreement(key.fiscalYear, key.organisationId)}#indicator-${encodeURIComponent(code)}`;
  if (assigned.ok) return redirectBack(reply, back, agreementText.assigned);
  const named = assigned.refusals.map((one) => ({ ...one, field: hostField(code, 'agencyId') }));
  return sendAgreement(deps, request, reply, { typedHost, errors: errorsOf(named) });
}
