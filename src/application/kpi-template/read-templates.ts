import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { checkTemplateWhole, missingTemplateFields } from '../../domain/kpi-template/check-template.ts';
import {
  needsTemplate,
  type TemplateStatus,
  templateMoves,
  templatesAreOpen,
} from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateDue } from '../../domain/kpi-template/template-due.ts';
import { templateFormOf } from '../../domain/kpi-template/template-editions.ts';
import { waitedFor } from '../../domain/lifecycle/status-move.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Role } from '../../domain/people/roles.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { KpiTemplate } from './kpi-template-ports.ts';
import { emptyTemplate } from './load-template.ts';
import type { ReadTemplateDeps } from './template-deps.ts';

/** One indicator's template in the list of a party. */
export interface TemplateRow {
  readonly code: string;
  readonly name: string;
  readonly status: TemplateStatus;
  readonly rowVersion: number;
  /** True once it has been saved. */
  readonly begun: boolean;
  readonly missing: number;
  /** True if it can be submitted. */
  readonly ready: boolean;
  readonly leadAgency: string | null;
  readonly waitsFor: Role | null;
  readonly changedAt: string;
  readonly mayEdit: boolean;
  readonly mayRead: boolean;
}

interface SharedTemplate {
  readonly code: string;
  readonly name: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly fromCode: string;
}

export interface TemplatesReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  /** False until the agreement allows templates: there is nothing to write templates for yet. */
  readonly open: boolean;
  readonly rows: readonly TemplateRow[];
  /** Indicators counted from the cluster, which writes their templates once. */
  readonly shared: readonly SharedTemplate[];
  readonly due: string | null;
  readonly daysLeft: number | null;
  readonly auditDue: string | null;
  readonly auditDaysLeft: number | null;
  readonly agreementStatus: AgreementStatus;
  readonly maySubmit: boolean;
  readonly mayAudit: boolean;
}

/** The status of a party's templates, and who has to act on each. */
export async function readTemplates(
  deps: ReadTemplateDeps,
  actor: Actor,
  input: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<TemplatesReading, 'forbidden' | 'not-found'>> {
  const { organisationId, fiscalYear } = input;
  if (!isPermitted('read-province', actor, { organisationId })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const today = deps.clock.today();
    const organisation = await stores.organisations.find(organisationId);
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (!organisation || !agreement) return refuse('not-found');
    const framework = await frameworkOf(stores, agreement);
    const days = await daysLeftFrom(stores, today, framework.dueRule.placeThatCounts.value);
    const due = templateDue(framework, 'kpi-template', organisationId);
    const auditDue = templateDue(framework, 'kpi-audit', organisationId);
    const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
    const kept = await stores.kpiTemplates.listOfProvince(organisationId, fiscalYear);
    const open = templatesAreOpen(agreement.status);
    const { id, name } = organisation;
    return accept({
      ...{ organisation: { id, name }, fiscalYear, open, due, auditDue },
      rows: open ? rowsOf(actor, agreement, hosts, kept) : [],
      shared: open ? sharedOf(agreement) : [],
      agreementStatus: agreement.status,
      daysLeft: days(due),
      auditDaysLeft: days(auditDue),
      maySubmit: open && isPermitted('submit-kpi-template', actor, { organisationId }),
      mayAudit: open && isPermitted('audit-kpi-template', actor, { organisationId }),
    });
  });
}

function rowsOf(actor: Actor, agreement: Agreement, hosts: readonly HostAssignment[], kept: readonly KpiTemplate[]) {
  return agreement.indicators.filter(needsTemplate).map((indicator) => {
    const template =
      kept.find((one) => one.code === indicator.code) ?? emptyTemplate(placeOf(agreement, indicator), indicator);
    return rowOf(actor, indicator, template, hosts);
  });
}

function sharedOf({ indicators }: Agreement): SharedTemplate[] {
  return indicators.flatMap(({ code, name, inForce, sharedFrom }) =>
    inForce === 'cancelled' || !sharedFrom
      ? []
      : [
          {
            code,
            name,
            from: { id: sharedFrom.organisationId, name: sharedFrom.organisationName },
            fromCode: sharedFrom.code,
          },
        ],
  );
}

function rowOf(
  actor: Actor,
  { code, name }: Indicator,
  template: KpiTemplate,
  hosts: readonly HostAssignment[],
): TemplateRow {
  const { organisationId, status, rowVersion, values, changedAt } = template;
  const form = templateFormOf(template.formVersion);
  const where = { organisationId, hostAgencyIds: hostAgencyIds(hosts, code) };
  const written = status === 'draft' || status === 'to-fix';
  return {
    ...{ code, name, status, rowVersion, changedAt },
    begun: rowVersion > 0,
    missing: missingTemplateFields(form, values).length,
    ready: written && checkTemplateWhole(form, values).length === 0,
    leadAgency: hosts.find((one) => one.code === code && one.part === 'lead')?.agencyName ?? null,
    waitsFor: waitedFor(templateMoves, status) ?? null,
    mayEdit: written && isPermitted('edit-kpi-template', actor, where),
    mayRead: isPermitted('read-drafts', actor, { organisationId, submitted: status !== 'draft' }),
  };
}

function placeOf({ organisationId, fiscalYear }: Agreement, { code }: Indicator) {
  return { organisationId, fiscalYear, code };
}
