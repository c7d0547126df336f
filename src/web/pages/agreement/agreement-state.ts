import type { AgreementReading } from '../../../application/agreement/read-agreement.ts';
import type { ApprovalRouteReading } from '../../../application/analysis/read-approval-route.ts';
import type { IndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import type { AgreementAction } from '../../../domain/agreement/agreement-moves.ts';
import type { Agreement, AgreementPlan } from '../../../domain/agreement/indicator.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';

interface TypedHost {
  readonly code: string;
  readonly agencyId: string;
  readonly part: string;
  readonly validFrom: ThaiDateFields;
  readonly validTo: ThaiDateFields;
  readonly reason: string;
  readonly orderedBy: string;
}

/** The state left by the last form or link. */
export interface AgreementState {
  readonly asking?: AgreementAction;
  readonly errors?: readonly FormError[];
  readonly reason?: string;
  readonly plan?: AgreementPlan;
  readonly typedHost?: TypedHost;
  /** The notes on each indicator: the approved list, soft targets. */
  readonly notes?: IndicatorNotes;
  /** The way from proposal to agreement. */
  readonly route?: ApprovalRouteReading | null;
}

export interface AgreementPageProps {
  readonly reading: AgreementReading;
  readonly reader: Reader;
  readonly state: AgreementState;
}

export interface StartedProps extends AgreementPageProps {
  readonly agreement: Agreement;
}
