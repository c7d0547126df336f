import { h } from 'preact';
import { concludeTemplateAudit, saveTemplateAudit } from '../../../application/kpi-template/audit-template.ts';
import { moveTemplate } from '../../../application/kpi-template/move-template.ts';
import { readTemplate } from '../../../application/kpi-template/read-template.ts';
import { saveTemplate } from '../../../application/kpi-template/save-template.ts';
import { templateLifecycle } from '../../../application/kpi-template/template-lifecycle.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { kpiTemplateRefusals } from '../../../contract/refusals/kpi-template.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept, type Refusal, refuse } from '../../../domain/values/result.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { type FormBody, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendSheet, setInType, sheetRefusals } from '../../send-sheet.ts';
import { file, form, page } from '../../serve-page.ts';
import { templateText } from '../../text/kpi-template-text.ts';
import { TemplatePage } from './template-page.tsx';
import { auditSheet, templateSheet } from './template-sheets.ts';
import type { TemplateState } from './template-state.ts';
import { templatesRoutes } from './templates-routes.ts';
import { typedJudgements, typedValues } from './typed-template.ts';

const who = 'sign-in-if-forbidden';
const placeRefusals = [
  'forbidden',
  'not-found',
  'unknown-indicator',
  'template-agreement-not-settled',
  'template-indicator-cancelled',
  'template-of-cluster',
] as const;

const templatePage = page({
  address: paths.template,
  who,
  refusals: placeRefusals,
  async show({ deps, request, actor, key }, state: TemplateState | null) {
    const { reader } = request;
    const reading = await readTemplate(deps, actor, key);
    if (!reading.ok) return reading;
    const { organisation, fiscalYear, indicator, mayAudit } = reading.value;
    const sent = state?.judgedForm;
    const judged = sent === undefined ? {} : { judged: typedJudgements(reading.value.form, sent) };
    return accept({
      title: `${templateText.title} ${indicator.code} · ${partyTitle(organisation.name)} ${fiscalYear}`,
      width: mayAudit ? 'board' : 'reading',
      islands: ['autosave-draft', 'confirm-leave'],
      body: h(TemplatePage, { reading: reading.value, reader, state: { ...state, ...judged } }),
    });
  },
});

const paper = { cost: 'document', who, refusals: [...placeRefusals, ...sheetRefusals] } as const;

const templatePaper = file({
  ...paper,
  address: paths.templatePaper,
  read: async ({ deps, actor, key }) =>
    setInType(deps.papers, await readTemplate(deps, actor, key), templateSheet, key.format),
  send: (bytes, { reply, key }) => sendSheet(reply, paperName('kpi-template', key), bytes, key.format),
});

const auditPaper = file({
  ...paper,
  address: paths.templateAuditPaper,
  async read({ deps, actor, key }) {
    const reading = await readTemplate(deps, actor, key);
    if (!reading.ok) return reading;
    const sheet = auditSheet(reading.value, deps.clock.now());
    return sheet === null ? refuse('not-found') : setInType(deps.papers, accept(sheet), (found) => found, key.format);
  },
  send: (bytes, { reply, key }) => sendSheet(reply, paperName('kpi-audit', key), bytes, key.format),
});

/** A code may hold any letter; a header may not. */
function paperName(
  what: string,
  { fiscalYear, organisationId, code }: { fiscalYear: number; organisationId: string; code: string },
) {
  return `${what}-${fiscalYear}-${organisationId}-${code.replaceAll(/[^\w.-]/g, '_')}`;
}

const refusals = {
  ...atForm(placeRefusals),
  ...atForm(['changed-meanwhile', 'move-not-legal', 'same-person', 'reason-required']),
  ...atForm(kpiTemplateRefusals),
  forbidden: 'ownPage',
} as const;

const templateForm = form({
  address: paths.template,
  who,
  page: templatePage,
  read: (body) => ({ values: typedValues(body), move: moveOf(templateLifecycle, textOf(body, 'then')) }),
  act({ deps, actor, key, input: { values, move }, rowVersion }) {
    const input = { ...key, rowVersion, values };
    return move ? moveTemplate(deps, actor, input, move.action) : saveTemplate(deps, actor, input);
  },
  refusals,
  goTo: (_, { key, input }) => ({
    to: paths.template.of(key),
    notice: input.move ? input.move.notice : templateText.saved,
  }),
  again: (refused, { body, input }) => shownAgain(refused, body, { typed: input.values }),
});

const auditForm = form({
  address: paths.templateAudit,
  who,
  page: templatePage,
  read: (body) => ({ concluding: textOf(body, 'then') === 'conclude' }),
  async act({ deps, actor, key, body, input, rowVersion }) {
    const reading = await readTemplate(deps, actor, key);
    if (!reading.ok) return reading;
    const judgements = typedJudgements(reading.value.form, body);
    return (input.concluding ? concludeTemplateAudit : saveTemplateAudit)(deps, actor, {
      ...{ ...key, rowVersion, judgements },
    });
  },
  refusals,
  goTo({ status }, { key, input }) {
    const concluded = status === 'passed' ? templateText.concludedPass : templateText.concludedFix;
    return { to: paths.template.of(key), notice: input.concluding ? concluded : templateText.auditSaved };
  },
  again: (refused, { body }) => shownAgain(refused, body, { judgedForm: body }),
});

/** After somebody else's save the form shows both texts; when it is sent again, it replaces what was just shown. */
function shownAgain(
  { refusals, errors }: { readonly refusals: readonly Refusal[]; readonly errors: readonly FormError[] },
  body: FormBody,
  state: TemplateState,
): TemplateState {
  if (refusals.some(({ code }) => code === 'changed-meanwhile')) return { ...state, errors };
  return { ...state, errors, rowVersion: textOf(body, 'rowVersion') };
}

/** KPI templates: the list of a party, one template to fill in or audit, and the nation's progress. */
export const templateRoutes = [...templatesRoutes, templatePage, templatePaper, auditPaper, templateForm, auditForm];
