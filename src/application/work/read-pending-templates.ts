import { templatesAreOpen } from '../../domain/kpi-template/kpi-template-moves.ts';
import { templateDue } from '../../domain/kpi-template/template-due.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { auditOf, pendingTemplates } from '../../domain/work/pending-templates.ts';
import type { TemplateStores } from '../kpi-template/template-deps.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';

/**
 * Pending work about the templates of one party: the host to write or correct its own, the province to send, OPDC to
 * audit. If the year's calendar states no date for templates, none until somebody starts one.
 */
export async function pendingTemplatesOfParty(
  stores: TemplateStores,
  key: { readonly organisationId: string; readonly fiscalYear: number },
  today: string,
): Promise<Pending[]> {
  const { organisationId, fiscalYear } = key;
  const agreement = await stores.agreements.find(organisationId, fiscalYear);
  if (!agreement || !templatesAreOpen(agreement.status)) return [];
  const framework = await frameworkOf(stores, agreement);
  const kept = await stores.kpiTemplates.listOfProvince(organisationId, fiscalYear);
  if (templateDue(framework, 'kpi-template', organisationId) === null && kept.length === 0) return [];
  const hosts = await stores.agreements.hosts(organisationId, fiscalYear, today);
  return pendingTemplates({ agreement, framework, kept, hosts });
}

/** For the whole nation: the provinces whose templates OPDC has to audit. */
export async function pendingTemplatesOfNation(stores: TemplateStores, fiscalYear: number): Promise<Pending[]> {
  const framework = await frameworkInForce(stores, fiscalYear);
  if (!framework) return [];
  const rows = await stores.kpiTemplates.progress(fiscalYear);
  return rows.filter((row) => row.submitted > 0).map((row) => auditOf(framework, row.organisationId));
}
