import { carryJudgements, checkAuditWhole, type TemplateJudgements } from '../../domain/kpi-template/audit-template.ts';
import {
  checkTemplateDraft,
  checkTemplateWhole,
  tidyTemplateValues,
} from '../../domain/kpi-template/check-template.ts';
import {
  type AuditAction,
  auditMoves,
  type OwnTemplateAction,
  ownTemplateMoves,
  type TemplateMove,
  type TemplateStatus,
  templateStatusNames,
} from '../../domain/kpi-template/kpi-template-moves.ts';
import type { TemplateValues } from '../../domain/kpi-template/template-form.ts';
import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import { accept, type Refusal, refuseAll } from '../../domain/values/result.ts';
import type { Attempt, Effect, Lifecycle } from '../lifecycle/lifecycle.ts';
import type { Clock } from '../ports.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import { type LoadedTemplate, loadTemplate, storeTemplate } from './load-template.ts';
import type { AuditRefusal, TemplateRefusal, TemplateStores } from './template-deps.ts';
import { journalledTemplate, templateSubject } from './template-journal.ts';

/** The row version that the form was rendered with; 0 for a template that has not been saved yet. */
interface TemplateMoveInput extends TemplateKey {
  readonly rowVersion: number | null;
}

interface TemplateTypes<Action extends OwnTemplateAction | AuditAction, Input, Refusal extends string> {
  readonly move: TemplateMove<Action>;
  readonly stores: TemplateStores;
  readonly tools: { readonly clock: Clock };
  readonly input: TemplateMoveInput & Input;
  readonly found: LoadedTemplate;
  readonly thing: KpiTemplate;
  readonly refusal: Refusal;
}

export type OwnTypes = TemplateTypes<OwnTemplateAction, { readonly values: TemplateValues }, TemplateRefusal>;
export type AuditTypes = TemplateTypes<AuditAction, { readonly judgements: TemplateJudgements }, AuditRefusal>;

/** What all moves of a template have in common. */
const either = {
  name: 'kpi-template',
  statusNames: templateStatusNames,
  load: (stores: TemplateStores, input: TemplateKey, clock: Clock) => loadTemplate(stores, input, clock.today(), true),
  thingOf: ({ template }: LoadedTemplate) => template,
  write: (
    { stores, actor, found, now }: Pick<Attempt<OwnTypes>, 'stores' | 'actor' | 'found' | 'now'>,
    status: TemplateStatus,
    changes: Partial<KpiTemplate>,
  ) => storeTemplate(stores, { ...found.template, ...changes, status, changedAt: now, changedName: actor.name }),
  journalKey: templateSubject,
};

/** The submission is stored as it is now; the audit starts from the last one. */
const submission: Effect<OwnTypes> = {
  async change({ stores, input, found: { template } }) {
    const values = typedValues(template, input);
    const earlier = (await stores.kpiTemplates.submissions(template)).at(-1);
    if (!earlier?.audit) return { values };
    return { values, judgements: carryJudgements(earlier.audit.judgements, earlier.values, values) };
  },
  async write({ stores, actor, now }, moved) {
    const earlier = (await stores.kpiTemplates.submissions(moved)).at(-1);
    const { formVersion, values } = moved;
    const edition = (earlier?.edition ?? 0) + 1;
    const submitted = { edition, formVersion, values, submittedAt: now, submittedName: actor.name };
    await stores.kpiTemplates.addSubmission(moved, submitted);
  },
  journalled: ({ found: { form, template } }, moved) => journalledTemplate(form, template.values, moved.values),
};

/** The audit is stored with its submission; the next one starts without judgements. */
const auditKept: Effect<AuditTypes> = {
  change: () => ({ judgements: {} }),
  async write({ stores, actor, input, move, now }, moved) {
    const edition = (await stores.kpiTemplates.submissions(moved)).at(-1)?.edition;
    if (edition === undefined) throw new Error('the submitted template has no submission');
    const audit = { outcome: move.action, judgements: input.judgements, auditedAt: now, auditedName: actor.name };
    await stores.kpiTemplates.addAudit(moved, edition, audit);
  },
  journalled: ({ input }) => ({ after: commentsOf(input.judgements) }),
};

/** The lifecycle of a template: the rows of `templateMoves` that have their own address. */
export const templateLifecycle: Lifecycle<OwnTypes> = {
  ...either,
  moves: ownTemplateMoves,
  conditions: {
    'values-fit-form': ({ found, input }) => none(checkTemplateDraft(found.form, tidyTemplateValues(input.values))),
    'template-whole': ({ found, input }) => none(checkTemplateWhole(found.form, typedValues(found.template, input))),
  },
  effects: { submission },
};

/** The end of an audit by OPDC: the rows of `templateMoves` that are part of it. */
export const templateAudit: Lifecycle<AuditTypes> = {
  ...either,
  moves: auditMoves,
  conditions: {
    'audit-whole': ({ found, input }) => none(checkAuditWhole(found.form, input.judgements)),
  },
  effects: { 'audit-kept': auditKept },
};

function none<Code extends RefusalCode>(refusals: readonly (Refusal<Code> & { readonly code: Code })[]) {
  return refusals.length === 0 ? accept(true as const) : refuseAll(refusals);
}

/** The stored values with what was typed: a field that is not named does not change. */
function typedValues({ values }: KpiTemplate, input: OwnTypes['input']): TemplateValues {
  return { ...values, ...tidyTemplateValues(input.values) };
}

function commentsOf(judgements: TemplateJudgements): Record<string, string> {
  const fixes = Object.entries(judgements).filter(([, one]) => one.verdict === 'fix');
  return Object.fromEntries(fixes.map(([name, one]) => [name, one.comment]));
}
