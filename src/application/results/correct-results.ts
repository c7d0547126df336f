import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { announcedOf, type ResultSummary } from '../../domain/results/result-summary.ts';
import {
  type Correction,
  type PartyOutcome,
  readSummary,
  type SummaryContent,
  type SummaryParts,
} from '../../domain/results/summary-content.ts';
import { explainPartyScore } from '../../domain/scoring/explain-party-score.ts';
import { isFrozenInputs } from '../../domain/scoring/frozen-inputs.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { computePartyScore } from '../reporting/rescore-party.ts';
import { frameworkInForce, frameworkOf } from '../year/framework-of.ts';
import { type CorrectionRefusal, readCorrections, type TypedCorrection } from './read-corrections.ts';
import { type ResultsDeps, type ResultsTables, resultsPlace } from './results-deps.ts';
import { storeSummary } from './store-summary.ts';
import type { RoundOfYear } from './summary-ports.ts';

export interface CorrectResultsInput extends RoundOfYear {
  readonly reason: string;
  readonly corrections: readonly TypedCorrection[];
}

export type CorrectResultsRefusal =
  | CorrectionRefusal
  | 'forbidden'
  | 'framework-not-found'
  | 'results-not-announced'
  | 'reason-required';

/**
 * Prepares the next edition of announced results with other scores of some indicators. Nothing that is announced changes before
 * the edition has passed the same course and is announced itself. A correction that was being prepared is taken over, score by
 * score, for the new edition replaces it; the announced score typed again takes one back.
 */
export async function correctResults(
  deps: ResultsDeps,
  actor: Actor,
  { fiscalYear, round, reason, corrections: typed }: CorrectResultsInput,
): Promise<Outcome<ResultSummary, CorrectResultsRefusal>> {
  if (!isPermitted('prepare-results', actor, resultsPlace)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    await stores.resultSummaries.hold({ fiscalYear, round });
    const framework = await frameworkInForce(stores, fiscalYear);
    if (!framework) return refuse('framework-not-found', { year: fiscalYear });
    const editions = await stores.resultSummaries.listOfRound({ fiscalYear, round });
    const announced = announcedOf(editions);
    const before = announced && readSummary((await stores.resultSummaries.contentOf(announced)) ?? '');
    if (!announced || !before) return refuse('results-not-announced');
    if (reason.trim() === '') return refuse('reason-required', undefined, 'reason');
    const last = editions.at(-1);
    const awaited =
      last?.corrects === announced.edition ? readSummary((await stores.resultSummaries.contentOf(last)) ?? '') : null;
    const read = await readCorrections(stores, before, {
      ...{ typed, awaited: awaited?.corrections ?? [], awaitedEdition: last?.edition ?? 0 },
    });
    if (!read.ok) return read;
    const edition = (last?.edition ?? 0) + 1;
    const content = await correctedContent(stores, framework, {
      ...{ before, edition, reason: reason.trim(), corrections: read.value },
    });
    return accept(await storeSummary(stores, deps, actor, { content, corrects: announced.edition }));
  });
}

interface Correcting {
  readonly before: SummaryContent;
  readonly edition: number;
  readonly reason: string;
  readonly corrections: readonly Correction[];
}

async function correctedContent(
  stores: ResultsTables,
  { version, name }: Framework,
  { before, edition, reason, corrections }: Correcting,
): Promise<SummaryParts> {
  const parties: PartyOutcome[] = [];
  for (const party of before.parties) {
    const own = corrections.filter(({ organisationId }) => organisationId === party.organisationId);
    parties.push(own.length === 0 ? party : await corrected(stores, before, party, own));
  }
  return { ...before, edition, reason, framework: { version, name }, corrections: [...corrections], parties };
}

/** The party's round computed with the corrected scores, under the settings that it was announced with. */
async function corrected(
  stores: ResultsTables,
  { fiscalYear, round }: SummaryContent,
  party: PartyOutcome,
  corrections: readonly Correction[],
): Promise<PartyOutcome> {
  const key = { organisationId: party.organisationId, fiscalYear, round };
  const report = await stores.reports.find(key);
  const agreement = await stores.agreements.ofRound(key);
  if (!report || !agreement) throw new Error('an announced party has its report and its agreement');
  const results = (await stores.results.listOfRound(key)).map((result) => {
    const own = corrections.find(({ code }) => code === result.code);
    return own === undefined
      ? result
      : { ...result, assessedScore: own.after, assessedNote: own.note, assessedAgrees: false };
  });
  const framework = await frameworkOf(stores, agreement);
  const closed = isFrozenInputs(party.inputs) ? party.inputs.settings.roundClosed : true;
  const computed = computePartyScore({ framework, agreement, report }, results, 'assessed', closed);
  const ledger = explainPartyScore(computed.inputs, computed.settings, computed.score);
  const inputs = JSON.parse(JSON.stringify({ indicators: computed.inputs, settings: computed.settings }));
  const { total, grade } = ledger;
  return { ...party, scoreEdition: party.scoreEdition + 1, inputs, ledger, total, grade };
}
