import type { AgreementReading } from '../../../application/agreement/read-agreement.ts';
import type { IndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';
import type { TypedIndicator } from '../indicator-form/typed-indicator.ts';

export interface IndicatorPageProps {
  readonly reading: AgreementReading;
  readonly reader: Reader;
  /** The stored indicator of the form, or the initial one. */
  readonly indicator: Indicator;
  readonly typed: TypedIndicator;
  readonly isNew: boolean;
  readonly rowVersion: string;
  readonly errors: readonly FormError[];
  readonly notes: IndicatorNotes;
  /** The catalogue entry from which a new indicator was started; empty if there was none. */
  readonly picked: string;
}
