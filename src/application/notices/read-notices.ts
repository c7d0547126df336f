import { letterAbout, type NoticeKind } from '../../domain/letters/letter-about.ts';
import type { LetterUnit } from '../../domain/letters/letter-parts.ts';
import { mayWithLetters } from '../../domain/letters/letter-rights.ts';
import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { LettersTables, ReadLetterDeps } from '../letters/letter-deps.ts';
import { type PublishedProvince, readPublishedYear } from '../national/read-published-results.ts';

/** Whose letters tell the provinces. */
export const noticeSender = 'opdc';

/** What there is to tell of a year, and the letters that tell it. */
export interface YearNotice {
  readonly kind: NoticeKind;
  /** The letters that were not cancelled, the newest first. */
  readonly letters: readonly OfficialLetter[];
  /** How many provinces there are to tell whom no letter names yet. */
  readonly untold: number;
}

export interface NoticesReading {
  readonly fiscalYear: number;
  /** The version of the framework in force. */
  readonly version: number;
  readonly announced: number;
  readonly notices: readonly YearNotice[];
  readonly units: readonly LetterUnit[];
  readonly mayPrepare: boolean;
}

/** What OPDC tells the provinces of a year by letters: its framework, and the results that are announced. */
export async function readNotices(
  deps: ReadLetterDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<NoticesReading, 'forbidden' | 'framework-not-found'>> {
  if (!mayWithLetters('read-letters', actor, noticeSender)) return refuse('forbidden');
  const published = await readPublishedYear(deps, actor, { fiscalYear });
  if (!published.ok) return published;
  const { framework, provinces, announced } = published.value;
  const { version } = framework;
  return deps.transactions.read(async (stores) => {
    const ofFramework = await lettersAbout(stores, letterAbout.framework(fiscalYear, version));
    const ofResults = await lettersAbout(stores, letterAbout.results(fiscalYear));
    const units = await stores.letterUnits.listOf(noticeSender);
    const today = deps.clock.today();
    return accept({
      ...{ fiscalYear, version, announced },
      notices: [
        { kind: 'framework', letters: ofFramework, untold: ofFramework.length === 0 ? 1 : 0 },
        { kind: 'results', letters: ofResults, untold: provincesLeft(provinces, ofResults).length },
      ],
      units: units.filter((one) => one.endsOn === null || one.endsOn >= today),
      mayPrepare: mayWithLetters('write-letter', actor, noticeSender),
    });
  });
}

/** The letters about this that were not cancelled. */
export async function lettersAbout(stores: Pick<LettersTables, 'letters'>, about: string): Promise<OfficialLetter[]> {
  const all = await stores.letters.about(noticeSender, about);
  return all.filter((one) => one.status !== 'cancelled');
}

/** The provinces whose result is announced and whom none of the letters names. */
export function provincesLeft(
  provinces: readonly PublishedProvince[],
  letters: readonly OfficialLetter[],
): readonly PublishedProvince[] {
  const told = new Set(letters.flatMap((one) => one.content.recipients.map((recipient) => recipient.organisationId)));
  return provinces.filter((one) => one.total !== null && !told.has(one.organisationId));
}
