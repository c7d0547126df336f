/** Organisations that are written to, or called to a meeting, together. */
export const organisationGroups = ['provinces', 'agencies', 'districts', 'hosts', 'clusters', 'central'] as const;
export type OrganisationGroup = (typeof organisationGroups)[number];
