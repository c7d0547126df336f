import { partyOf } from '../../domain/people/organisation.ts';

/** In whose journal an act on a body or an organisation stands: its province's, or OPDC's for national ones. */
export function chainOf(organisationId: string): string {
  return partyOf(organisationId) ?? 'opdc';
}
