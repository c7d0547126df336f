import type { Framework } from '../../domain/framework/framework-schema.ts';
import { isAnnounced, type ResultSummary, type SummaryKey } from '../../domain/results/result-summary.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { editionContent } from './edition-content.ts';
import type { ResultsTables } from './results-deps.ts';

export type AnnouncedTables = Pick<ResultsTables, 'resultSummaries' | 'frameworks'>;

/** An edition that was announced, with the framework under which it was prepared. */
export interface Announced {
  readonly summary: ResultSummary;
  readonly content: SummaryContent;
  readonly framework: Framework;
  readonly announcedAt: Instant;
}

/** When it was announced; null while it is not. */
export function announcedAtOf({ steps }: Pick<ResultSummary, 'steps'>): Instant | null {
  return steps.find(({ kind }) => kind === 'announced')?.recordedAt ?? null;
}

/** An announced edition with its content; null where there is none, or it was never announced. */
export async function readAnnounced(stores: AnnouncedTables, key: SummaryKey): Promise<Announced | null> {
  const summary = (await stores.resultSummaries.listOfRound(key)).find(({ edition }) => edition === key.edition);
  const announcedAt = summary === undefined ? null : announcedAtOf(summary);
  if (summary === undefined || announcedAt === null) return null;
  const content = await editionContent(stores, summary);
  const framework = await stores.frameworks.version(summary.fiscalYear, summary.frameworkVersion);
  return content === null || framework === null ? null : { summary, content, framework, announcedAt };
}

/** The announced editions of a round, the first first. */
export async function announcedEditions(
  { resultSummaries }: Pick<AnnouncedTables, 'resultSummaries'>,
  round: Pick<SummaryKey, 'fiscalYear' | 'round'>,
): Promise<readonly ResultSummary[]> {
  return (await resultSummaries.listOfRound(round)).filter(isAnnounced);
}
