import { type Can, can } from './is-permitted.ts';

export const canReadPublished: Can = can('read-published');
export const canReadProvince: Can = can('read-province');
export const canReadNational: Can = can('read-national');
export const canReadDrafts: Can = can('read-drafts');
export const canReadJournal: Can = can('read-journal');
