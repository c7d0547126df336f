import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import {
  type TemplateFieldChange,
  type TemplateJudgements,
  templateChanges,
} from '../../domain/kpi-template/audit-template.ts';
import { missingTemplateFields } from '../../domain/kpi-template/check-template.ts';
import {
  type OwnTemplateAction,
  ownTemplateMoves,
  type TemplateMove,
  templateMoves,
} from '../../domain/kpi-template/kpi-template-moves.ts';
import { differsFromAgreement, templateFromAgreement } from '../../domain/kpi-template/prefill-template.ts';
import { templateDue } from '../../domain/kpi-template/template-due.ts';
import type { TemplateForm, TemplateValues } from '../../domain/kpi-template/template-form.ts';
import { movesFrom, waitedFor } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Role } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { KpiTemplate, TemplateKey, TemplateSubmission } from './kpi-template-ports.ts';
import { type LoadedTemplate, loadTemplate } from './load-template.ts';
import type { ReadTemplateDeps, TemplatePlaceRefusal } from './template-deps.ts';

/** A submission with what it changed since the previous one; null for the first. */
export interface PastSubmission extends TemplateSubmission {
  readonly changes: readonly TemplateFieldChange[] | null;
}

export interface TemplateReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly indicator: Indicator;
  readonly hosts: readonly HostAssignment[];
  readonly form: TemplateForm;
  /** As this reader may see it: OPDC reads what was last submitted, and only OPDC reads a current audit. */
  readonly template: KpiTemplate;
  /** What the agreement says, by field. */
  readonly agreed: TemplateValues;
  /** Names of the fields whose text differs from the agreement's. */
  readonly differing: readonly string[];
  /** Names of the required fields that are empty. */
  readonly missing: readonly string[];
  /** The last concluded audit, with what has changed since; null before the first. */
  readonly lastAudit: { readonly submission: TemplateSubmission; readonly judgements: TemplateJudgements } | null;
  readonly changesSinceAudit: readonly TemplateFieldChange[];
  /** Newest first. */
  readonly history: readonly PastSubmission[];
  readonly due: string | null;
  /** Working days left until the due day of the next move; negative once it has passed. */
  readonly daysLeft: number | null;
  readonly waitsFor: Role | null;
  /** The moves with their own address that this reader may make now. */
  readonly moves: readonly TemplateMove<OwnTemplateAction>[];
  readonly mayEdit: boolean;
  readonly maySubmit: boolean;
  readonly mayAudit: boolean;
}

/** One template with its audit and history. The province can always read it, OPDC once it has been submitted. */
export async function readTemplate(
  deps: ReadTemplateDeps,
  actor: Actor,
  key: TemplateKey,
): Promise<Outcome<TemplateReading, TemplatePlaceRefusal>> {
  const { organisationId, fiscalYear } = key;
  if (!isPermitted('read-province', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    if (!organisation) return refuse('not-found');
    const loaded = await loadTemplate(stores, key, deps.clock.today());
    if (!loaded.ok) return loaded;
    const submissions = await stores.kpiTemplates.submissions(key);
    if (!isPermitted('read-drafts', actor, { organisationId, submitted: submissions.length > 0 }))
      return refuse('forbidden');
    const framework = await frameworkOf(stores, loaded.value.agreement);
    const days = await daysLeftFrom(stores, deps.clock.today(), framework.dueRule.placeThatCounts.value);
    const kind = loaded.value.template.status === 'submitted' ? 'kpi-audit' : 'kpi-template';
    const due = loaded.value.template.status === 'passed' ? null : templateDue(framework, kind, organisationId);
    const { id, name } = organisation;
    const seen = seenBy(actor, loaded.value, submissions);
    return accept({ organisation: { id, name }, fiscalYear, due, daysLeft: days(due), ...seen });
  });
}

function seenBy(actor: Actor, loaded: LoadedTemplate, submissions: readonly TemplateSubmission[]) {
  const { indicator, hosts, form, where } = loaded;
  const template = templateSeen(actor, loaded, submissions);
  const audited = submissions.findLast((one) => one.audit !== null);
  const moves = movesFrom(templateMoves, loaded.template.status).map((move) => move.action);
  return {
    ...{ indicator, hosts, form, template },
    agreed: templateFromAgreement(indicator),
    differing: differsFromAgreement(form, indicator, template.values),
    missing: missingTemplateFields(form, template.values).map((field) => field.name),
    lastAudit: audited?.audit ? { submission: audited, judgements: audited.audit.judgements } : null,
    changesSinceAudit: audited ? templateChanges(form, audited.values, template.values) : [],
    history: pastOf(form, submissions),
    waitsFor: waitedFor(templateMoves, loaded.template.status) ?? null,
    mayEdit: moves.includes('submit') && isPermitted('edit-kpi-template', actor, where),
    moves: movesFrom(ownTemplateMoves, loaded.template.status).filter(({ permission }) =>
      isPermitted(permission, actor, where),
    ),
    maySubmit: moves.includes('submit') && isPermitted('submit-kpi-template', actor, where),
    mayAudit: moves.includes('pass') && isPermitted('audit-kpi-template', actor, where),
  };
}

/** The province sees its current text; everyone else sees what was submitted last. */
function templateSeen(actor: Actor, { template, where }: LoadedTemplate, submissions: readonly TemplateSubmission[]) {
  const judgements = isPermitted('audit-kpi-template', actor, where) ? template.judgements : {};
  const own = isPermitted('read-drafts', actor, { organisationId: where.organisationId, submitted: false });
  const last = submissions.at(-1);
  return { ...template, judgements, values: own || !last ? template.values : last.values };
}

function pastOf(form: TemplateForm, submissions: readonly TemplateSubmission[]): PastSubmission[] {
  return submissions
    .map((one, index) => {
      const before = submissions[index - 1];
      return { ...one, changes: before ? templateChanges(form, before.values, one.values) : null };
    })
    .reverse();
}
