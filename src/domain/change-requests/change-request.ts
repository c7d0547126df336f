import type { Framework } from '../framework/framework-schema.ts';
import type { Resolution } from '../meetings/resolution.ts';
import type { Points } from '../scoring/rule.ts';
import type { IndicatorCode, Instant, PartyId, Sha256 } from '../values/kinds-of-text.ts';
import type { ChangeStatus } from './change-moves.ts';

/** When and how what was agreed may change in a year. */
export type ChangePolicy = NonNullable<Framework['changePolicy']['value']>;
export type ChangeableThing = ChangePolicy['changeable']['value'][number];

export const changeKinds = ['target', 'criteria', 'details', 'weight', 'indicator', 'cancel'] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const changeCauses = ['outside', 'internal'] as const;
type ChangeCause = (typeof changeCauses)[number];

/** `number` counts the requests of a party's year from 1. */
export interface ChangeKey {
  readonly organisationId: PartyId;
  readonly fiscalYear: number;
  readonly number: number;
}

/** Its name where a body considers it: `2568/TH-42~3` is the third request of that party's year; null for any other text. */
export function changeOfSubject(subject: string): ChangeKey | null {
  const [, year, organisationId, number] = /^(\d{4})\/([^/~]+)~(\d{1,6})$/.exec(subject) ?? [];
  if (year === undefined || organisationId === undefined || number === undefined) return null;
  return { fiscalYear: Number(year), organisationId, number: Number(number) };
}

/** The new values; what the kind does not change is absent. Decimal text, as in the agreement. */
export interface ProposedChange {
  /** Value and score of every level, worst first; the scores are those of the agreement. */
  readonly points?: Points | undefined;
  readonly name?: string | undefined;
  readonly definition?: string | undefined;
  readonly dataSource?: string | undefined;
  readonly weight?: string | undefined;
}

/** What its writer says of a request. Empty text and null: not said yet. */
export interface ChangeDetails {
  readonly code: IndicatorCode;
  readonly kind: ChangeKind;
  /** The code of a ground of the year's policy. */
  readonly ground: string;
  /** The code of one of the ground's examples; empty where it is another factor of the same ground. */
  readonly example: string;
  /** In words, where no example was chosen of a ground that has some. */
  readonly otherFactor: string;
  readonly cause: ChangeCause | null;
  readonly explanation: string;
  readonly proposed: ProposedChange;
}

/** A file that shows something that its ground asks to be shown. */
export interface ChangeEvidence {
  /** The code of what it shows, one of `evidenceNeeds`. */
  readonly need: string;
  readonly sha256: Sha256;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly sizeBytes: string;
}

/**
 * What was sent of a request, written down when it was: everybody but its writer reads this, whatever is rewritten after a body
 * sent it back.
 */
interface SentChange extends ChangeDetails {
  readonly fromVersion: number;
  readonly files: readonly ChangeEvidence[];
}

/** A decision that another sending left behind, with the request as the body had it. */
interface SentBack {
  readonly resolution: Resolution;
  readonly windowCode: string | null;
  /** Null where it is no longer known. */
  readonly sent: SentChange | null;
}

/** A party's request to change one indicator of what it has agreed (S2 ข้อ 1.5.2, S4 ข้อ ๔). */
export interface ChangeRequest extends ChangeKey, ChangeDetails {
  readonly status: ChangeStatus;
  readonly rowVersion: number;
  /** The version of the agreement that it starts from. */
  readonly fromVersion: number;
  readonly files: readonly ChangeEvidence[];
  readonly changedAt: Instant;
  readonly changedName: string;
  /** When and by whom it was sent, and in which window of the policy; null before. */
  readonly submittedAt: Instant | null;
  readonly submittedName: string | null;
  readonly windowCode: string | null;
  /** As it was sent last; null before. */
  readonly sent: SentChange | null;
  /** Decisions before the newest sending. */
  readonly sentBack: readonly SentBack[];
  /** Of the body that decides on requests; null before. */
  readonly resolution: Resolution | null;
  /** Of the body to which a joint indicator's request goes on; null where none, or before. */
  readonly onward: Resolution | null;
  /** Why it came back, was refused or withdrawn. */
  readonly reason: string | null;
  /** The version of the agreement that it made; null as long as it has made none. */
  readonly madeVersion: number | null;
}

/** What its writer said, apart from how far it has come. */
export function changeDetailsOf(request: ChangeDetails): ChangeDetails {
  const { code, kind, ground, example, otherFactor, cause, explanation, proposed } = request;
  return { code, kind, ground, example, otherFactor, cause, explanation, proposed };
}

/** What is written down of a request when it is sent. */
export function sentOf(request: Pick<ChangeRequest, keyof SentChange>): SentChange {
  const { fromVersion, files } = request;
  return { ...changeDetailsOf(request), fromVersion, files };
}

/** The request as others than its writer read it: as it was sent last. */
export function asSent<One extends ChangeRequest>(request: One): One {
  return request.sent === null ? request : { ...request, ...request.sent };
}

/** What is kept of a decision when the request goes back to its party. */
export function leftBehind({ windowCode, sent }: ChangeRequest, resolution: Resolution): SentBack {
  return { resolution, windowCode, sent };
}

/** The request as the meeting had it that decided on it: also where it was sent back then, rewritten and sent again. */
export function asDecidedAt<One extends ChangeRequest>(request: One, meetingId: string): One {
  const back = request.sentBack.findLast(({ resolution }) => resolution.meetingId === meetingId);
  return back === undefined ? asSent(request) : { ...request, ...back.sent, windowCode: back.windowCode };
}

/** Every decision of a meeting on it, the last one last: by which it was sent back, and by which it stands. */
export function decisionsOn({
  sentBack,
  resolution,
}: Pick<ChangeRequest, 'sentBack' | 'resolution'>): readonly Resolution[] {
  return [...sentBack.map((one) => one.resolution), ...(resolution === null ? [] : [resolution])];
}
