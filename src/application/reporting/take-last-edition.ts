import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { journalledResult, type Result } from '../../domain/reporting/result.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import { asNextVersion } from '../../domain/reporting/result-version.ts';
import type { SarContent, SarIndicator } from '../../domain/reporting/sar-content.ts';
import { rowIn } from '../../domain/values/known-names.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { freezeSar } from './freeze-sar.ts';
import { readLastEdition } from './last-edition.ts';
import { nextReceipt } from './next-receipt.ts';
import type { ReportAttempt, ReportTypes } from './report-types.ts';
import { rescoreReport } from './rescore-party.ts';

/**
 * OPDC goes on with what the governor endorsed last, because the province has not sent it again: figures and texts are as
 * in that edition. It is an edition of its own, endorsed and arrived when the last one was, with a receipt of its own; what
 * was typed since stays in the journal, and what was attached since is no evidence of it.
 */
export const lastEditionTaken: Effect<ReportTypes> = {
  async change({ stores, found, now }) {
    const last = await lastEditionOf(stores, found);
    const { sentAt, arrivedAt: submittedAt, endorsedName, endorsedFor } = last;
    const receiptNumber = await nextReceipt(stores, found.fiscalYear);
    return { sentAt, submittedAt, endorsedName, endorsedFor, receivedAt: now, receiptNumber, returnReason: null };
  },
  async written(attempt, report) {
    const { stores, actor, found, tools } = attempt;
    const last = await lastEditionOf(stores, found);
    await restoreResults(attempt, report, last.content);
    await rescoreReport(stores, report, tools.clock);
    const { sentAt, arrivedAt, endorsedName, endorsedFor } = last;
    const edition = await stores.reportEditions.arrive(report, { sentAt, arrivedAt, endorsedName, endorsedFor });
    const { receivedAt, receiptNumber } = report;
    await stores.reportEditions.receive(report, { receivedAt, receiptNumber, receivedName: actor.name });
    const { contentHash: reportHash } = await freezeSar(stores, report, edition, last.content);
    return { edition, asEdition: last.edition, reportHash };
  },
};

async function lastEditionOf(stores: YearStores, report: Report) {
  const last = await readLastEdition(stores, report);
  if (!last.ok) throw new Error('the move is refused where its last edition cannot be read');
  return last.value;
}

/** Every result of the party itself as the edition has it, missing where it has none; what its cluster reports stays as it is carried. */
async function restoreResults(attempt: ReportAttempt, report: Report, content: SarContent): Promise<void> {
  const { stores, actor, reason, now } = attempt;
  const agreement = await stores.agreements.ofRound(report);
  for (const result of await stores.results.listOfRound(report)) {
    const indicator = agreement?.indicators.find((one) => one.code === result.code);
    const said = content.indicators.find((one) => one.code === result.code);
    if (!indicator || indicator.sharedFrom || result.state === 'cancelled') continue;
    const restored = said ? asSaid(result, indicator, said) : asUnsaid(result);
    const changed = JSON.stringify(journalledResult(restored)) !== JSON.stringify(journalledResult(result));
    if (!changed && result.status === 'accepted') continue;
    const accepted: Result = {
      ...restored,
      status: 'accepted',
      returnReason: null,
      changedAt: now,
      changedBy: actor.name,
    };
    await stores.results.update(asNextVersion(result, accepted));
    await appendYearJournalRow(stores, actor, {
      ...{ key: result, action: 'result.save', permission: 'receive-report', reason },
      before: journalledResult(result),
      after: journalledResult(accepted),
    });
  }
}

/** Figures by month are kept where they still are those of the total. */
function asSaid(result: Result, { variables }: Indicator, said: SarIndicator): Result {
  const figures = Object.fromEntries(
    variables.flatMap(({ name }, index) => {
      const value = said.variables[index]?.value ?? null;
      return value === null ? [] : [[name, value] as const];
    }),
  );
  const same = Object.entries(figures).every(([name, value]) => rowIn(result.variables, name) === value);
  const texts = resultTextsOf(said);
  const { state, result: value, score: selfScore } = said;
  const open = { doubts: [], expectedOn: null };
  return same && result.state === state
    ? { ...result, ...texts }
    : { ...result, ...texts, ...open, variables: figures, state, value, selfScore };
}

/** Nobody endorsed a result that the edition does not have, so that nothing of it counts. */
function asUnsaid(result: Result): Result {
  if (result.state === 'not-due') return result;
  const nothing = { variables: {}, value: null, selfScore: null, doubts: [], expectedOn: null };
  return { ...result, ...resultTextsOf({}), ...nothing, state: 'missing' };
}
