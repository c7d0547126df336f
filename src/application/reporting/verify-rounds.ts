import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { FrozenScore, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import { journalledResult, type Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import type { Secrets, Transactions } from '../ports.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { totalsOf } from './rescore-party.ts';
import { canonical, type ScoreDifference } from './score-difference.ts';
import type { JournalledResult, VerificationStores } from './verification-ports.ts';

type Stores = YearStores & VerificationStores;

export interface VerifyRoundsDeps {
  readonly transactions: Transactions<Stores>;
  readonly secrets: Pick<Secrets, 'sha256'>;
}

export interface RoundsVerdict {
  readonly rounds: number;
  readonly differences: readonly ScoreDifference[];
}

/**
 * Compares every round as it is now with what it should be: totals with the results they follow from and, once a report
 * was sent, with what was frozen; results with what the journal last said of them; submitted reports with their hashes.
 */
export async function verifyRounds(deps: VerifyRoundsDeps): Promise<RoundsVerdict> {
  const differences: ScoreDifference[] = [];
  let rounds = 0;
  let last: RoundKey | null = null;
  for (;;) {
    const after: RoundKey | null = last;
    const page: readonly RoundKey[] = await deps.transactions.read((stores) => stores.verification.rounds(after));
    // Each round in one transaction that locks its report: a save under way is seen completely or not at all.
    for (const round of page) differences.push(...(await verifyRound(deps, round)));
    rounds += page.length;
    last = page.at(-1) ?? null;
    if (last === null) return { rounds, differences };
  }
}

function verifyRound(deps: VerifyRoundsDeps, round: RoundKey): Promise<readonly ScoreDifference[]> {
  return deps.transactions.run(
    async (stores) => {
      const report = await stores.reports.find(round, { lock: true });
      const agreement = await stores.agreements.ofRound(round);
      if (!report || !agreement) return [];
      const results = await stores.results.listOfRound(round);
      return [
        ...(await compareTotals(stores, { report, agreement, results })),
        ...compareResults(round, results, await stores.verification.journalled(round)),
        ...(await compareSubmitted(deps, stores, round)),
      ];
    },
    { dryRun: true },
  );
}

interface Round {
  readonly report: Report;
  readonly agreement: Agreement;
  readonly results: readonly Result[];
}

/** From these on a total no longer changes without a new frozen edition. */
const settled: Readonly<Record<StoredPartyScore['kind'], readonly ReportStatus[]>> = {
  self: ['submitted', 'received', 'assessed', 'final'],
  assessed: ['assessed', 'final'],
};

async function compareTotals(
  stores: Stores,
  { report, agreement, results }: Round,
): Promise<readonly ScoreDifference[]> {
  const framework = await frameworkOf(stores, agreement);
  const differences: ScoreDifference[] = [];
  for (const live of await stores.verification.totals(report)) {
    const { kind } = live;
    const computed = totalsOf({ framework, agreement, report }, results, kind);
    if (inWords(live) !== inWords(computed))
      differences.push(differenceOf(report, 'live-total', kind, inWords(live), inWords(computed)));
    // A cluster's result enters a province's total after the province has sent its report.
    const carries = agreement.indicators.some(({ sharedFrom }) => sharedFrom);
    if (carries || !settled[kind].includes(report.status)) continue;
    const frozen = await stores.scores.latestFrozen(report, kind);
    if (frozen === null) continue;
    // Whether the round was closed on that day is part of what was frozen.
    const stored = wasClosed(frozen) ? live.closedTotal : live.total;
    if (frozen.total !== stored)
      differences.push(differenceOf(report, 'live-and-frozen', kind, stored ?? '—', frozen.total ?? '—'));
  }
  return differences;
}

/** A stored total in full, open and closed. */
function inWords(one: StoredPartyScore): string {
  const figure = (total: string | null, grade: string | null) => `${total ?? '—'} ${grade ?? '—'}`;
  const figures = [figure(one.total, one.grade), figure(one.closedTotal, one.closedGrade)].join(' / ');
  return `${figures} ${one.countedWeight}/${one.closedWeight}/${one.weight} ${one.reported}/${one.toJudge}/${one.expected}`;
}

function wasClosed({ inputs }: FrozenScore): boolean {
  return isFrozenInputs(inputs) && inputs.settings.roundClosed;
}

function compareResults(
  round: RoundKey,
  results: readonly Result[],
  rows: readonly JournalledResult[],
): readonly ScoreDifference[] {
  return results.flatMap((result) => {
    const known = knownOf(rows.filter(({ code }) => code === result.code));
    const { status: _moves, selfScore: _computed, ...entered } = journalledResult(result);
    const live: Readonly<Record<string, unknown>> = { ...entered, assessedScore: result.assessedScore };
    return Object.entries(known).flatMap(([field, journalled]) => {
      const stored = canonical(live[field]);
      const said = canonical(journalled);
      if (!(field in live) || stored === said) return [];
      return [differenceOf(round, 'result', `${result.code} ${field}`, stored, said)];
    });
  });
}

/** What the journal says of a result by now; of what a cluster carried it names only the figure. */
function knownOf(rows: readonly JournalledResult[]): Readonly<Record<string, unknown>> {
  const known = new Map<string, unknown>();
  for (const { action, after } of rows.toSorted((a, b) => (BigInt(a.seq) < BigInt(b.seq) ? -1 : 1))) {
    if (action === 'result.carry') known.clear();
    for (const [field, value] of Object.entries(action === 'result.carry' ? { value: after.value } : after))
      known.set(field, value);
  }
  return Object.fromEntries(known);
}

async function compareSubmitted(
  { secrets }: VerifyRoundsDeps,
  { verification }: Stores,
  round: RoundKey,
): Promise<readonly ScoreDifference[]> {
  const submitted = await verification.submitted(round);
  const altered = submitted.flatMap(({ edition, content, contentHash }) => {
    const hash = secrets.sha256(content);
    return hash === contentHash ? [] : [differenceOf(round, 'submitted-text', `${edition}`, contentHash, hash)];
  });
  // The newest editions are those the journal names; older ones were sent before it did.
  const journalled = await verification.journalledReports(round);
  const newest = submitted.slice(-journalled.length);
  const unknown = journalled.flatMap((said, index) => {
    const stored = newest[index]?.contentHash ?? '—';
    return stored === said
      ? []
      : [differenceOf(round, 'submitted-hash', `${newest[index]?.edition ?? '—'}`, stored, said)];
  });
  return [...altered, ...unknown];
}

function differenceOf(
  { organisationId, fiscalYear, round }: RoundKey,
  what: ScoreDifference['what'],
  part: string,
  stored: string,
  recomputed: string,
): ScoreDifference {
  return { organisationId, fiscalYear, round, what, part, stored, recomputed };
}
