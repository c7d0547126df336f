import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { needsTemplate, templatesAreOpen } from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateDue } from '../../domain/kpi-template/template-due.ts';
import { hostAgencyIds } from '../reporting/load-result-entry.ts';
import type { Pending } from '../reporting/read-pending.ts';
import type { HostAssignment } from '../year/year-ports.ts';
import type { KpiTemplate } from './kpi-template-ports.ts';
import type { TemplateStores } from './template-deps.ts';

/**
 * What the templates of one party wait for: the host to write or correct its own, the province to send, OPDC to audit.
 * A year whose calendar states no date for templates waits for none until somebody begins one.
 */
export async function pendingTemplatesOfParty(
  stores: TemplateStores,
  key: { readonly organisationId: string; readonly fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const { organisationId, fiscalYear } = key;
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  const framework = await stores.frameworks.current(fiscalYear);
  if (!agreement || !framework || !templatesAreOpen(agreement.status)) return [];
  const kept = await stores.kpiTemplates.listOfProvince(organisationId, fiscalYear);
  if (templateDue(framework, 'kpi-template', organisationId) === null && kept.length === 0) return [];
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  return pendingTemplates({ agreement, framework, kept, hosts });
}

interface TemplateFacts {
  readonly agreement: Agreement;
  readonly framework: Framework;
  readonly kept: readonly KpiTemplate[];
  readonly hosts: readonly HostAssignment[];
}

function pendingTemplates({ agreement, framework, kept, hosts }: TemplateFacts): Pending[] {
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
  // An indicator without a host is the provincial office's own: its one line to send them all says so already.
  const own = writing.filter((one) => one.role === 'kpi-host' || one.kind === 'fix-template');
  const audit = rows.some(({ status }) => status === 'submitted') ? [auditOf(framework, organisationId)] : [];
  return [...(writing.length > 0 ? [unsent] : []), ...own, ...audit];
}

/** Of the whole nation: the provinces whose templates OPDC is to audit. */
export async function pendingTemplatesOfNation(stores: TemplateStores, fiscalYear: number): Promise<Pending[]> {
  const framework = await stores.frameworks.current(fiscalYear);
  if (!framework) return [];
  const rows = await stores.kpiTemplates.progress(fiscalYear);
  return rows.filter((row) => row.submitted > 0).map((row) => auditOf(framework, row.organisationId));
}

function auditOf(framework: Framework, organisationId: string): Pending {
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
