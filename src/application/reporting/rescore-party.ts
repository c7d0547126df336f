import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import { eachReported, partyScoringInputs, scoringInputOfResult } from '../../domain/reporting/province-inputs.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { lateAdjustments } from '../../domain/reporting/report-lateness.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { awaitsJudge } from '../../domain/reporting/scored-by-evaluator.ts';
import { isConcluded } from '../../domain/reporting/shown-total.ts';
import { asUnreported, isUnreported } from '../../domain/reporting/unreported.ts';
import { show } from '../../domain/scoring/explain/figures.ts';
import { type PartyScoringSettings, partyScoringSettingsOf } from '../../domain/scoring/party-scoring-settings.ts';
import { type PartyIndicator, type PartyScore, scoreParty } from '../../domain/scoring/score-party.ts';
import type { Clock } from '../ports.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { scorerOf } from './scorer-cache.ts';

/** The inputs for scoring a party's round. */
export interface ScoringInputs {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/** The framework's settings for this round; a report that arrived late costs points. */
function settingsOf({ framework, report }: ScoringInputs, roundClosed: boolean): PartyScoringSettings {
  return { ...settingsOfRound(framework, report.round), roundClosed, ...adjustmentsOf(report) };
}

/** What all parties of a framework share of their settings, by round: a framework held in memory is asked at every save. */
const sharedSettings = new WeakMap<Framework, Map<string, PartyScoringSettings>>();

function settingsOfRound(framework: Framework, round: string): PartyScoringSettings {
  const ofRounds = sharedSettings.get(framework) ?? new Map<string, PartyScoringSettings>();
  sharedSettings.set(framework, ofRounds);
  const settings = ofRounds.get(round) ?? partyScoringSettingsOf(framework, round, false);
  if (!settings) throw new Error(`no round ${round} in ${framework.fiscalYear}`);
  ofRounds.set(round, settings);
  return settings;
}

function adjustmentsOf({ lateness }: Report): Pick<PartyScoringSettings, 'adjust' | 'adjustedFor'> {
  if (lateness === null || lateness.perDay === null) return {};
  const adjustedFor = lateness.steps.map((step) => ({ label: 'วันที่รายงานมาถึง', ...step }));
  return { adjust: lateAdjustments(lateness), adjustedFor };
}

/**
 * The party's round computed from stored data, open or closed. Refused inputs cannot be stored, so a refusal here is a
 * programming error. An assessed score is asked for only once the assessment is concluded: a result that nobody has
 * judged yet has no score, and the framework's rule for a missing result is not about it.
 */
export function computePartyScore(
  scoringInputs: ScoringInputs,
  results: readonly Result[],
  kind: ScoreKind,
  roundClosed: boolean,
) {
  const inputs = inputsOf(scoringInputs, results, kind);
  const settings = settingsOf(scoringInputs, roundClosed);
  return { inputs, settings, score: scoreOf(inputs.map(compiled), settings) };
}

function inputsOf({ agreement, report }: ScoringInputs, results: readonly Result[], kind: ScoreKind): PartyIndicator[] {
  if (!isUnreported(report)) return partyScoringInputs(agreement.indicators, results, kind);
  // Of a round that was concluded without a report nothing is awaited any more.
  const all = partyScoringInputs(agreement.indicators, results.map(asUnreported), kind);
  return all.map((one) => ({ ...one, awaited: false }));
}

const compiled = (input: PartyIndicator): PartyIndicator => ({ ...input, scorer: scorerOf(input) });

/** The input of each result held in memory: in a cached round all results but the saved one are as they were before. */
const heldInputs = new WeakMap<Result, { indicator: Indicator; kind: ScoreKind; input: PartyIndicator }>();

function heldInput(indicator: Indicator, result: Result, kind: ScoreKind): PartyIndicator {
  const held = heldInputs.get(result);
  if (held?.indicator === indicator && held.kind === kind) return held.input;
  const input = compiled(scoringInputOfResult(indicator, result, kind));
  heldInputs.set(result, { indicator, kind, input });
  return input;
}

function compiledInputsOf(scoringInputs: ScoringInputs, results: readonly Result[], kind: ScoreKind): PartyIndicator[] {
  const { agreement, report } = scoringInputs;
  if (isUnreported(report)) return inputsOf(scoringInputs, results, kind).map(compiled);
  return eachReported(agreement.indicators, results, (indicator, result) => heldInput(indicator, result, kind));
}

function scoreOf(inputs: readonly PartyIndicator[], settings: PartyScoringSettings): PartyScore {
  const computed = scoreParty(inputs, settings);
  if (!computed.ok) throw new Error(`a stored party cannot be scored: ${JSON.stringify(computed.refusals)}`);
  return computed.value;
}

/** Writes the party's totals again, in the transaction of the change that affects them. */
export async function rescoreParty(
  stores: Pick<YearStores, 'results' | 'scores'>,
  scoringInputs: ScoringInputs,
  clock: Clock,
): Promise<void> {
  await saveTotals(stores, scoringInputs, await stores.results.listOfRound(scoringInputs.report), clock);
}

/** The same, with whatever else is needed read first. */
export async function rescoreReport(stores: YearStores, report: Report, clock: Clock): Promise<void> {
  const agreement = await stores.agreements.ofRound(report);
  if (!agreement) throw new Error('the report has no agreement');
  const framework = await frameworkOf(stores, agreement);
  await rescoreParty(stores, { framework, agreement, report }, clock);
}

/** The same with the round's results already loaded. */
export async function saveTotals(
  stores: Pick<YearStores, 'scores'>,
  scoringInputs: ScoringInputs,
  results: readonly Result[],
  clock: Pick<Clock, 'now'>,
): Promise<void> {
  const kinds = ['self', 'assessed'] as const;
  const totals = kinds.map((kind) => totalsOf(scoringInputs, results, kind));
  await stores.scores.saveParty(totals, clock.now());
}

/** Of an assessment that is not concluded nothing is known but how many results are judged. */
const noTotals = {
  ...{ total: null, grade: null, closedTotal: null, closedGrade: null },
  ...{ weight: '0', countedWeight: '0', closedWeight: '0', toJudge: 0, expected: 0 },
};

/** How many results of the round evaluators have to judge. */
export function countToJudge({ agreement, report }: ScoringInputs, results: readonly Result[]): number {
  if (isUnreported(report)) return 0;
  const byCode = new Map(results.map((result) => [result.code, result]));
  return agreement.indicators.filter((indicator) => {
    const result = byCode.get(indicator.code);
    return result !== undefined && indicator.inForce !== 'cancelled' && awaitsJudge(indicator, result);
  }).length;
}

/** The totals of one kind as they are stored; the same on every day. */
export function totalsOf(scoringInputs: ScoringInputs, results: readonly Result[], kind: ScoreKind): StoredPartyScore {
  const { organisationId, fiscalYear, round } = scoringInputs.report;
  const inputs = compiledInputsOf(scoringInputs, results, kind);
  const settings = settingsOf(scoringInputs, false);
  const open = scoreOf(inputs, settings);
  const key = { organisationId, fiscalYear, round, kind };
  const { reported, expected } = open;
  if (kind === 'assessed' && !isConcluded(scoringInputs.framework, scoringInputs.report))
    return { ...key, ...noTotals, reported };
  const awaits = open.indicators.some((one) => one.role === 'holds' && one.score === null);
  const closed = awaits ? scoreOf(inputs, { ...settings, roundClosed: true }) : open;
  return {
    ...key,
    ...{ weight: show(open.weight), countedWeight: show(open.countedWeight), reported, expected },
    closedWeight: show(closed.countedWeight),
    toJudge: countToJudge(scoringInputs, results),
    total: open.total,
    grade: open.graded?.band.name ?? null,
    closedTotal: closed.total,
    closedGrade: closed.graded?.band.name ?? null,
  };
}
