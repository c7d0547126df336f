import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import { isAnnounced, isWritten } from '../../domain/innovation/innovation-moves.ts';
import { contentOf, type InnovationProposal, lastEdition } from '../../domain/innovation/innovation-proposal.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';

/** As whom somebody sees a proposal. */
export interface InnovationSight {
  /** Of the agency that writes it. */
  readonly isOwn: boolean;
  /** Of those who receive, screen or decide. */
  readonly receives: boolean;
  /** Named as a member of the panel, and not of the agency. */
  readonly isMember: boolean;
}

export function isOfAgency(
  actor: Actor,
  { organisationId, agencyId }: Pick<InnovationProposal, 'organisationId' | 'agencyId'>,
) {
  return isPermitted('write-innovation', actor, { organisationId, hostAgencyIds: [agencyId] });
}

/** Whether somebody is named as a member of the call's panel, and may score at all. */
export function isPanelMember(actor: Actor, call: Pick<InnovationCall, 'organisationId' | 'members'> | null): boolean {
  if (call === null || !call.members.some(({ userId }) => userId === actor.userId)) return false;
  return isPermitted('score-innovation', actor, call);
}

export function sightOf(
  actor: Actor,
  call: Pick<InnovationCall, 'organisationId' | 'members'> | null,
  proposal: Pick<InnovationProposal, 'organisationId' | 'agencyId'>,
): InnovationSight {
  const isOwn = isOfAgency(actor, proposal);
  const receives = isPermitted('read-innovation-proposals', actor, { organisationId: proposal.organisationId });
  return { isOwn, receives, isMember: !isOwn && isPanelMember(actor, call) };
}

const beingScored = ['scoring', 'proposed'] as const;

/**
 * A proposal as somebody sees it; null where there is nothing for them. What is not sent is its agency's own: whoever receives
 * reads what was sent last. Outcome and score are told to nobody but those who receive before they are announced.
 */
export function seenProposal(sight: InnovationSight, one: InnovationProposal): InnovationProposal | null {
  const { isOwn, receives, isMember } = sight;
  const sent = lastEdition(one);
  const isScored = isAnnounced(one.status) || beingScored.some((status) => status === one.status);
  if (!isOwn && (sent === null || !(receives || (isMember && isScored)))) return null;
  const asSent =
    isOwn || sent === null || !(isWritten(one.status) || one.status === 'discarded')
      ? one
      : { ...one, ...contentOf(sent) };
  if (receives) return asSent;
  const untold = { outcome: null, outcomeReason: null, settled: null } as const;
  if (!isAnnounced(one.status))
    return { ...asSent, ...untold, ...(one.status === 'proposed' ? { status: 'scoring', changedName: '' } : {}) };
  // How single members scored can be computed from the arithmetic.
  const settled = asSent.settled === null || isMember ? asSent.settled : { ...asSent.settled, words: '' };
  return { ...asSent, settled };
}
