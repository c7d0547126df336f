import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';

/** A party's page is open to readers of the party or of its published data. */
export function mayOpenParty(actor: Actor, organisationId: string): boolean {
  return (
    isPermitted('read-province', actor, { organisationId }) || isPermitted('read-published', actor, { organisationId })
  );
}

/** A signed agreement is public (S2 ข้อ 1.4.2); before that OPDC can read it once it has been proposed. */
export function mayReadAgreement(actor: Actor, agreement: Agreement): boolean {
  const { organisationId, status } = agreement;
  if (status === 'signed') return isPermitted('read-published', actor, { organisationId });
  return isPermitted('read-drafts', actor, { organisationId, submitted: status !== 'draft' });
}

/**
 * The page of an agreement, begun (its status) or not (null): everyone's once signed; before that the province's, and that
 * of those who consider or sign it once it has been proposed.
 */
export function mayOpenAgreement(actor: Actor, organisationId: string, status: AgreementStatus | null): boolean {
  if (status === 'signed') return isPermitted('read-published', actor, { organisationId });
  const where = { organisationId, submitted: status !== null && status !== 'draft' };
  return isPermitted('read-drafts', actor, where) || isPermitted('read-proposal', actor, where);
}

/** Results and scores of a round: public once announced; before that for the province, and for OPDC once sent. */
export function mayReadRound(actor: Actor, report: Report): boolean {
  const { organisationId, status } = report;
  if (status === 'final') return isPermitted('read-published', actor, { organisationId });
  return isPermitted('read-drafts', actor, {
    organisationId,
    submitted: status !== 'open' && status !== 'with-governor',
  });
}
