import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isRoundClosed } from '../../domain/reporting/round-window.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import type { Clock } from '../ports.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';
import { computePartyScore } from './rescore-party.ts';

/**
 * Freezes a party's current score: inputs, settings and ledger, so that it can be recomputed exactly whatever changes
 * later. Each submission is a new edition; none is overwritten.
 */
export async function freezeScore(stores: YearStores, report: Report, kind: ScoreKind, clock: Clock): Promise<void> {
  const agreement = await stores.agreements.ofRound(report);
  if (!agreement) throw new Error('the report has no agreement');
  const framework = await frameworkOf(stores, agreement);
  const results = await stores.results.listOfRound(report);
  // Whether the round is closed today is part of what is frozen.
  const closed = isRoundClosed(framework, report, clock.today());
  const { inputs, settings, score } = computePartyScore({ framework, agreement, report }, results, kind, closed);
  const ledger = explainPartyScore(inputs, settings, score);
  const { organisationId, fiscalYear, round } = report;
  const frozenInputs = { indicators: inputs, settings };
  const { total, grade } = ledger;
  const key = { organisationId, fiscalYear, round, kind };
  await stores.scores.freeze({ ...key, inputs: frozenInputs, total, grade, ledger, frozenAt: clock.now() });
}
