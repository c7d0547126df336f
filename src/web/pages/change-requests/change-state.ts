import type { ChangeReading } from '../../../application/change-requests/read-changes.ts';
import type { ChangeNotice } from '../../../application/notices/read-change-notice.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormBody } from '../../form-body.ts';

/** What a refused form of requests held: which form, what was typed, and why it was refused. */
export interface ChangeState {
  readonly form: string;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface ChangePageProps {
  readonly reading: ChangeReading;
  /** Of the meeting at which it was decided; null before, and where nobody has to be told. */
  readonly notice: ChangeNotice | null;
  readonly state: ChangeState;
}

export const untouchedChange: ChangeState = { form: '', typed: {}, errors: [] };
