import type { TemplateAuditRefusal } from '../../domain/kpi-template/audit-template.ts';
import type { TemplateValueRefusal } from '../../domain/kpi-template/check-template.ts';
import type { PeopleStores } from '../people/people-ports.ts';
import type { Clock, Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { KpiTemplateStores } from './kpi-template-ports.ts';

export type TemplateStores = YearStores & KpiTemplateStores;

export interface TemplateDeps {
  readonly transactions: Transactions<TemplateStores>;
  readonly clock: Clock;
}

/** Readings also need the names of organisations. */
export interface ReadTemplateDeps {
  readonly transactions: Transactions<TemplateStores & Pick<PeopleStores, 'organisations'>>;
  readonly clock: Clock;
}

/** Why no template can be written. */
export type TemplatePlaceRefusal =
  | 'forbidden'
  | 'not-found'
  | 'unknown-indicator'
  | 'template-agreement-not-settled'
  | 'template-indicator-cancelled'
  | 'template-of-cluster';

export type TemplateRefusal =
  | TemplatePlaceRefusal
  | 'changed-meanwhile'
  | 'template-not-editable'
  | 'move-not-legal'
  | 'same-person'
  | TemplateValueRefusal;

export type AuditRefusal =
  | TemplatePlaceRefusal
  | 'changed-meanwhile'
  | 'move-not-legal'
  | 'same-person'
  | TemplateAuditRefusal;
