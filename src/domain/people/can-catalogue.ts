import { type Can, can } from './is-permitted.ts';

export const canReadCatalogueDraft: Can = can('read-catalogue-draft');
export const canEditCatalogue: Can = can('edit-catalogue');
export const canApproveCatalogue: Can = can('approve-catalogue');
