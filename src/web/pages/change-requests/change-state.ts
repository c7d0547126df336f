import type { ChangeReading } from '../../../application/change-requests/read-changes.ts';
import type { ChangeNotice } from '../../../application/notices/read-change-notice.ts';
import type { FormState } from '../../form-state.ts';

export interface ChangePageProps {
  readonly reading: ChangeReading;
  /** Of the meeting at which it was decided; null before, and where nobody has to be told. */
  readonly notice: ChangeNotice | null;
  readonly state: FormState;
}
