import { type OrganisationGroup, organisationGroups } from '../people/organisation-groups.ts';

/** Those who are invited together: every seat of the body that meets, or organisations of a kind. */
export const inviteeGroups = ['body', ...organisationGroups] as const;
export type InviteeGroup = 'body' | OrganisationGroup;

/** The groups from which a convener chooses: a province its own, a national one provinces and central offices. */
export function groupsOfConvener(provinceId: string | null): readonly InviteeGroup[] {
  return provinceId === null
    ? ['body', 'provinces', 'clusters', 'central']
    : ['body', 'agencies', 'districts', 'hosts'];
}
