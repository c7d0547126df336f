import { type Tie, tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import type { InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import {
  type InnovationScores,
  type InnovationSheet,
  membersOfProposal,
  scoresOf,
  tieToAgency,
} from '../../domain/innovation/innovation-scores.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { InnovationTables } from './innovation-deps.ts';

/** What everybody gave for the proposals of a call, and what ties its members to agencies. */
export interface CallScoring {
  readonly call: InnovationCall;
  readonly ties: readonly Tie[];
  readonly sheets: readonly InnovationSheet[];
}

/** `reader` is asked about too: what ties them to the agency of a proposal keeps them from deciding about it. */
export async function loadScoring(
  { innovation, panelCover }: Pick<InnovationTables, 'innovation' | 'panelCover'>,
  call: InnovationCall,
  { today, reader, proposals }: ScoringAsked,
): Promise<CallScoring> {
  const members = [call, ...proposals].flatMap((one) => one.members.map(({ userId }) => userId));
  return {
    call,
    ties: await panelCover.tiesOf([...new Set([reader.userId, ...members])], today),
    sheets: await innovation.sheetsOf(call),
  };
}

interface ScoringAsked {
  readonly today: string;
  readonly reader: Pick<Actor, 'userId'>;
  /** Whose members are asked about beside those of the call. */
  readonly proposals: readonly Pick<InnovationProposal, 'members'>[];
}

/** The scores of one of them, by those who were settled when it was accepted. */
export function scoringOf(
  { call, ties, sheets }: CallScoring,
  proposal: Pick<InnovationProposal, 'number' | 'agencyId' | 'members'>,
): InnovationScores {
  const own = sheets.filter((one) => one.number === proposal.number);
  return scoresOf(call, membersOfProposal(proposal, ties, own), own);
}

/** What keeps somebody from deciding about a proposal, in words that follow “ท่าน”; null: nothing. */
export function conflictOf(
  { ties, sheets }: Pick<CallScoring, 'ties' | 'sheets'>,
  { userId }: Pick<Actor, 'userId'>,
  { number, agencyId }: Pick<InnovationProposal, 'number' | 'agencyId'>,
): string | null {
  const own = sheets.find((one) => one.number === number && one.memberId === userId);
  if (own?.status === 'recused') return 'แจ้งส่วนได้เสียกับข้อเสนอนี้แล้ว';
  const tie = tieToAgency(ties, userId, agencyId);
  return tie === null ? null : tieInWords(tie);
}
