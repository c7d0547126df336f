/** Recipients that are added to a letter together. */
export const recipientGroups = ['provinces', 'agencies', 'districts', 'hosts', 'clusters', 'central'] as const;
export type RecipientGroup = (typeof recipientGroups)[number];
