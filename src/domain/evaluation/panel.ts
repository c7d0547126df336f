import type { RoundCode } from '../framework/source-schema.ts';
import type { CivilDate, Instant, PartyId, UserId } from '../values/kinds-of-text.ts';

/** A member of a panel, with the organisation in which they were an evaluator when they were appointed. */
export interface PanelMember {
  readonly userId: UserId;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
}

/** The document that appoints a panel. */
export interface PanelDocument {
  readonly title: string;
  readonly number: string;
  readonly issuedOn: CivilDate;
}

/** Identifies a panel: numbers count through the panels of a fiscal year. */
export interface PanelKey {
  readonly fiscalYear: number;
  readonly number: number;
}

/** A panel of evaluators (คณะผู้ประเมิน, พ.ร.ฎ. ม.45) of one round, and the parties that it covers. */
export interface Panel extends PanelKey {
  readonly round: RoundCode;
  readonly name: string;
  readonly document: PanelDocument;
  /** In the order of the document. */
  readonly members: readonly PanelMember[];
  readonly headId: UserId;
  readonly parties: readonly PartyId[];
  readonly rowVersion: number;
  readonly changedAt: Instant;
  readonly changedName: string;
}

/**
 * The members whose scores count: who evaluates on that day. Whoever is no evaluator any more scores no party that is not settled,
 * as one who declared a conflict; what was settled with their scores stays.
 */
export function countedMembers(
  { members }: Pick<Panel, 'members'>,
  evaluators: readonly Pick<PanelMember, 'userId'>[],
  isSettled: boolean,
): readonly PanelMember[] {
  if (isSettled) return members;
  const present = new Set(evaluators.map(({ userId }) => userId));
  return members.filter(({ userId }) => present.has(userId));
}

/** The number of members who score a party at least. */
export const FEWEST_MEMBERS = 2;

export function isMemberOf({ members }: Pick<Panel, 'members'>, userId: UserId): boolean {
  return members.some((one) => one.userId === userId);
}

/**
 * Who leads the reconciliation of a party: the panel's head, or where the head does not score the party the first member
 * who does.
 */
export function leaderAmong({ members, headId }: Pick<Panel, 'members' | 'headId'>, scoring: readonly UserId[]) {
  const present = members.filter(({ userId }) => scoring.includes(userId));
  return present.find(({ userId }) => userId === headId) ?? present[0] ?? null;
}
