import { h } from 'preact';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { answerFinding } from '../../../application/site-visits/answer-finding.ts';
import { planVisit } from '../../../application/site-visits/plan-visit.ts';
import { readVisit } from '../../../application/site-visits/read-visit.ts';
import { readVisitsOfYear } from '../../../application/site-visits/read-visits-of-year.ts';
import { moveVisit, siteVisitLifecycle } from '../../../application/site-visits/site-visit-lifecycle.ts';
import { siteVisitRefusals } from '../../../contract/refusals/site-visits.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dayOrNull, type FormBody, textOf } from '../../form-body.ts';
import { refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { siteVisitText } from '../../text/site-visit-text.ts';
import { changeFormName, planFormName, typedPlan } from './plan-form.tsx';
import { VisitPage } from './visit-page.tsx';
import { visitSheet } from './visit-sheet.ts';
import type { VisitFormState } from './visit-state.ts';
import { wantedField } from './visit-steps.tsx';
import { VisitsPage } from './visits-page.tsx';

const who = 'sign-in-if-forbidden';
const readRefusals = ['forbidden', 'not-found', 'framework-not-found', 'site-visit-round-not-assessed'] as const;

const visitsPage = page({
  address: paths.siteVisits,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board', islands: ['filter-table'] },
  async show({ deps, actor, key }) {
    const reading = await readVisitsOfYear(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${siteVisitText.title} ${key.fiscalYear}`,
      body: h(VisitsPage, { reading: reading.value }),
    });
  },
});

const visitPage = page({
  address: paths.siteVisit,
  who,
  refusals: readRefusals,
  frame: { islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: VisitFormState | null) {
    const reading = await readVisit(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${siteVisitText.titleAt}${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`,
      body: h(VisitPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const refusals = {
  ...atForm(siteVisitRefusals),
  ...atForm(['meeting-time-invalid', 'meeting-ends-before-start', 'changed-meanwhile', 'move-not-legal']),
  ...atForm(['reason-required', 'same-person']),
  ...proofRefusals,
  ...ownPage(['forbidden', 'not-found', 'framework-not-found', 'site-visit-round-not-assessed']),
};

const planForm = form({
  address: paths.siteVisit,
  who,
  page: visitPage,
  read: typedPlan,
  act: ({ deps, actor, key, input, rowVersion }) => planVisit(deps, actor, { ...key, plan: input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.siteVisit.of(key), notice: siteVisitText.planSaved }),
  again: ({ refusals: why }, { body }) => refusedForm(planFormName, body, why),
});

const moveForm = form({
  address: paths.siteVisitMove,
  who,
  page: visitPage,
  read: (body, { action }) => ({
    ...{ reason: textOf(body, `${action}.reason`), proof: proofOf(body, `${action}.`) },
    plan: action === changeFormName ? typedPlan(body) : undefined,
    wanted: dayOrNull(body, wantedField),
  }),
  async act({ deps, actor, key: { action, ...key }, input: { proof, ...input }, rowVersion }) {
    const move = moveOf(siteVisitLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return moveVisit(provingIn(deps), actor, { ...key, ...input, rowVersion }, { action: move.action, proof });
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.siteVisit.of(key), notice: noticeOfMove(siteVisitLifecycle, key.action) }),
  again: ({ refusals: why }, { key: { action }, body }) => shownAgain(action, body, why),
});

/** The reason and the proof of a step have the name of their step before them. */
function shownAgain(action: string, body: FormBody, why: readonly Refusal[]): VisitFormState {
  return refusedForm(action, body, besideProof(why, `${action}.`, ['reason', 'wanted']));
}

const answerForm = form({
  address: paths.siteVisitAnswer,
  who,
  page: visitPage,
  read: (body) => ({ answer: textOf(body, 'answer') }),
  act: ({ deps, actor, key, input }) => answerFinding(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.siteVisit.of(key)}#findings`, notice: siteVisitText.answered }),
  again: ({ refusals: why }, { key: { code }, body }) => refusedForm(`answer-${code}`, body, why),
});

const paper = file({
  address: paths.siteVisitPaper,
  cost: 'document',
  who,
  refusals: [...readRefusals, 'site-visit-not-signed', ...sheetRefusals],
  async read({ deps, actor, key }) {
    const reading = await readVisit(deps, actor, key);
    if (reading.ok && reading.value.visit?.status !== 'signed-off') return refuse('site-visit-not-signed');
    return setInType(deps.papers, reading, visitSheet, key.format);
  },
  send: (bytes, { reply, key }) =>
    sendSheet(reply, `site-visit-${key.fiscalYear}-${key.organisationId}-${key.round}`, bytes, key.format),
});

/** Visits of a year, and the visit to one party. */
export const siteVisitRoutes = [visitsPage, visitPage, planForm, moveForm, answerForm, paper];
