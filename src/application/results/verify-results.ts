import { recomputedLedger } from '../../domain/results/recompute-party.ts';
import type { ResultSummary, SummaryKey } from '../../domain/results/result-summary.ts';
import { isAnnounced, statusOf } from '../../domain/results/result-summary.ts';
import {
  completeSummary,
  type PartyOutcome,
  readSummary,
  type SummaryContent,
  summaryText,
} from '../../domain/results/summary-content.ts';
import type { Secrets, Transactions } from '../ports.ts';
import { figuresOf } from '../reporting/score-difference.ts';
import type { ResultSummaryStores } from './summary-ports.ts';
import { changedSince } from './unchanged-since.ts';

export interface VerifyResultsDeps {
  readonly transactions: Transactions<ResultSummaryStores>;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

/**
 * One thing that is not what it should be of an edition: its text has another `hash`, is `unreadable`, gives other `bytes` when it
 * is computed again, or, announced, is not what is `frozen`; with the parties that it is about.
 */
export interface SummaryDifference extends SummaryKey {
  readonly what: 'hash' | 'unreadable' | 'bytes' | 'frozen';
  readonly parties: readonly string[];
}

export interface ResultsVerdict {
  readonly editions: number;
  /** How many results of parties were computed again. */
  readonly parties: number;
  readonly differences: readonly SummaryDifference[];
}

/** Computes every edition of every summary again from its own inputs and compares its bytes and its hash. */
export async function verifyResults({ transactions, secrets }: VerifyResultsDeps): Promise<ResultsVerdict> {
  const differences: SummaryDifference[] = [];
  let [editions, parties] = [0, 0];
  let last: ResultSummary | null = null;
  for (;;) {
    const after: ResultSummary | null = last;
    const page: readonly ResultSummary[] = await transactions.read((stores) => stores.resultSummaries.page(after));
    for (const summary of page) {
      differences.push(...(await transactions.read((stores) => verifyEdition(stores, secrets, summary))));
      parties += summary.parties;
    }
    editions += page.length;
    last = page.at(-1) ?? null;
    if (last === null) return { editions, parties, differences };
  }
}

async function verifyEdition(
  stores: ResultSummaryStores,
  secrets: Pick<Secrets, 'sha256'>,
  summary: ResultSummary,
): Promise<readonly SummaryDifference[]> {
  const { fiscalYear, round, edition, contentHash } = summary;
  const found = (what: SummaryDifference['what'], parties: readonly string[]) => [
    { fiscalYear, round, edition, what, parties },
  ];
  const text = (await stores.resultSummaries.contentOf(summary)) ?? '';
  const content = readSummary(text);
  if (content === null) return found('unreadable', []);
  const differences = secrets.sha256(text) === contentHash ? [] : found('hash', []);
  const again = recomputed(content, secrets.sha256);
  if (summaryText(again) !== text) differences.push(...found('bytes', differing(content, again)));
  const editions = await stores.resultSummaries.listOfRound(summary);
  const isStanding = isAnnounced(summary) && statusOf(summary, editions) === 'announced';
  const changed = isStanding ? await changedSince(stores, summary, 'announced') : [];
  return changed.length === 0 ? differences : [...differences, ...found('frozen', changed)];
}

/**
 * The content with every score, the table and the digests computed again. A ledger whose figures are the same keeps the words of
 * its day, which those of today may better (decision 0065): then the text is the same to the byte.
 */
export function recomputed(content: SummaryContent, sha256: Secrets['sha256']): SummaryContent {
  const again = { ...content, parties: content.parties.map(recomputedParty) };
  return content.format === 'samrit-results/1' ? again : completeSummary(again, sha256);
}

function recomputedParty(party: PartyOutcome): PartyOutcome {
  const computed = recomputedLedger(party);
  if (computed === null) return { ...party, total: null, grade: null };
  const ledger = figuresOf(computed) === figuresOf(party.ledger) ? party.ledger : computed;
  return { ...party, ledger, total: ledger.total, grade: ledger.grade };
}

const differing = (content: SummaryContent, again: SummaryContent) =>
  content.parties.flatMap((party, index) => {
    const other = again.parties[index];
    const isSame =
      other !== undefined &&
      summaryText({ ...content, parties: [party] }) === summaryText({ ...content, parties: [other] });
    return isSame ? [] : [party.organisationId];
  });
