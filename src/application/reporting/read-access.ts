import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';

/** A province's page opens for whoever may read the province, or what is published of it. */
export function mayOpenParty(actor: Actor, organisationId: string): boolean {
  return (
    isPermitted('read-province', actor, { organisationId }) || isPermitted('read-published', actor, { organisationId })
  );
}

/** A signed agreement is published (S2 ข้อ 1.4.2); before that OPDC reads it once it has been proposed. */
export function mayReadAgreement(actor: Actor, agreement: Agreement): boolean {
  const { organisationId, status } = agreement;
  if (status === 'signed') return isPermitted('read-published', actor, { organisationId });
  return isPermitted('read-drafts', actor, { organisationId, submitted: status !== 'draft' });
}

/** Results and scores of a round: everyone's once announced; before that the province's, and OPDC's once sent. */
export function mayReadRound(actor: Actor, report: Report): boolean {
  const { organisationId, status } = report;
  if (status === 'final') return isPermitted('read-published', actor, { organisationId });
  return isPermitted('read-drafts', actor, {
    organisationId,
    submitted: status !== 'open' && status !== 'with-governor',
  });
}
