import type { AgreementFilesReading } from '../../../application/negotiation/read-agreement-files.ts';
import type { FormState } from '../../form-state.ts';

export interface AgreementFilesProps {
  readonly reading: AgreementFilesReading;
  /** What the form begins with: what is asked for in the address. */
  readonly begin: { readonly about: string; readonly replaces: string };
  readonly state: FormState;
}
