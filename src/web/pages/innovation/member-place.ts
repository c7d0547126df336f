import type { PanelMember } from '../../../domain/evaluation/panel.ts';
import { partyTitle, provinceOf } from '../../../domain/people/organisation.ts';

/** Where a member is from: `จังหวัดปทุมธานี`, or the name of an agency or committee. */
export function memberPlace({ organisationId, organisationName }: PanelMember): string {
  return provinceOf(organisationId) === organisationId ? partyTitle(organisationName) : organisationName;
}
