import type { Tie } from '../../domain/evaluation/conflict-of-interest.ts';
import type { InnovationCall } from '../../domain/innovation/innovation-call.ts';
import type { InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import {
  type InnovationScores,
  type InnovationSheet,
  membersFor,
  scoresOf,
} from '../../domain/innovation/innovation-scores.ts';
import type { InnovationTables } from './innovation-deps.ts';

/** What everybody gave for the proposals of a call, and what ties its members to agencies. */
export interface CallScoring {
  readonly call: InnovationCall;
  readonly ties: readonly Tie[];
  readonly sheets: readonly InnovationSheet[];
}

export async function loadScoring(
  { innovation, panelCover }: Pick<InnovationTables, 'innovation' | 'panelCover'>,
  call: InnovationCall,
  today: string,
): Promise<CallScoring> {
  const ids = call.members.map(({ userId }) => userId);
  return {
    call,
    ties: ids.length === 0 ? [] : await panelCover.tiesOf(ids, today),
    sheets: await innovation.sheetsOf(call),
  };
}

/** The scores of one of them, by those whom nothing ties to its agency. */
export function scoringOf(
  { call, ties, sheets }: CallScoring,
  { number, agencyId }: Pick<InnovationProposal, 'number' | 'agencyId'>,
): InnovationScores {
  const own = sheets.filter((one) => one.number === number);
  return scoresOf(call, membersFor(call, ties, agencyId), own);
}
