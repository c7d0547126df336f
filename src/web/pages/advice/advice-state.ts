import type { WarningsReading } from '../../../application/advice/read-warnings.ts';
import type { FormState } from '../../form-state.ts';

/** What the parts of the page of the year's early warning are shown from. */
export interface WarningsPageProps {
  readonly reading: WarningsReading;
  readonly state: FormState;
  readonly today: string;
  readonly filter: WarningsFilter;
}

/** What is shown of what may be warned of; empty: all of it. */
interface WarningsFilter {
  readonly province: string;
  readonly outlook: string;
}
