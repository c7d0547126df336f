import { h } from 'preact';
import { agreementLifecycle } from '../../../application/agreement/agreement-lifecycle.ts';
import { assignHost } from '../../../application/agreement/assign-host.ts';
import { moveAgreement } from '../../../application/agreement/move-agreement.ts';
import { readAgreement } from '../../../application/agreement/read-agreement.ts';
import { savePlan } from '../../../application/agreement/save-plan.ts';
import { startAgreement } from '../../../application/agreement/start-agreement.ts';
import { readApprovalRoute } from '../../../application/analysis/read-approval-route.ts';
import { readIndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { hostingRefusals } from '../../../contract/refusals/hosting.ts';
import { peopleRefusals } from '../../../contract/refusals/people.ts';
import { agreementMoves } from '../../../domain/agreement/agreement-moves.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { dateIsBlank, dateOf, datePartsOf, type FormBody, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { agreementText } from '../../text/agreement-text.ts';
import { AgreementPage } from './agreement-page.tsx';
import type { AgreementState } from './agreement-state.ts';
import { draftAtForm, draftOwnPage } from './draft-refusals.ts';
import { withErrorLinks } from './error-links.ts';
import { hostField } from './host-form.tsx';

const agreementPage = page({
  address: paths.agreement,
  asks: { move: oneOfWords(...agreementMoves.map((move) => move.action)) },
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'framework-not-found'],
  frame: { width: 'board' },
  async show({ deps, request, actor, key, asked }, state: AgreementState | null) {
    const reading = await readAgreement(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, framework, agreement, moves } = reading.value;
    const action = state?.asking ?? moves.find((move) => move.action === asked('move'))?.action;
    const notes = await readIndicatorNotes(deps, actor, { ...key, indicators: [], ...agreement });
    const route = await readApprovalRoute(deps, actor, framework, agreement);
    const shown = { ...state, notes, route, ...(action === undefined ? {} : { asking: action }) };
    return accept({
      title: `${agreementText.short} ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(AgreementPage, { reading: reading.value, reader: request.reader, state: shown }),
    });
  },
});

const startButton = form({
  address: paths.agreementStart,
  read: () => null,
  act: ({ deps, actor, key }) => startAgreement(deps, actor, key),
  refusals: { ...draftOwnPage, 'framework-not-published': 'ownPage' },
  goTo: (_, { key }) => ({ to: paths.agreement.of(key), notice: agreementText.started }),
});

const planForm = form({
  address: paths.agreementPlan,
  page: agreementPage,
  read: (body) => ({
    vision: textOf(body, 'vision'),
    strategicIssues: textOf(body, 'strategicIssues'),
    goals: textOf(body, 'goals'),
    wishesToNegotiate: textOf(body, 'wishesToNegotiate') === 'yes',
  }),
  act: ({ deps, actor, key, input, rowVersion }) => savePlan(deps, actor, { ...key, rowVersion, plan: input }),
  refusals: draftAtForm,
  goTo: (_, { key }) => ({ to: paths.agreement.of(key), notice: agreementText.planSaved }),
  again: ({ errors }, { input }): AgreementState => ({ plan: input, errors }),
});

const moveForm = form({
  address: paths.agreementMove,
  page: agreementPage,
  read: (body, { action }) => ({
    move: moveOf(agreementLifecycle, action),
    reason: textOf(body, 'reason'),
    proof: proofOf(body),
    readHash: textOf(body, 'readHash'),
  }),
  async act({ deps, actor, key, input: { move, ...typed }, rowVersion }) {
    if (move === undefined) return refuse('not-found');
    const { fiscalYear, organisationId } = key;
    return moveAgreement(provingIn(deps), actor, { fiscalYear, organisationId, ...typed, rowVersion }, move.action);
  },
  refusals: {
    ...atForm(peopleRefusals),
    ...atForm(factorRefusals),
    ...draftAtForm,
    'not-found': 'ownPage',
  },
  goTo: (_, { key, input }) => ({ to: paths.agreement.of(key), notice: input.move?.notice }),
  // An error of an indicator has its field on the indicator's own page; on this page it leads there.
  again: ({ errors }, { key: { fiscalYear, organisationId }, input: { move, reason } }): AgreementState => ({
    ...(move === undefined ? {} : { asking: move.action }),
    reason,
    errors: withErrorLinks(errors, fiscalYear, organisationId),
  }),
});

const assignForm = form({
  address: paths.agreementHosts,
  page: agreementPage,
  read: readHost,
  async act({ deps, actor, key, input }) {
    if (input.validFrom === '') return refuse('host-date-invalid', undefined, hostField(key.code, 'validFrom'));
    const part = input.part === 'support' ? 'support' : 'lead';
    const { agencyId, validFrom, validTo, reason, orderedBy } = input;
    return assignHost(deps, actor, { ...key, agencyId, part, validFrom, validTo, reason, orderedBy });
  },
  refusals: {
    ...atForm(peopleRefusals),
    ...atForm(hostingRefusals),
    ...atForm(['day-outside-bounds', 'organisation-closed', 'referenced-letter-missing']),
    ...draftAtForm,
  },
  goTo: (_, { key }) => ({
    to: `${paths.agreement.of(key)}#indicator-${encodeURIComponent(key.code)}`,
    notice: agreementText.assigned,
  }),
  again: ({ errors }, { body, key: { code }, input }): AgreementState => ({
    typedHost: {
      ...{ code, agencyId: input.agencyId, part: input.part },
      validFrom: datePartsOf(body, hostField(code, 'validFrom')),
      ...{ validTo: datePartsOf(body, hostField(code, 'validTo')), reason: input.reason },
      orderedBy: input.orderedBy,
    },
    errors: errors.map(({ field, sentence }) => ({
      field: hostFieldOf(code, field),
      sentence,
    })),
  }),
});

function readHost(body: FormBody, { code }: { readonly code: string }) {
  return {
    agencyId: textOf(body, hostField(code, 'agencyId')),
    part: textOf(body, hostField(code, 'part')),
    validFrom: dateOf(body, hostField(code, 'validFrom')),
    validTo: dateIsBlank(body, hostField(code, 'validTo'))
      ? ''
      : dateOf(body, hostField(code, 'validTo')) || 'not-a-day',
    reason: textOf(body, hostField(code, 'reason')),
    orderedBy: textOf(body, hostField(code, 'orderedBy')),
  };
}

/** The field of this indicator's form; what names none is told at the agency. */
function hostFieldOf(code: string, field: string | undefined): string {
  const own = (['validFrom', 'validTo', 'orderedBy', 'reason'] as const).find(
    (name) => field === name || field === hostField(code, name),
  );
  return hostField(code, own ?? 'agencyId');
}

/** A party's agreement: reading, starting, its plan, its moves, its hosts. */
export const agreementPageRoutes = [agreementPage, startButton, planForm, moveForm, assignForm];
