import type { Actor } from '../../domain/people/actor.ts';
import type { SummaryContent } from '../../domain/results/summary-content.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { rescoreReport } from '../reporting/rescore-party.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { ResultsDeps, ResultsTables } from './results-deps.ts';

/**
 * Writes the corrected scores of announced parties: each result with its row in the journal, the totals, and the frozen score
 * that the edition holds, as the next one.
 */
export async function carryOutCorrections(
  stores: ResultsTables,
  { clock }: Pick<ResultsDeps, 'clock'>,
  actor: Actor,
  content: SummaryContent,
): Promise<Outcome<unknown, 'not-found'>> {
  const { fiscalYear, round, corrections } = content;
  for (const organisationId of new Set(corrections.map((one) => one.organisationId))) {
    const key = { organisationId, fiscalYear, round };
    const report = await stores.reports.find(key, { lock: true });
    const party = content.parties.find((one) => one.organisationId === organisationId);
    if (!report || report.status !== 'final' || !party) return refuse('not-found');
    await writeScores(stores, clock, actor, {
      ...key,
      corrections: corrections.filter((one) => one.organisationId === organisationId),
    });
    await rescoreReport(stores, report, clock);
    const { inputs, ledger, total, grade } = party;
    await stores.scores.freeze({ ...key, kind: 'assessed', inputs, ledger, total, grade, frozenAt: clock.now() });
    await stores.reports.update({ ...report, changedAt: clock.now() });
  }
  return accept(true);
}

type Written = { readonly organisationId: string } & Pick<SummaryContent, 'fiscalYear' | 'round' | 'corrections'>;

async function writeScores(
  stores: ResultsTables,
  clock: ResultsDeps['clock'],
  actor: Actor,
  { corrections, ...key }: Written,
): Promise<void> {
  const results = await stores.results.listOfRound(key);
  for (const { code, after, note } of corrections) {
    const result = results.find((one) => one.code === code);
    if (result === undefined) throw new Error(`no result of ${code}`);
    const judged = { assessedScore: after, assessedNote: note, assessedAgrees: false, judgedBefore: null };
    await stores.results.update({ ...result, ...judged, changedAt: clock.now(), changedBy: actor.name });
    await appendYearJournalRow(stores, actor, {
      ...{ key: { ...key, code }, action: 'result.assess', permission: 'finalise-result' },
      ...{
        before: { assessedScore: result.assessedScore },
        after: { assessedScore: after, agrees: false },
        reason: note,
      },
    });
  }
}
