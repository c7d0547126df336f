import { partyOf, partyTitle } from '../people/organisation.ts';
import type { Meeting } from './meeting.ts';

/** Who convenes it: a province with its จังหวัด, every other organisation and body by its name. */
export function convenerTitle({
  organisationId,
  convenerName,
}: Pick<Meeting, 'organisationId' | 'convenerName'>): string {
  return partyOf(organisationId) === organisationId ? partyTitle(convenerName) : convenerName;
}
