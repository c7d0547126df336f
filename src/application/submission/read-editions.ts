import type { Actor } from '../../domain/people/actor.ts';
import { compareSars, type SarComparison } from '../../domain/reporting/compare-sars.ts';
import { withFormulasInWords } from '../../domain/reporting/formulas-in-words.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportEdition } from '../../domain/reporting/report-edition.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { sightOfEdition } from '../reporting/read-access.ts';
import { seenEdition } from '../reporting/seen-of-round.ts';
import { type CardDeps, type CardReading, type CardRefusal, readCard } from './read-card.ts';

/** One edition with the hash of its text; null: sent before texts were kept. */
export interface ListedEdition extends ReportEdition {
  readonly contentHash: string | null;
}

export interface EditionsReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly report: Pick<Report, 'organisationId' | 'fiscalYear' | 'round' | 'status'>;
  /** The first first; the last alone for whoever may not read the workings of the round. */
  readonly editions: readonly ListedEdition[];
}

/** Every edition of a round's report that reached OPDC: when each was laid before the governor, sent, received, returned. */
export async function readEditions(
  deps: CardDeps,
  actor: Actor,
  key: RoundKey,
): Promise<Outcome<EditionsReading, 'forbidden' | 'not-found'>> {
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(key.organisationId);
    const report = await stores.reports.find(key);
    if (!organisation || !report) return refuse('not-found');
    const sight = sightOfEdition(actor, report, true);
    if (!sight.scores) return refuse('forbidden');
    const all = await stores.reportEditions.list(key);
    const hashes = new Map((await stores.submittedReports.hashes(key)).map((one) => [one.edition, one.contentHash]));
    const editions = (sight.workings ? all : all.slice(-1)).map((one) => ({
      ...seenEdition(sight, one),
      contentHash: hashes.get(one.edition) ?? null,
    }));
    const { id, name } = organisation;
    return accept({ organisation: { id, name }, report, editions });
  });
}

export interface SarComparisonReading extends SarComparison {
  readonly before: number;
  readonly after: number;
}

/** What changed between two editions of a report, for whoever may read both. */
export async function readSarComparison(
  deps: CardDeps,
  actor: Actor,
  { before, after, ...key }: RoundKey & { readonly before: number; readonly after: number },
): Promise<Outcome<SarComparisonReading, CardRefusal>> {
  const former = await readCard(deps, actor, { ...key, edition: before });
  if (!former.ok) return former;
  const later = await readCard(deps, actor, { ...key, edition: after });
  if (!later.ok) return later;
  const agreement = await deps.transactions.read(({ agreements }) => agreements.ofRound(key));
  const inWords = ({ content }: CardReading) => withFormulasInWords(content, agreement?.indicators ?? []);
  return accept({ before, after, ...compareSars(inWords(former.value), inWords(later.value)) });
}
