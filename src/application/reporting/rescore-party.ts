import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import { partyScoringInputs } from '../../domain/reporting/province-inputs.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { lateAdjustments } from '../../domain/reporting/report-lateness.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { roundWindow } from '../../domain/reporting/round-window.ts';
import { type PartyScoringSettings, partyScoringSettingsOf } from '../../domain/scoring/party-scoring-settings.ts';
import { type PartyScore as Computed, scoreParty } from '../../domain/scoring/score-party.ts';
import type { Clock } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import { scorerOf } from './scorer-cache.ts';

/** The inputs for scoring a party's round. */
export interface ScoringInputs {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/**
 * The framework's settings for this round today: a missing result gets the framework's score once the round is closed,
 * and a report that arrived late costs points. A round that late reports keep open closes when its first report arrives.
 */
function settingsOf({ framework, report }: ScoringInputs, today: string): PartyScoringSettings {
  const { closes } = roundWindow(framework, report.round, report);
  const roundClosed = closes === null ? report.firstArrivedAt !== null : today > closes;
  const settings = partyScoringSettingsOf(framework, report.round, roundClosed, adjustmentsOf(report));
  if (!settings) throw new Error(`no round ${report.round} in ${framework.fiscalYear}`);
  return settings;
}

function adjustmentsOf({ lateness }: Report): Pick<PartyScoringSettings, 'adjust' | 'adjustedFor'> {
  if (lateness === null || lateness.perDay === null) return {};
  const adjustedFor = lateness.steps.map((step) => ({ label: 'วันที่รายงานมาถึง', ...step }));
  return { adjust: lateAdjustments(lateness), adjustedFor };
}

/**
 * The party's round computed from stored data. Refused inputs cannot be stored, so a refusal here is a programming
 * error.
 */
export function computePartyScore(
  scoringInputs: ScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  today: string,
) {
  const inputs = partyScoringInputs(scoringInputs.agreement.indicators, results, kind);
  const settings = settingsOf(scoringInputs, today);
  const compiled = inputs.map((input) => ({ ...input, scorer: scorerOf(input) }));
  const computed = scoreParty(compiled, settings);
  if (!computed.ok) throw new Error(`a stored party cannot be scored: ${JSON.stringify(computed.refusals)}`);
  return { inputs, settings, score: computed.value };
}

/** Writes the party's totals again, in the transaction of the change that affects them. */
export async function rescoreParty(
  stores: Pick<YearStores, 'results' | 'scores'>,
  scoringInputs: ScoringInputs,
  clock: Clock,
): Promise<void> {
  await saveTotals(stores, scoringInputs, await stores.results.listOfRound(scoringInputs.report), clock);
}

/** The same with the round's results already loaded. */
export async function saveTotals(
  stores: Pick<YearStores, 'scores'>,
  scoringInputs: ScoringInputs,
  results: readonly Result[],
  clock: Clock,
): Promise<void> {
  const today = clock.today();
  const now = clock.now();
  await saveTotal(stores, scoringInputs, 'self', computePartyScore(scoringInputs, results, 'self', today).score, now);
  if (!results.some((result) => result.assessedScore !== null)) return;
  await saveTotal(
    stores,
    scoringInputs,
    'assessed',
    computePartyScore(scoringInputs, results, 'assessed', today).score,
    now,
  );
}

async function saveTotal(
  stores: Pick<YearStores, 'scores'>,
  scoringInputs: ScoringInputs,
  kind: ScoreKind,
  score: Computed,
  now: string,
) {
  await stores.scores.saveProvince(storedScore(scoringInputs.report, kind, score), now);
}

/** A computed total as it is stored. */
export function storedScore(
  { organisationId, fiscalYear, round }: RoundKey,
  kind: ScoreKind,
  { total, reported, expected, graded }: Computed,
): StoredPartyScore {
  return { organisationId, fiscalYear, round, kind, total, reported, expected, grade: graded?.band.name ?? null };
}
