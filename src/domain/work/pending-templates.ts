import { type HostAssignment, hostAgencyIds } from '../agreement/host-assignment.ts';
import type { Agreement } from '../agreement/indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import { needsTemplate, type TemplateStatus } from '../kpi-template/kpi-template-moves.ts';
import { templateDue } from '../kpi-template/template-due.ts';
import type { Pending } from './pending.ts';

interface TemplateFacts {
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly kept: readonly { readonly code: string; readonly status: TemplateStatus }[];
  readonly hosts: readonly HostAssignment[];
}

/** Templates to write or correct, to send and to audit, from the stored templates. */
export function pendingTemplates({ agreement, framework, kept, hosts }: TemplateFacts): Pending[] {
  const { organisationId, fiscalYear } = agreement;
  const due = templateDue(framework, 'kpi-template', organisationId);
  const nothing = { round: null, indicator: null, hostIds: [], agency: null, returnReason: null } as const;
  const common = { organisationId, fiscalYear, due, ...nothing };
  const rows = agreement.indicators
    .filter(needsTemplate)
    .map((indicator) => ({ indicator, status: kept.find((one) => one.code === indicator.code)?.status ?? 'draft' }));
  const writing = rows
    .filter(({ status }) => status === 'draft' || status === 'to-fix')
    .map(({ indicator, status }): Pending => {
      const lead = hosts.find((one) => one.code === indicator.code && one.part === 'lead');
      const role = lead ? 'kpi-host' : 'provincial-officer';
      const kind = status === 'to-fix' ? 'fix-template' : 'write-template';
      const hosted = { hostIds: hostAgencyIds(hosts, indicator.code), agency: lead?.agencyName ?? null };
      return { ...common, ...hosted, kind, role, permission: 'edit-kpi-template', indicator };
    });
  const unsent: Pending = {
    ...common,
    kind: 'send-templates',
    role: 'provincial-officer',
    permission: 'submit-kpi-template',
  };
  // An indicator without a host belongs to the provincial office: its one line to send all templates already covers it.
  const own = writing.filter((one) => one.role === 'kpi-host' || one.kind === 'fix-template');
  const audit = rows.some(({ status }) => status === 'submitted') ? [auditOf(framework, organisationId)] : [];
  return [...(writing.length > 0 ? [unsent] : []), ...own, ...audit];
}

/** OPDC's pending work: to audit the templates that a party has sent. */
export function auditOf(framework: Framework, organisationId: string): Pending {
  return {
    kind: 'audit-templates',
    role: 'opdc-officer',
    permission: 'audit-kpi-template',
    fiscalYear: framework.fiscalYear,
    organisationId,
    due: templateDue(framework, 'kpi-audit', organisationId),
    ...{ round: null, indicator: null, hostIds: [], agency: null, returnReason: null },
  };
}
