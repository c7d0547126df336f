import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about KPI templates. `label` is the field's. */
export interface KpiTemplateRefusalFacts {
  'template-field-unknown': { name: string };
  'template-field-too-long': { label: string; longest: number };
  'template-field-required': { label: string };
  'template-phone-invalid': { label: string; text: string };
  'template-judgement-unknown': { name: string };
  'template-comment-required': { label: string };
  'template-comment-too-long': { label: string; longest: number };
  'template-not-judged': { label: string };
  'template-agreement-not-settled': NoFacts;
  'template-indicator-cancelled': { code: string };
  'template-of-cluster': { cluster: string };
  'template-not-editable': { status: string };
  'templates-none-ready': NoFacts;
}
