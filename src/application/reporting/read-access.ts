import { type AgreementStatus, isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import { analysisIsSent } from '../../domain/agreement/judgement.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';

/** A party's page is open to readers of the party or of its published data. */
export function mayOpenParty(actor: Actor, organisationId: string): boolean {
  return (
    isPermitted('read-province', actor, { organisationId }) || isPermitted('read-published', actor, { organisationId })
  );
}

/** A signed agreement is public (S2 ข้อ 1.4.2); before that OPDC can read it once it has been proposed. */
export function mayReadAgreement(actor: Actor, agreement: Agreement): boolean {
  const { organisationId, status } = agreement;
  if (isInForce(status)) return isPermitted('read-published', actor, { organisationId });
  return isPermitted('read-drafts', actor, { organisationId, submitted: status !== 'draft' });
}

/** A projection of the year's end rests on results that are not announced: whoever may read those may read it. */
export function mayReadForecast(actor: Actor, organisationId: string): boolean {
  return isPermitted('read-drafts', actor, { organisationId, submitted: true });
}

/**
 * The page of an agreement, begun (its status) or not (null): everyone's once signed; before that the province's, and that
 * of those who consider or sign it once it has been proposed.
 */
export function mayOpenAgreement(actor: Actor, organisationId: string, status: AgreementStatus | null): boolean {
  if (isInForce(status)) return isPermitted('read-published', actor, { organisationId });
  const where = { organisationId, submitted: status !== null && status !== 'draft' };
  return isPermitted('read-drafts', actor, where) || isPermitted('read-proposal', actor, where);
}

/** May read the analysis of every party's proposal, not only of the own one. */
export function readsEveryAnalysis(actor: Actor): boolean {
  return isPermitted('read-analysis', actor, { organisationId: '', submitted: true });
}

/** The analysis of an agreement, begun (its status) or not (null): OPDC's once proposed, the province's once sent to it. */
export function mayOpenAnalysis(actor: Actor, organisationId: string, status: AgreementStatus | null): boolean {
  if (status === null || status === 'draft') return false;
  if (!analysisIsSent(status) && !readsEveryAnalysis(actor)) return false;
  return isPermitted('read-analysis', actor, { organisationId, submitted: true });
}

/** An agreement as a reader may see it: why it was once returned is told only to those who work on it. */
export function seenAgreement(actor: Actor, agreement: Agreement): Agreement {
  const { organisationId, status } = agreement;
  const works = isPermitted('read-drafts', actor, { organisationId, submitted: status !== 'draft' });
  const considers = !isInForce(status) && isPermitted('read-proposal', actor, { organisationId, submitted: true });
  return works || considers ? agreement : { ...agreement, returnReason: null };
}

/** What one reader may see of a round; each is a right of its own in the table of permissions. */
export interface RoundSight {
  /** Figures, scores and how they were computed: the round can be opened at all. */
  readonly scores: boolean;
  /** What the province wrote to its results. */
  readonly texts: boolean;
  /** Figures that hosts typed; false where the round was concluded without a report: they are the province's drafts. */
  readonly figures: boolean;
  readonly evidence: boolean;
  /** Who did what, why something was returned, what the evaluator noted, which figures were questioned. */
  readonly workings: boolean;
  /** Why OPDC concluded that nothing was reported: told to OPDC, who wrote it, and to the province. */
  readonly whyUnreported: boolean;
}

/** Scores and texts are public once announced; workings and evidence never are, only for those who work on the round. */
export function sightOfRound(
  actor: Actor,
  report: Pick<Report, 'organisationId' | 'status' | 'unreportedBecause'>,
): RoundSight {
  const { organisationId, status } = report;
  const reported = !isUnreported(report);
  const where = { organisationId, submitted: reported && status !== 'open' && status !== 'with-governor' };
  const workings = isPermitted('read-drafts', actor, where);
  const announced = status === 'final';
  return {
    scores:
      workings ||
      (announced && isPermitted('read-announced-score', actor, where)) ||
      (!reported && isPermitted('finalise-result', actor, where)),
    texts: workings || (announced && reported && isPermitted('read-announced-text', actor, where)),
    figures: workings || reported,
    evidence: isPermitted('read-evidence', actor, where),
    workings,
    whyUnreported: workings || isPermitted('finalise-result', actor, where),
  };
}

/**
 * What one reader may see of one edition that arrived: OPDC and the evaluators read it though it was returned since, and the
 * public, once the round is announced, the last one alone.
 */
export function sightOfEdition(
  actor: Actor,
  report: Pick<Report, 'organisationId' | 'status' | 'unreportedBecause'>,
  isLast: boolean,
): RoundSight {
  const arrived = sightOfRound(actor, { ...report, status: report.status === 'final' ? 'final' : 'submitted' });
  return arrived.workings || isLast ? arrived : noSight;
}

/** What a person who enters a result sees of it, whatever else is open to them. */
export const wholeSight: RoundSight = {
  scores: true,
  texts: true,
  figures: true,
  evidence: true,
  workings: true,
  whyUnreported: true,
};
const noSight: RoundSight = {
  scores: false,
  texts: false,
  figures: false,
  evidence: false,
  workings: false,
  whyUnreported: false,
};

/** Results and scores of a round: public once announced; before that for the province, and for OPDC once sent. */
export function mayReadRound(actor: Actor, report: Report): boolean {
  return sightOfRound(actor, report).scores;
}

export function mayReadEvidence(actor: Actor, report: Report): boolean {
  return sightOfRound(actor, report).evidence;
}
