import type { CivilDate } from '../values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import type { LetterStatus } from './letter-moves.ts';
import type { Recipient } from './letter-parts.ts';

/** What of a year is told by a letter that is prepared from the product's data. */
export const noticeKinds = ['framework', 'indicator-list', 'indicators', 'results', 'results-pack'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

interface EditionTold {
  readonly fiscalYear: number;
  readonly round: string;
  readonly edition: number;
}

/**
 * How a letter names what it tells of: `framework/2568/3`, `list/2554/1`, `indicators/2568`, `results/2568`, `meeting/kbtm-4xqd`,
 * `results/2568/12m-2` and `results-pack/2568/12m-2`: one announced edition, to the provinces and upward;
 * `early-warning/2568`, `changes/kbtm-4xqd/2025-07-31`: what a meeting decided on requests, and by when OPDC must have been told; `body/TH-13.c-database`: which body an order appoints. */
export const letterAbout = {
  framework: (fiscalYear: number, version: number) => `framework/${fiscalYear}/${version}`,
  list: (fiscalYear: number, edition: number) => `list/${fiscalYear}/${edition}`,
  indicators: (fiscalYear: number) => `indicators/${fiscalYear}`,
  results: (fiscalYear: number) => `results/${fiscalYear}`,
  resultsEdition: ({ fiscalYear, round, edition }: EditionTold) => `results/${fiscalYear}/${round}-${edition}`,
  pack: ({ fiscalYear, round, edition }: EditionTold) => `results-pack/${fiscalYear}/${round}-${edition}`,
  warning: (fiscalYear: number) => `early-warning/${fiscalYear}`,
  meeting: (id: string) => `meeting/${id}`,
  changes: (meetingId: string, lastDay: CivilDate) => `changes/${meetingId}/${lastDay}`,
  /** How all of them begin that tell what the meeting decided, whatever day they name. */
  changesOf: (meetingId: string) => `changes/${meetingId}/`,
  body: (id: string) => `body/${id}`,
} as const;

/** The last day on which what the letter tells may still be told; null where no day ends it. */
export function lastDayOfLetter(about: string | null): CivilDate | null {
  return /^changes\/[^/]+\/(\d{4}-\d{2}-\d{2})$/.exec(about ?? '')?.[1] ?? null;
}

/** What is told too late is not considered (S4 ข้อ ๔): `day` is when it goes out. */
export function checkLetterInTime(about: string | null, day: CivilDate): Outcome<true, 'notice-after-last-day'> {
  const last = lastDayOfLetter(about);
  return last === null || day <= last ? accept(true) : refuse('notice-after-last-day', { last: formatThaiDate(last) });
}

/** Whom a body's notice of changes has to reach (S4 ข้อ ๔ ๓)). */
export const noticeRecipient = 'opdc';

/** A body's notice of changes tells nothing unless OPDC is among those it goes to, whoever else is. */
export function checkAskedRecipient(
  about: string | null,
  recipients: readonly Pick<Recipient, 'organisationId'>[],
): Outcome<true, 'letter-recipient-asked'> {
  const asks = about?.startsWith('changes/') ?? false;
  const isThere = recipients.some(({ organisationId }) => organisationId === noticeRecipient);
  return !asks || isThere ? accept(true) : refuse('letter-recipient-asked', { name: 'สำนักงาน ก.พ.ร.' }, 'recipients');
}

/** Whether a letter has told anybody: it has once it was issued; until then it is being prepared, and may be given up. */
export const isIssuedLetter = ({ status }: { readonly status: LetterStatus }) => status === 'issued';

/** Whether a letter is on its way to telling: neither issued nor cancelled. */
export const isOnlyPrepared = ({ status }: { readonly status: LetterStatus }) =>
  status !== 'issued' && status !== 'cancelled';
