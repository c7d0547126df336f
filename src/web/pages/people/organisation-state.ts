import type { OrganisationReading } from '../../../application/bodies/read-organisation.ts';
import type { FormError } from '../../components/error-summary.tsx';
import { dateOf, type FormBody, textOf } from '../../form-body.ts';

export type OrganisationAct = 'rename' | 'merge' | 'close';

/** What a refused form on the page of an organisation left. */
export interface OrganisationState {
  readonly act: OrganisationAct;
  readonly typed: FormBody;
  readonly errors: readonly FormError[];
}

export interface OrganisationPageProps {
  readonly reading: OrganisationReading;
  readonly state: OrganisationState | null;
}

/** The document and the day of a change; the names of the fields begin with the form's own word. */
export function readChange(body: FormBody, prefix: string) {
  return {
    day: dateOf(body, `${prefix}day`),
    document: textOf(body, `${prefix}document`).trim(),
    documentDate: dateOf(body, `${prefix}documentDate`),
  };
}
