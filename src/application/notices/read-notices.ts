import { isIssuedLetter, isOnlyPrepared, letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import { cabinetMembers } from '../../domain/letters/minister-offices.data.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { roundOfNotices } from '../../domain/results/round-of-notices.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { CatalogueStores } from '../catalogue/catalogue-ports.ts';
import type { LettersTables, ReadLetterDeps } from '../letters/letter-deps.ts';
import { type PublishedYear, readPublishedYear } from '../national/read-published-results.ts';
import type { Transactions } from '../ports.ts';
import { announcedEditions } from '../results/read-announced.ts';
import {
  aboutResults,
  partiesAnnounced,
  provincesWithTotal,
  resultsLetters,
  withoutNotice,
} from '../results/results-letters.ts';
import type { ResultSummaryStores } from '../results/summary-ports.ts';

/** Whose letters tell the provinces. */
export const noticeSender = 'opdc';

/** What there is to tell of a year, and the letters that tell it. */
export interface YearNotice {
  readonly kind: NoticeKind;
  /** How its letters name what they tell of; null while there is nothing to tell. */
  readonly about: string | null;
  /** The letters that were not cancelled, the newest first. */
  readonly letters: readonly OfficialLetter[];
  /** Letters of outside that told of it. */
  readonly outside: readonly LetterHanding[];
  /** How many there are to tell and nothing has told of yet: provinces of results, else one for what there is to tell. */
  readonly untold: number;
  /** How many of them no letter is being prepared for either. */
  readonly unprepared: number;
}

export interface NoticesReading {
  readonly fiscalYear: number;
  /** The version of the framework in force. */
  readonly version: number;
  readonly announced: number;
  /** The edition of the list in force; null before the first. */
  readonly listEdition: number | null;
  /** Provinces whose indicators are in force. */
  readonly provincesInForce: number;
  /** To whom the framework has the indicators sent; none where it says nothing of it. */
  readonly indicatorsTo: readonly string[];
  /** The members of the cabinet to whom it has the results of the last round sent. */
  readonly resultsTo: readonly string[];
  readonly notices: readonly YearNotice[];
  readonly units: readonly LetterUnit[];
  readonly mayPrepare: boolean;
}

export type NoticesDeps = Pick<ReadLetterDeps, 'clock'> & {
  readonly transactions: Transactions<LettersTables & Pick<CatalogueStores, 'catalogue'> & ResultSummaryStores>;
};

/**
 * What OPDC tells of a year by letters: provinces of its framework, of the list and of announced results, and those whom
 * the framework names of the indicators.
 */
export async function readNotices(
  deps: NoticesDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<NoticesReading, 'forbidden' | 'framework-not-found'>> {
  if (!mayWithLetters('read-letters', actor, noticeSender)) return refuse('forbidden');
  const published = await readPublishedYear(deps, actor, { fiscalYear });
  if (!published.ok) return published;
  const { framework, provinces, announced } = published.value;
  const { version } = framework;
  const indicatorsTo = framework.indicatorsTo?.value ?? [];
  const resultsTo = cabinetMembers(framework.resultsTo.value);
  const provincesInForce = provinces.filter((one) => one.agreementSigned).length;
  return deps.transactions.read(async (stores) => {
    const listEdition = (await stores.catalogue.inForce(fiscalYear))?.edition ?? null;
    const ofFramework = await noticesOf(stores, letterAbout.framework(fiscalYear, version));
    const ofList = await noticesOf(stores, listEdition === null ? null : letterAbout.list(fiscalYear, listEdition));
    const ofIndicators = await noticesOf(stores, letterAbout.indicators(fiscalYear));
    const { ofResults, ofPack } = await resultsNotices(stores, published.value);
    const units = await stores.letterUnits.listOf(noticeSender);
    const today = deps.clock.today();
    return accept({
      ...{ fiscalYear, version, announced, listEdition, provincesInForce, indicatorsTo, resultsTo },
      notices: [
        once('framework', ofFramework, true),
        once('indicator-list', ofList, listEdition !== null),
        ...(indicatorsTo.length === 0 ? [] : [once('indicators', ofIndicators, provincesInForce > 0)]),
        ofResults,
        ...(resultsTo.length === 0 ? [] : [ofPack]),
      ],
      units: units.filter((one) => one.endsOn === null || one.endsOn >= today),
      mayPrepare: mayWithLetters('write-letter', actor, noticeSender),
    });
  });
}

type Told = Pick<YearNotice, 'about' | 'letters' | 'outside'>;

/** A notice that is given once: of this there is one thing to tell, or nothing yet. */
function once(kind: NoticeKind, told: Told, isThere: boolean): YearNotice {
  const untold = isThere && !isNotified(told) ? 1 : 0;
  return { kind, ...told, untold, unprepared: told.letters.some(isOnlyPrepared) ? 0 : untold };
}

/** What is announced of the year's last round: to the provinces, and to the members of the cabinet. */
async function resultsNotices(stores: LettersTables & ResultSummaryStores, { framework, provinces }: PublishedYear) {
  const { fiscalYear } = framework;
  const editions = await announcedEditions(stores, { fiscalYear, round: roundOfNotices(framework) });
  const there = await resultsLetters(stores, fiscalYear, editions);
  const ids = (await partiesAnnounced(stores, editions)) ?? provincesWithTotal(provinces);
  const left = (letters: readonly OfficialLetter[]) => {
    const { first, corrected } = withoutNotice(ids, there, letters);
    return first.length + corrected.length;
  };
  const last = editions.at(-1);
  const { letters, outside } = there;
  const ofPack = await noticesOf(stores, last === undefined ? null : letterAbout.pack(last));
  const ofResults: YearNotice = {
    ...{ kind: 'results', about: aboutResults(fiscalYear, last), letters, outside },
    ...{ untold: left(letters.filter(isIssuedLetter)), unprepared: left(letters) },
  };
  return { ofResults, ofPack: once('results-pack', ofPack, last !== undefined) };
}

/** Whether it was told: by a letter that was issued, or by one of outside. */
export const isNotified = ({ letters, outside }: Told) => letters.some(isIssuedLetter) || outside.length > 0;

/** What there is about this: letters that were not cancelled, issued or being prepared, and letters of outside. */
export async function noticesOf(
  stores: Pick<LettersTables, 'letters' | 'letterHandings'>,
  about: string | null,
): Promise<Told> {
  if (about === null) return { about, letters: [], outside: [] };
  const letters = await lettersAbout(stores, about);
  return { about, letters, outside: await stores.letterHandings.about(noticeSender, about) };
}

/** The letters about this that were not cancelled. */
export async function lettersAbout(stores: Pick<LettersTables, 'letters'>, about: string): Promise<OfficialLetter[]> {
  const all = await stores.letters.about(noticeSender, about);
  return all.filter((one) => one.status !== 'cancelled');
}
