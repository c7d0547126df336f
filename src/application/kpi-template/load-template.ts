import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { templatesAreOpen } from '../../domain/kpi-template/kpi-template-moves.ts';
import { prefilledTemplate } from '../../domain/kpi-template/prefill-template.ts';
import { currentTemplateForm, templateFormOf } from '../../domain/kpi-template/template-editions.ts';
import type { TemplateForm } from '../../domain/kpi-template/template-form.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { KpiTemplate, TemplateKey } from './kpi-template-ports.ts';
import type { TemplatePlaceRefusal, TemplateStores } from './template-deps.ts';

/** Everything that a decision about one template depends on. */
export interface LoadedTemplate {
  readonly agreement: Agreement;
  readonly indicator: Indicator;
  readonly hosts: readonly HostAssignment[];
  readonly form: TemplateForm;
  /** As stored, or prefilled from the agreement with row version 0 if nothing has been saved. */
  readonly template: KpiTemplate;
  /** What the permission is checked for. */
  readonly where: { readonly organisationId: string; readonly hostAgencyIds: readonly string[] };
}

/**
 * Loads one template. With `lock` the agreement's row is locked, so that two first saves happen one after the other.
 */
export async function loadTemplate(
  stores: TemplateStores,
  key: TemplateKey,
  today: string,
  lock = false,
): Promise<Outcome<LoadedTemplate, Exclude<TemplatePlaceRefusal, 'forbidden'>>> {
  const { organisationId, fiscalYear, code } = key;
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock });
  if (!agreement) return refuse('not-found');
  const indicator = agreement.indicators.find((one) => one.code === code);
  if (!indicator) return refuse('unknown-indicator', { codes: code });
  if (!templatesAreOpen(agreement.status)) return refuse('template-agreement-not-settled');
  const hosts = (await stores.agreements.hosts(organisationId, fiscalYear, today)).filter((one) => one.code === code);
  const template = (await stores.kpiTemplates.find(key, { lock })) ?? emptyTemplate(key, indicator);
  if (indicator.inForce === 'cancelled') return refuse('template-indicator-cancelled', { code });
  if (indicator.sharedFrom) return refuse('template-of-cluster', { cluster: indicator.sharedFrom.organisationName });
  const form = templateFormOf(template.formVersion);
  const where = { organisationId, hostAgencyIds: hostAgencyIds(hosts, code) };
  return accept({ agreement, indicator, hosts, form, template, where });
}

/** A template that has not been saved yet. */
export function emptyTemplate(key: TemplateKey, indicator: Indicator): KpiTemplate {
  const form = currentTemplateForm();
  const { organisationId, fiscalYear, code } = key;
  return {
    ...{ organisationId, fiscalYear, code },
    formVersion: form.version,
    status: 'draft',
    rowVersion: 0,
    values: prefilledTemplate(form, indicator),
    judgements: {},
    changedAt: '',
    changedName: '',
  };
}

/** Inserts or updates a template, and returns its new state. */
export async function storeTemplate(stores: TemplateStores, template: KpiTemplate): Promise<KpiTemplate> {
  if (template.rowVersion === 0) await stores.kpiTemplates.insert(template);
  else await stores.kpiTemplates.update(template);
  return { ...template, rowVersion: template.rowVersion + 1 };
}
