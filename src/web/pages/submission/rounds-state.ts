import type { RoundsReading } from '../../../application/submission/read-rounds.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

export type RoundsAct = 'open' | 'close' | 'extend' | 'outage';

/** The state left by a form on the rounds' page. */
export interface RoundsState {
  readonly act?: RoundsAct;
  readonly typed?: FormBody;
  readonly errors?: readonly FormError[];
}

export interface RoundsPageProps {
  readonly reading: RoundsReading;
  readonly state: RoundsState;
}
