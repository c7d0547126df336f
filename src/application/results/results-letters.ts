import { isIssuedLetter, letterAbout } from '../../domain/letters/letter-about.ts';
import type { LetterHanding } from '../../domain/letters/letter-delivery.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { ResultSummary } from '../../domain/results/result-summary.ts';
import type { LetterStores } from '../letters/letter-ports.ts';
import { editionContent } from './edition-content.ts';
import { resultsPlace } from './results-deps.ts';
import type { ResultSummaryStores } from './summary-ports.ts';

type ResultsLettersTables = ResultSummaryStores & Pick<LetterStores, 'letters' | 'letterHandings' | 'letterSendings'>;

/** What there is that tells provinces of the results of a year. */
interface ResultsLetters {
  /** The announced editions of the round, the first first; none of a year whose results were announced one by one. */
  readonly editions: readonly ResultSummary[];
  /** Those that were not cancelled, the newest first. */
  readonly letters: readonly OfficialLetter[];
  readonly outside: readonly LetterHanding[];
  /** By the number of the edition: whom it corrects. */
  readonly corrected: ReadonlyMap<number, ReadonlySet<string>>;
}

/** How a letter names what it tells of: an announced edition, or a year whose results were announced one by one. */
export function aboutResults(fiscalYear: number, edition: ResultSummary | undefined): string {
  return edition === undefined ? letterAbout.results(fiscalYear) : letterAbout.resultsEdition(edition);
}

/**
 * Whom results concern: every party of the edition that was announced last, clusters and those without a total included. Null of
 * a year whose results were announced one by one.
 */
export async function partiesAnnounced(
  { resultSummaries }: Pick<ResultsLettersTables, 'resultSummaries'>,
  editions: readonly ResultSummary[],
): Promise<readonly string[] | null> {
  const last = editions.at(-1);
  const content = last && (await editionContent({ resultSummaries }, last));
  return content ? content.parties.map(({ organisationId }) => organisationId) : null;
}

/** Whom they concern where they were announced one by one. */
export const provincesWithTotal = (
  provinces: readonly { readonly organisationId: string; readonly total: string | null }[],
): readonly string[] => provinces.flatMap(({ organisationId, total }) => (total === null ? [] : organisationId));

/** Reads the letters that tell of announced editions, and whom each edition corrects. */
export async function resultsLetters(
  stores: Pick<ResultsLettersTables, 'resultSummaries' | 'letters' | 'letterHandings'>,
  fiscalYear: number,
  editions: readonly ResultSummary[],
): Promise<ResultsLetters> {
  const { organisationId } = resultsPlace;
  const all = await stores.letters.aboutAny(organisationId, letterAbout.results(fiscalYear));
  const abouts = [letterAbout.results(fiscalYear), ...editions.map((one) => letterAbout.resultsEdition(one))];
  const outside: LetterHanding[] = [];
  for (const about of abouts) outside.push(...(await stores.letterHandings.about(organisationId, about)));
  const corrected = new Map<number, ReadonlySet<string>>();
  for (const edition of editions) {
    if (edition.corrects === null) continue;
    const content = await editionContent(stores, edition);
    corrected.set(edition.edition, new Set(content?.corrections.map((one) => one.organisationId)));
  }
  return { editions, letters: all.filter(({ status }) => status !== 'cancelled'), outside, corrected };
}

export interface WithoutNotice {
  /** Told of no edition yet. */
  readonly first: readonly string[];
  /** Told last of an edition, by its number, that a later one corrects for them. */
  readonly corrected: readonly { readonly organisationId: string; readonly told: number }[];
}

/** Which of these provinces the given letters leave: who is told of a corrected edition has been told of all before it. */
export function withoutNotice(
  provinces: readonly string[],
  { editions, outside, corrected }: ResultsLetters,
  letters: readonly OfficialLetter[],
): WithoutNotice {
  const first: string[] = [];
  const changed: { organisationId: string; told: number }[] = [];
  const numberOf = (about: string | null) =>
    editions.find((one) => letterAbout.resultsEdition(one) === about)?.edition ?? editions[0]?.edition ?? 0;
  for (const id of provinces) {
    const told = [
      ...letters.filter((one) => one.content.recipients.some(({ organisationId }) => organisationId === id)),
      ...outside.filter((one) => one.told.includes(id)),
    ].map(({ about }) => numberOf(about));
    const last = Math.max(...told);
    if (told.length === 0) first.push(id);
    else if ([...corrected].some(([edition, ids]) => edition > last && ids.has(id)))
      changed.push({ organisationId: id, told: last });
  }
  return { first, corrected: changed };
}

/** Those letters that have gone out: sent, or handed over outside the product. */
export async function gone(
  { letterSendings, letterHandings }: Pick<ResultsLettersTables, 'letterSendings' | 'letterHandings'>,
  letters: readonly OfficialLetter[],
): Promise<readonly OfficialLetter[]> {
  const found: OfficialLetter[] = [];
  for (const letter of letters.filter(isIssuedLetter)) {
    const key = { organisationId: letter.organisationId, letterId: letter.id };
    const isGone = (await letterSendings.find(key)) !== null || (await letterHandings.ofLetter(key)).length > 0;
    if (isGone) found.push(letter);
  }
  return found;
}
