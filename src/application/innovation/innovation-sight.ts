import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import { isAnnounced } from '../../domain/innovation/innovation-moves.ts';
import type { InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import { asSent, isThereOn } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';

/** As whom somebody sees a proposal. */
export interface InnovationSight {
  /** Of the agency that writes it. */
  readonly isOwn: boolean;
  /** Of those who receive, screen or decide. */
  readonly receives: boolean;
  /** Settled as a member who scores it, and not of the agency. */
  readonly isMember: boolean;
  /** Neither of the agency nor with a declared conflict: whoever receives is told outcome and scores before the others. */
  readonly isFree: boolean;
}

export function isOfAgency(
  actor: Actor,
  { organisationId, agencyId }: Pick<InnovationProposal, 'organisationId' | 'agencyId'>,
) {
  return isPermitted('write-innovation', actor, { organisationId, hostAgencyIds: [agencyId] });
}

/** Whether somebody is named as a member who scores, of the call or of one proposal, and may score at all. */
export function isPanelMember(actor: Actor, named: Pick<InnovationCall, 'organisationId' | 'members'> | null): boolean {
  if (named === null || !named.members.some(({ userId }) => userId === actor.userId)) return false;
  return isPermitted('score-innovation', actor, named);
}

/** `conflict` is what keeps the reader from deciding about it (`conflictOf`); where nothing of a score is told it need not be asked. */
export function sightOf(
  actor: Actor,
  proposal: Pick<InnovationProposal, 'organisationId' | 'agencyId' | 'members'>,
  conflict: string | null,
): InnovationSight {
  const isOwn = isOfAgency(actor, proposal);
  const receives = isPermitted('read-innovation-proposals', actor, { organisationId: proposal.organisationId });
  return { isOwn, receives, isMember: !isOwn && isPanelMember(actor, proposal), isFree: !isOwn && conflict === null };
}

const beingScored = ['scoring', 'proposed'] as const;

/**
 * A proposal as somebody sees it on a day; null where there is nothing for them. Whoever is not of its agency reads what was sent
 * last, whatever the status. Before they are announced, outcome and score are told to those alone who receive it and may decide.
 */
export function seenProposal(
  sight: InnovationSight,
  one: InnovationProposal,
  today: CivilDate,
): InnovationProposal | null {
  const { isOwn, receives, isMember, isFree } = sight;
  if (!isThereOn(one, today)) return null;
  const isScored = isAnnounced(one.status) || beingScored.some((status) => status === one.status);
  const seen = isOwn ? one : receives || (isMember && isScored) ? asSent(one) : null;
  if (seen === null || (receives && isFree)) return seen;
  const untold = { outcome: null, outcomeReason: null, settled: null } as const;
  if (!isAnnounced(one.status))
    return { ...seen, ...untold, ...(one.status === 'proposed' ? { status: 'scoring', changedName: '' } : {}) };
  // How single members scored can be computed from the arithmetic.
  const settled = seen.settled === null || isMember ? seen.settled : { ...seen.settled, words: '' };
  return { ...seen, settled };
}
