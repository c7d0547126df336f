import type { RoundCode } from '../framework/source-schema.ts';
import type { Resolution } from '../meetings/resolution.ts';
import type { CivilDate, Instant, Sha256, UserId } from '../values/kinds-of-text.ts';
import type { CourseStep } from './results-course.ts';

/** One edition of the summary of a round's results. */
export interface SummaryKey {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  /** From 1. */
  readonly edition: number;
}

/** What happened to an edition; rows are never changed. */
export type SummaryStep = {
  readonly recordedAt: Instant;
  readonly recordedBy: UserId;
  readonly recordedName: string;
} & (
  | { readonly kind: 'approved' | 'noted' | 'returned'; readonly resolution: Resolution }
  | { readonly kind: 'cabinet'; readonly letter: string; readonly heldOn: CivilDate }
  | { readonly kind: 'announced' }
);

/** An edition without its content: whose hash is laid before the bodies. */
export interface ResultSummary extends SummaryKey {
  /** Of the content's canonical text. */
  readonly contentHash: Sha256;
  readonly frameworkVersion: number;
  /** How many parties it has. */
  readonly parties: number;
  /** Why it was prepared anew; null for the first. */
  readonly reason: string | null;
  /** The announced edition that it corrects; null: nothing of the round was announced before. */
  readonly corrects: number | null;
  readonly preparedAt: Instant;
  readonly preparedBy: UserId;
  readonly preparedName: string;
  readonly steps: readonly SummaryStep[];
}

/** Where an edition stands. `replaced`: another was prepared before it was announced. `superseded`: a later one is announced. */
export type SummaryStatus = 'waiting' | 'returned' | 'replaced' | 'announced' | 'superseded';

export const summaryStatusNames: Readonly<Record<SummaryStatus, string>> = {
  waiting: 'อยู่ระหว่างเสนอ',
  returned: 'คณะให้กลับไปพิจารณาใหม่',
  replaced: 'จัดทำฉบับใหม่แทนแล้ว',
  announced: 'ประกาศแล้ว',
  superseded: 'มีฉบับแก้ไขแทนแล้ว',
};

export const isAnnounced = ({ steps }: Pick<ResultSummary, 'steps'>) => steps.some(({ kind }) => kind === 'announced');

/** The status of one of the editions of a round. */
export function statusOf(summary: ResultSummary, editions: readonly ResultSummary[]): SummaryStatus {
  const later = editions.filter((one) => one.edition > summary.edition);
  if (isAnnounced(summary)) return later.some(isAnnounced) ? 'superseded' : 'announced';
  if (later.length > 0) return 'replaced';
  return summary.steps.at(-1)?.kind === 'returned' ? 'returned' : 'waiting';
}

/** What was recorded of a step of the course; undefined while it is not done. A body that took note has been told [A]. */
export function doneStep(step: CourseStep, { steps }: Pick<ResultSummary, 'steps'>): SummaryStep | undefined {
  return steps.find((one) => {
    if (step.kind === 'announcement') return one.kind === 'announced';
    if (step.kind === 'cabinet') return one.kind === 'cabinet';
    const decided = one.kind === 'approved' || one.kind === 'noted';
    return decided && one.resolution.bodyId === step.body.organisationId;
  });
}

/**
 * The step for which an edition waits; null where it waits for none, or will never. Once announced it waits only for what comes
 * after the announcement: a body that a later version of the framework adds before it decides on the next edition.
 */
export function nextStep(
  course: readonly CourseStep[],
  summary: ResultSummary,
  editions: readonly ResultSummary[],
): CourseStep | null {
  const status = statusOf(summary, editions);
  if (status === 'returned' || status === 'replaced' || status === 'superseded') return null;
  const announced = course.findIndex(({ kind }) => kind === 'announcement');
  const left = status === 'announced' ? course.slice(announced + 1) : course;
  return left.find((step) => doneStep(step, summary) === undefined) ?? null;
}

/**
 * Whether somebody prepared what the edition holds: the edition itself, or, of a correction, one before it that corrects the same
 * announced edition and whose scores it took over.
 */
export function hasPrepared(userId: UserId, summary: ResultSummary, editions: readonly ResultSummary[]): boolean {
  if (summary.preparedBy === userId) return true;
  if (summary.corrects === null) return false;
  return editions.some(
    ({ corrects, edition, preparedBy }) =>
      corrects === summary.corrects && edition < summary.edition && preparedBy === userId,
  );
}

/** The edition that is announced now; null while none is. */
export function announcedOf(editions: readonly ResultSummary[]): ResultSummary | null {
  return editions.findLast(isAnnounced) ?? null;
}

const FINGERPRINT = 16;

/** The key under which an edition is laid before a body: this content and no other: `2568/12m-1-9f2c41d07a3b5e60`. */
export function subjectKeyOf({
  fiscalYear,
  round,
  edition,
  contentHash,
}: SummaryKey & Pick<ResultSummary, 'contentHash'>) {
  return `${fiscalYear}/${round}-${edition}-${contentHash.slice(0, FINGERPRINT)}`;
}

/** The edition that such a key names, and the beginning of its hash; null where it is no such key. */
export function summaryOfSubject(key: string): (SummaryKey & { readonly fingerprint: string }) | null {
  const [, year, round, edition, fingerprint] =
    /^(25\d\d|26\d\d)\/(6m|9m|12m)-(\d{1,4})-([0-9a-f]{16})$/.exec(key) ?? [];
  if (fingerprint === undefined) return null;
  const code = round === '6m' || round === '9m' ? round : '12m';
  return { fiscalYear: Number(year), round: code, edition: Number(edition), fingerprint };
}
