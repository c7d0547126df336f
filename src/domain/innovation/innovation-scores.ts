import { areScoresOpen, type PartyScores, seenSheets } from '../evaluation/blind-scores.ts';
import type { Tie } from '../evaluation/conflict-of-interest.ts';
import type { PanelMember } from '../evaluation/panel.ts';
import { type AwaitedScore, type BlindSheet, scoringMembers, sheetOf } from '../evaluation/score-sheet.ts';
import { type GivenScore, settleScore } from '../evaluation/settle-scores.ts';
import { fractionOf, toDecimalText } from '../values/decimal.ts';
import { divide, fromInteger, multiply, sumOf } from '../values/fraction.ts';
import type { AgencyId, Instant, UserId } from '../values/kinds-of-text.ts';
import { shortScore } from '../values/short-figure.ts';
import type { InnovationCall, InnovationCriterion } from './innovation-call.ts';
import type { InnovationKey, InnovationProposal, SettledInnovation } from './innovation-proposal.ts';
import { innovationScale } from './innovation-settings.data.ts';

/** What a member gives for one criterion: a whole number of the scale, and why. */
export interface CriterionScore {
  readonly code: string;
  /** 1–5; null while nothing was given. */
  readonly score: number | null;
  readonly note: string;
}

/** Everything that one member gives for one proposal. */
export interface InnovationSheet extends InnovationKey {
  readonly memberId: UserId;
  readonly memberName: string;
  readonly status: BlindSheet['status'];
  /** The conflict of interest that the member declared; null unless recused. */
  readonly recusedBecause: string | null;
  readonly scores: readonly CriterionScore[];
  readonly rowVersion: number;
  readonly changedAt: Instant;
}

/** A sheet as the rules of blind scoring read it; it keeps its own. */
type ReadSheet = BlindSheet & { readonly own: InnovationSheet };

function asBlind(sheet: InnovationSheet): ReadSheet {
  const { memberId, status, recusedBecause } = sheet;
  const scores = sheet.scores.map(({ code, score, note }) => ({
    ...{ code, version: 1, figuresVersion: 1, agrees: false, note, evidence: {} },
    score: score === null ? null : String(score),
  }));
  return { memberId, status, recusedBecause, scores, own: sheet };
}

/** Each criterion is scored by everybody; a proposal does not change while it is scored. */
function awaitedOf({ criteria }: Pick<InnovationCall, 'criteria'>): readonly AwaitedScore[] {
  return criteria.map(({ code }) => ({ code, figuresVersion: 1, evidence: [] }));
}

/** What ties a member to the agency whose proposal it is: nobody scores what is of their own agency. */
export function tieToAgency(ties: readonly Tie[], userId: UserId, agencyId: AgencyId): Tie | null {
  return ties.find((tie) => tie.userId === userId && tie.organisationId === agencyId) ?? null;
}

/** The members who may score the proposal of an agency: those whom nothing ties to it. */
export function membersFor(
  { members }: Pick<InnovationCall, 'members'>,
  ties: readonly Tie[],
  agencyId: AgencyId,
): readonly PanelMember[] {
  return members.filter(({ userId }) => tieToAgency(ties, userId, agencyId) === null);
}

/** Who is still waited for or has scored: whom something ties to the agency since is not waited for, and what they gave stays. */
export function membersOfProposal(
  { members, agencyId }: Pick<InnovationProposal, 'members' | 'agencyId'>,
  ties: readonly Tie[],
  sheets: readonly InnovationSheet[],
): readonly PanelMember[] {
  const isAnswered = (userId: UserId) => sheets.some((one) => one.memberId === userId && one.status !== 'draft');
  return members.filter(({ userId }) => isAnswered(userId) || tieToAgency(ties, userId, agencyId) === null);
}

/**
 * Who scores a proposal in scoring once the panel of the call is changed: nobody leaves or joins it after its scores are open,
 * and whoever has concluded or declared a conflict stays.
 */
export function membersAfterChange(
  proposal: Pick<InnovationProposal, 'members' | 'agencyId'>,
  named: Pick<InnovationCall, 'members'>,
  { scores, ties }: { readonly scores: InnovationScores; readonly ties: readonly Tie[] },
): readonly PanelMember[] {
  if (areScoresOpen(scores)) return proposal.members;
  const staying = proposal.members.filter(
    ({ userId }) => (sheetOf(scores.sheets, userId)?.status ?? 'draft') !== 'draft',
  );
  const joining = membersFor(named, ties, proposal.agencyId);
  return [...staying, ...joining.filter(({ userId }) => !staying.some((one) => one.userId === userId))];
}

/** The scores of one proposal, by whom they have to be given. */
export type InnovationScores = PartyScores<ReadSheet>;

export function scoresOf(
  call: Pick<InnovationCall, 'criteria'>,
  members: readonly PanelMember[],
  sheets: readonly InnovationSheet[],
): InnovationScores {
  return { members, sheets: sheets.map(asBlind), awaited: awaitedOf(call) };
}

/** The sheets whose scores a reader may see; `seesAll` for whoever decides, once every member has concluded. */
export function sheetsSeen(scores: InnovationScores, readerId: UserId, seesAll: boolean): readonly InnovationSheet[] {
  const isRecused = sheetOf(scores.sheets, readerId)?.status === 'recused';
  const isMember = scores.members.some(({ userId }) => userId === readerId);
  if (isMember || !seesAll) return isMember ? seenSheets(scores, readerId).map(({ own }) => own) : [];
  return areScoresOpen(scores) && !isRecused ? scoringSheets(scores) : [];
}

function scoringSheets({ members, sheets }: InnovationScores): readonly InnovationSheet[] {
  return scoringMembers(members, sheets).flatMap(({ userId }) => sheetOf(sheets, userId)?.own ?? []);
}

/** One member's score of a proposal, 0–100 as exact decimal text: the weights, each by its share of the top of the scale [A]. */
export function memberScore(criteria: readonly InnovationCriterion[], sheet: Pick<InnovationSheet, 'scores'>): string {
  const top = fromInteger(innovationScale.most);
  const parts = criteria.map(({ code, weight }) => {
    const given = sheet.scores.find((one) => one.code === code)?.score ?? 0;
    return divide(multiply(fractionOf(weight), fromInteger(given)), top);
  });
  return toDecimalText(sumOf(parts));
}

/** The mean of everybody who scores, however far they differ [A]; null before all have concluded. */
export function settleInnovation(
  criteria: readonly InnovationCriterion[],
  scores: InnovationScores,
): SettledInnovation | null {
  if (!areScoresOpen(scores)) return null;
  const given = scoringSheets(scores).map((sheet): GivenScore => {
    return { memberId: sheet.memberId, agrees: false, score: memberScore(criteria, sheet), note: '' };
  });
  const settled = settleScore('innovation', given, '100');
  if (settled === null) return null;
  const sum = given.map(({ score }) => shortScore(score)).join(' + ');
  const words = `ค่าเฉลี่ยของกรรมการ ${given.length} คน (${sum}) ÷ ${given.length} = ${shortScore(settled.score)}`;
  return { score: settled.score, members: given.length, words };
}
