import type { TemplateReading } from '../../../application/kpi-template/read-template.ts';
import type { TemplateJudgements } from '../../../domain/kpi-template/audit-template.ts';
import type { TemplateValues } from '../../../domain/kpi-template/template-form.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';
import type { Reader } from '../../reader.ts';

/** What the last form left to show. */
export interface TemplateState {
  readonly errors?: readonly FormError[];
  /** Fields as typed, including unknown ones: nothing typed is lost. */
  readonly typed?: TemplateValues;
  /** The audit's form as it was sent. */
  readonly judgedForm?: FormBody;
  /** The judgements in it. */
  readonly judged?: TemplateJudgements;
  /** The row version the form was rendered from; absent where somebody saved meanwhile and the newest is to be used. */
  readonly rowVersion?: string;
}

export interface TemplatePageProps {
  readonly reading: TemplateReading;
  readonly reader: Reader;
  readonly state: TemplateState;
}
