import type { RoundKey } from '../reporting/round-key.ts';
import type { IndicatorCode, Instant, Sha256, UserId } from '../values/kinds-of-text.ts';
import type { PanelMember } from './panel.ts';

/** What a member found of one piece of evidence. */
export const evidenceFindings = ['seen', 'not-seen', 'missing'] as const;
export type EvidenceFinding = (typeof evidenceFindings)[number];

export const evidenceFindingNames: Readonly<Record<EvidenceFinding, string>> = {
  seen: 'เห็นแล้ว',
  'not-seen': 'ไม่ได้ดู',
  missing: 'ไม่พบหรือเปิดไม่ได้',
};

/** What one member gives for one indicator of a party; scores are decimal text on the framework's scale. */
export interface PanelScore {
  readonly code: IndicatorCode;
  readonly version: number;
  /** Which version of the result's figures was scored. */
  readonly figuresVersion: number;
  /** The member accepts the self score. */
  readonly agrees: boolean;
  /** Null while nothing was given; the self score as it is shown, where the member accepts it. */
  readonly score: string | null;
  readonly note: string;
  readonly evidence: Readonly<Record<Sha256, EvidenceFinding>>;
}

type SheetStatus = 'draft' | 'concluded' | 'recused';

/** Everything that one member gives for one party's round. */
export interface ScoreSheet extends RoundKey {
  readonly memberId: UserId;
  readonly memberName: string;
  readonly status: SheetStatus;
  /** The conflict of interest that the member declared; null unless recused. */
  readonly recusedBecause: string | null;
  readonly scores: readonly PanelScore[];
  readonly changedAt: Instant;
}

/** What of a sheet says how far it is: of a party's indicators, or of any other criteria that several people score blind. */
export type BlindSheet = Pick<ScoreSheet, 'memberId' | 'status' | 'recusedBecause' | 'scores'>;

/** A result that the panel has to score: which version of its figures, and its evidence. */
export interface AwaitedScore {
  readonly code: IndicatorCode;
  readonly figuresVersion: number;
  readonly evidence: readonly Sha256[];
}

/** The member's score of a result as its figures are now; null if none was given, or of other figures. */
export function scoreOf(sheet: Pick<ScoreSheet, 'scores'> | null, awaited: AwaitedScore): PanelScore | null {
  const found = sheet?.scores.find(({ code }) => code === awaited.code);
  return found?.figuresVersion === awaited.figuresVersion && found.score !== null ? found : null;
}

/** The pieces of evidence of which the member has not said what they found. */
function evidenceLeft(sheet: Pick<ScoreSheet, 'scores'> | null, { code, evidence }: AwaitedScore): readonly Sha256[] {
  const found = sheet?.scores.find((one) => one.code === code)?.evidence ?? {};
  return evidence.filter((sha256) => found[sha256] === undefined);
}

/** The indicators that keep a sheet from being concluded: no score of the figures as they are, or evidence not looked at. */
export function openCodes(
  sheet: Pick<ScoreSheet, 'scores'> | null,
  awaited: readonly AwaitedScore[],
): readonly IndicatorCode[] {
  return awaited
    .filter((one) => scoreOf(sheet, one) === null || evidenceLeft(sheet, one).length > 0)
    .map(({ code }) => code);
}

/** Whether a member has concluded the party: a result whose figures changed since opens the sheet again. */
export function isConcludedSheet(sheet: BlindSheet | null, awaited: readonly AwaitedScore[]): boolean {
  return sheet?.status === 'concluded' && awaited.every((one) => scoreOf(sheet, one) !== null);
}

/** How far a member is with a party. */
export interface MemberProgress {
  readonly member: PanelMember;
  /** `left`: is no evaluator any more, and scores the party no longer. */
  readonly state: 'not-begun' | 'left' | SheetStatus;
  readonly scored: number;
  readonly of: number;
  /** Why they do not score the party, for who reads the panel's scores. */
  readonly recusedBecause: string | null;
}

export function sheetOf<Sheet extends BlindSheet>(sheets: readonly Sheet[], userId: UserId): Sheet | null {
  return sheets.find(({ memberId }) => memberId === userId) ?? null;
}

/** `counted`: those whose scores count, where not everybody's do. */
export function progressOf(
  members: readonly PanelMember[],
  sheets: readonly BlindSheet[],
  awaited: readonly AwaitedScore[],
  counted: readonly PanelMember[] = members,
): readonly MemberProgress[] {
  return members.map((member) => {
    const sheet = sheetOf(sheets, member.userId);
    const scored = awaited.filter((one) => scoreOf(sheet, one) !== null).length;
    const { recusedBecause = null } = sheet ?? {};
    const isCounted = counted.some(({ userId }) => userId === member.userId);
    const state = isCounted || sheet?.status === 'recused' ? stateOf(sheet, awaited) : 'left';
    return { member, state, scored, of: awaited.length, recusedBecause };
  });
}

function stateOf(sheet: BlindSheet | null, awaited: readonly AwaitedScore[]): MemberProgress['state'] {
  if (sheet === null) return 'not-begun';
  if (sheet.status === 'concluded' && !isConcludedSheet(sheet, awaited)) return 'draft';
  return sheet.status;
}

/** The members who score the party: those who declared no conflict. */
export function scoringMembers(members: readonly PanelMember[], sheets: readonly BlindSheet[]): readonly PanelMember[] {
  return members.filter(({ userId }) => sheetOf(sheets, userId)?.status !== 'recused');
}
