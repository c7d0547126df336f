import type { NoticeKind } from '../../domain/letters/letter-about.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { roundOfNotices } from '../../domain/results/round-of-notices.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { checkHanding, type Handed, type HandingFault } from '../letters/hand-over.ts';
import { type LetterDeps, type LettersTables, shortId } from '../letters/letter-deps.ts';
import { type PublishedYear, readPublishedYear } from '../national/read-published-results.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import { announcedEditions } from '../results/read-announced.ts';
import {
  aboutResults,
  partiesAnnounced,
  provincesWithTotal,
  resultsLetters,
  withoutNotice,
} from '../results/results-letters.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';
import { type NoticesDeps, noticeSender, noticesOf, readNotices } from './read-notices.ts';
import { refuseAsPrepared, refuseAsThere } from './told-already.ts';

export interface OutsideNotice extends Handed {
  readonly fiscalYear: number;
  readonly kind: NoticeKind;
  /** As printed on the letter: `นร 1200/ว 22`. */
  readonly numberText: string;
}

export type OutsideNoticeRefusal =
  | 'forbidden'
  | 'framework-not-found'
  | 'handing-number-required'
  | 'notice-nobody-left'
  | 'notice-prepared-already'
  | 'notice-being-prepared'
  | 'notice-not-of-year'
  | HandingFault;

/** Records that provinces were told of a year by a letter that was written and sent outside the product. */
export async function recordOutsideNotice(
  deps: Omit<LetterDeps, 'transactions'> & NoticesDeps,
  actor: Actor,
  { fiscalYear, kind, numberText, sentOn, way }: OutsideNotice,
): Promise<Outcome<LetterHanding, OutsideNoticeRefusal>> {
  if (!mayWithLetters('write-letter', actor, noticeSender)) return refuse('forbidden');
  const read = await readNotices(deps, actor, { fiscalYear });
  if (!read.ok) return read;
  const number = toArabicDigits(numberText).trim();
  if (number === '') return refuse('handing-number-required', undefined, 'numberText');
  const fault = checkHanding({ sentOn, way }, deps.clock.today(), null);
  if (fault !== null) return fault;
  const about = read.value.notices.find((one) => one.kind === kind)?.about ?? null;
  if (about === null) return refuse('notice-not-of-year', { year: fiscalYear });
  const published = await readPublishedYear(deps, actor, { fiscalYear });
  if (!published.ok) return published;
  return deps.transactions.run(async (stores): Promise<Outcome<LetterHanding, OutsideNoticeRefusal>> => {
    await stores.letterUnits.holdOf(noticeSender);
    const { left, before } =
      kind === 'results' ? await provincesLeft(stores, published.value) : await others(stores, about);
    const what = `เรื่องนี้ของปีงบประมาณ พ.ศ. ${fiscalYear}`;
    if (kind === 'results' && left.length === 0) return refuseAsPrepared(before, what) ?? refuse('notice-nobody-left');
    const there = kind === 'results' ? null : refuseAsThere(before, what);
    if (there !== null) return there;
    const handing: LetterHanding = {
      ...{ organisationId: noticeSender, id: shortId(deps.ids), letterId: null, about, numberText: number },
      ...{ positions: [], told: kind === 'results' ? left : [], sentOn, way: way.trim(), recordedName: actor.name },
    };
    await stores.letterHandings.insert({ ...handing, recordedBy: actor.userId, recordedAt: deps.clock.now() });
    await appendPeopleJournalRow(stores, actor, {
      ...{ organisationId: noticeSender, action: 'notice.record-outside', subject: about },
      after: { number, sentOn, way: handing.way, told: handing.told.length },
    });
    return accept(handing);
  });
}

const others = async (stores: LettersTables, about: string) => ({ left: [], before: await noticesOf(stores, about) });

/** The provinces whom no letter, of here or of outside, has told of what is announced now. */
async function provincesLeft(stores: LettersTables & ResultSummaryStores, { framework, provinces }: PublishedYear) {
  const { fiscalYear } = framework;
  const editions = await announcedEditions(stores, { fiscalYear, round: roundOfNotices(framework) });
  const told = await resultsLetters(stores, fiscalYear, editions);
  const ids = (await partiesAnnounced(stores, editions)) ?? provincesWithTotal(provinces);
  const { first, corrected } = withoutNotice(ids, told, told.letters);
  const before = { about: aboutResults(fiscalYear, editions.at(-1)), letters: told.letters, outside: told.outside };
  return { left: [...first, ...corrected.map(({ organisationId }) => organisationId)], before };
}
