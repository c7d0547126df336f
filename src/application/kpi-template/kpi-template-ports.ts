import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { TemplateJudgements } from '../../domain/kpi-template/audit-template.ts';
import type { TemplateStatus } from '../../domain/kpi-template/kpi-template-moves.ts';
import type { TemplateValues } from '../../domain/kpi-template/template-form.ts';

/** Identifies one KPI template: one indicator of one party's agreement. */
export interface TemplateKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly code: string;
}

export interface KpiTemplate extends TemplateKey {
  /** The edition of its form. */
  readonly formVersion: number;
  readonly status: TemplateStatus;
  /** 0 while nothing has been saved. */
  readonly rowVersion: number;
  readonly values: TemplateValues;
  /** The current audit: visible to OPDC only until it is concluded. */
  readonly judgements: TemplateJudgements;
  readonly changedAt: string;
  readonly changedName: string;
}

export interface TemplateAudit {
  readonly outcome: 'pass' | 'return-for-fix';
  readonly judgements: TemplateJudgements;
  readonly auditedAt: string;
  readonly auditedName: string;
}

/** One submission as it was that day, with the result of its audit. */
export interface TemplateSubmission {
  readonly edition: number;
  readonly formVersion: number;
  readonly values: TemplateValues;
  readonly submittedAt: string;
  readonly submittedName: string;
  readonly audit: TemplateAudit | null;
}

/** One party's progress with the templates of its own indicators in force; shared ones are the cluster's. */
export interface TemplateProgress {
  readonly organisationId: string;
  readonly name: string;
  readonly agreementStatus: AgreementStatus;
  readonly indicators: number;
  readonly submitted: number;
  readonly toFix: number;
  readonly passed: number;
}

export interface KpiTemplateStore {
  find(key: TemplateKey, options?: { lock?: boolean }): Promise<KpiTemplate | null>;
  listOfProvince(organisationId: string, fiscalYear: number): Promise<readonly KpiTemplate[]>;
  /** Inserts the first row of a template, with row version 1. */
  insert(template: KpiTemplate): Promise<void>;
  /** Writes the row and increases rowVersion by one. */
  update(template: KpiTemplate): Promise<void>;
  /** Every submission with its audit, oldest first. */
  submissions(key: TemplateKey): Promise<readonly TemplateSubmission[]>;
  addSubmission(key: TemplateKey, submission: Omit<TemplateSubmission, 'audit'>): Promise<void>;
  addAudit(key: TemplateKey, edition: number, audit: TemplateAudit): Promise<void>;
  /** Every party with an agreement of the year, whatever its status. */
  progress(fiscalYear: number): Promise<readonly TemplateProgress[]>;
}

export interface KpiTemplateStores {
  readonly kpiTemplates: KpiTemplateStore;
}
