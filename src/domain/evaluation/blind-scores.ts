import type { UserId } from '../values/kinds-of-text.ts';
import { FEWEST_MEMBERS, type PanelMember } from './panel.ts';
import {
  type AwaitedScore,
  type BlindSheet,
  isConcludedSheet,
  type ScoreSheet,
  scoringMembers,
  sheetOf,
} from './score-sheet.ts';

/** What was given for one party's round, or for another thing that is scored blind, and by whom it has to be. */
export interface PartyScores<Sheet extends BlindSheet = ScoreSheet> {
  readonly members: readonly PanelMember[];
  readonly sheets: readonly Sheet[];
  readonly awaited: readonly AwaitedScore[];
}

/** Whether too few members score the party, because the others declared a conflict: its scores wait for another member. */
export function lacksMembers({ members, sheets }: Pick<PartyScores, 'members' | 'sheets'>): boolean {
  return scoringMembers(members, sheets).length < FEWEST_MEMBERS;
}

/** Whether everybody who scores the party has concluded: two members at least. Until then no score is shown to another. */
export function areScoresOpen({ members, sheets, awaited }: PartyScores<BlindSheet>): boolean {
  const scoring = scoringMembers(members, sheets);
  return (
    scoring.length >= FEWEST_MEMBERS &&
    scoring.every(({ userId }) => isConcludedSheet(sheetOf(sheets, userId), awaited))
  );
}

/**
 * The sheets whose scores a reader may see, by the order of the members: their own as long as they are a member, and every
 * concluded one once all are. Whoever declared a conflict sees their own alone.
 */
export function seenSheets<Sheet extends BlindSheet>(scores: PartyScores<Sheet>, readerId: UserId): readonly Sheet[] {
  const { members, sheets } = scores;
  const isRecused = sheetOf(sheets, readerId)?.status === 'recused';
  const scoring = scoringMembers(members, sheets).map(({ userId }) => userId);
  const shown = areScoresOpen(scores) && !isRecused ? scoring : [];
  const own = members.some(({ userId }) => userId === readerId) ? [readerId] : [];
  return members
    .filter(({ userId }) => shown.includes(userId) || own.includes(userId))
    .flatMap(({ userId }) => sheetOf(sheets, userId) ?? []);
}
