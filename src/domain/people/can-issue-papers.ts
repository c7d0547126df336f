import { type Can, can } from './is-permitted.ts';

export const canIssuePapers: Can = can('issue-papers');
