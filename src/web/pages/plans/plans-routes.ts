import { h } from 'preact';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { attachPlanFile, mayAttachPlanFile } from '../../../application/plans/attach-plan-file.ts';
import { movePlan, planLifecycle } from '../../../application/plans/plan-lifecycle.ts';
import { readPlan, readPlanFile, readPlansOfParty } from '../../../application/plans/read-plans.ts';
import { readPlansOfYear } from '../../../application/plans/read-plans-of-year.ts';
import { savePlan, startPlan } from '../../../application/plans/write-plan.ts';
import { planRefusals } from '../../../contract/refusals/plans.ts';
import { toCsv } from '../../../documents/table/csv-table.ts';
import { planColumns } from '../../../documents/table/plan-columns.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { fileRefusals } from '../../../domain/reporting/evidence-limits.ts';
import { accept, fieldsRenamed, refuse } from '../../../domain/values/result.ts';
import { formatThaiInstant } from '../../../domain/values/thai-date.ts';
import { textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendCsv, sendFile } from '../../send-file.ts';
import { file, fileForm, form, page } from '../../serve-page.ts';
import { plansText } from '../../text/plans-text.ts';
import { typedPlan } from './plan-fields.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlansPage } from './plans-page.tsx';
import { YearPlansPage } from './year-plans-page.tsx';

const who = 'sign-in-if-forbidden';
const columns = planColumns(formatThaiInstant);

const yearPlansPage = page({
  address: paths.yearPlans,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  frame: { current: 'national', width: 'board' },
  async show({ deps, actor, key }) {
    const reading = await readPlansOfYear(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${plansText.national} ${key.fiscalYear}`,
      body: h(YearPlansPage, { reading: reading.value }),
    });
  },
});

const yearPlansFile = file({
  address: paths.yearPlansFile,
  who,
  refusals: ['forbidden', 'framework-not-found'],
  read: ({ deps, actor, key }) => readPlansOfYear(deps, actor, key),
  send: ({ rows, fiscalYear }, { reply }) =>
    sendCsv(reply, {
      plainName: `plans-${fiscalYear}.csv`,
      thaiName: `${plansText.national} ${fiscalYear}.csv`,
      csv: toCsv(columns, rows),
    }),
});

const plansPage = page({
  address: paths.plans,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board', islands: ['focus-errors', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readPlansOfParty(deps, actor, key);
    if (!reading.ok) return reading;
    const { name } = reading.value.organisation;
    return accept({
      title: `${plansText.title} ${partyTitle(name)} ${key.fiscalYear}`,
      body: h(PlansPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const planPage = page({
  address: paths.plan,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: { islands: ['focus-errors', 'check-files', 'count-letters'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readPlan(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, plan } = reading.value;
    const title = plan.title === '' ? plansText.file : plan.title;
    return accept({
      title: `${title} · ${partyTitle(organisation.name)} ${key.fiscalYear}`,
      body: h(PlanPage, { reading: reading.value, state: state ?? untouchedForms }),
    });
  },
});

const refusals = {
  ...atForm(planRefusals),
  ...atForm(['changed-meanwhile', 'move-not-legal', 'reason-required', 'same-person']),
  ...ownPage(['forbidden', 'not-found']),
};

const startForm = form({
  address: paths.plans,
  who,
  page: plansPage,
  read: typedPlan,
  act: ({ deps, actor, key, input }) => startPlan(deps, actor, { ...key, ...input }),
  refusals,
  goTo: (plan) => ({ to: paths.plan.of(plan), notice: plansText.added }),
  again: ({ refusals: why }, { body }) => refusedForm('add', body, why),
});

const saveForm = form({
  address: paths.plan,
  who,
  page: planPage,
  read: typedPlan,
  act: ({ deps, actor, key, input, rowVersion }) => savePlan(deps, actor, { ...key, ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.plan.of(key), notice: plansText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('details', body, why),
});

const attachForm = fileForm({
  address: paths.planFile,
  who,
  page: planPage,
  read: () => null,
  before: ({ deps, actor, key }) => mayAttachPlanFile(deps, actor, key),
  act: ({ deps, actor, key }, received) => attachPlanFile(deps, actor, { ...key, file: received }),
  refusals: {
    ...refusals,
    ...atForm(fileRefusals),
  },
  goTo: (_, { key }) => ({ to: `${paths.plan.of(key)}#file`, notice: plansText.attached }),
  again: ({ refusals: why }, { body }) => refusedForm('file', body, why),
});

/** Downloaded under its own name; an earlier edition too. */
const planFile = file({
  address: paths.planFile,
  who,
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readPlanFile(deps, actor, key),
  send: (found, { reply }) => sendFile(reply, found, 'attachment'),
});

const moveForm = form({
  address: paths.planMove,
  who,
  page: planPage,
  read: (body, { action }) => ({ reason: textOf(body, `${action}.reason`) }),
  async act({ deps, actor, key: { action, ...key }, input, rowVersion }) {
    const move = moveOf(planLifecycle, action);
    if (move === undefined) return refuse('not-found');
    return movePlan(deps, actor, { ...key, ...input, rowVersion }, move.action);
  },
  refusals,
  goTo: (_, { key }) => ({ to: paths.plan.of(key), notice: noticeOfMove(planLifecycle, key.action) }),
  // What the plan itself lacks is corrected in its own forms.
  again: ({ refusals: why }, { key: { action }, body }) =>
    refusedForm(action, body, fieldsRenamed(why, { reason: `${action}.reason` })),
});

/** Plans of provinces and clusters: a party's, one edition with its file, and the nation's list. */
export const plansRoutes = [
  ...[yearPlansPage, yearPlansFile, plansPage, planPage, startForm, saveForm, attachForm, planFile, moveForm],
];
