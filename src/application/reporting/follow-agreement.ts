import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { readVariables } from '../../domain/reporting/read-variables.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { Clock } from '../ports.ts';
import { appendYearJournalRows } from '../year/append-year-journal-row.ts';
import type { YearStores } from '../year/year-ports.ts';
import { saveTotals } from './rescore-party.ts';

interface Followed {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly report: Report;
}

/** The result of an open round as the version in force has it: cancelled, or scored by the targets of today. */
export function resultUnder(indicator: Indicator, result: Result): Result {
  if (indicator.inForce === 'cancelled') {
    if (result.state === 'cancelled') return result;
    return { ...result, state: 'cancelled', status: 'accepted', selfScore: null, returnReason: null };
  }
  if (result.state !== 'reported' || indicator.sharedFrom) return result;
  const read = readVariables(indicator, result.variables, result.round);
  if (!read.ok || read.value.selfScore === result.selfScore) return result;
  return { ...result, selfScore: read.value.selfScore };
}

/**
 * Brings an open round under the newest version of its agreement: results of cancelled indicators, scores, totals. A governor
 * who has the report before him reads it again. Of a round that was sent nothing changes: it keeps its version.
 */
export async function followAgreement(
  stores: YearStores,
  actor: Actor,
  { framework, agreement, report }: Followed,
  clock: Clock,
): Promise<void> {
  const byCode = new Map(agreement.indicators.map((one) => [one.code, one]));
  const now = clock.now();
  const followed = (await stores.results.listOfRound(report)).map((before) => {
    const indicator = byCode.get(before.code);
    return { before, after: indicator === undefined ? before : resultUnder(indicator, before) };
  });
  const changed = followed.filter(({ before, after }) => after !== before);
  await stores.results.updateStandings(
    changed.map(({ after }) => ({ ...after, changedAt: now, changedBy: actor.name })),
  );
  await appendYearJournalRows(stores, actor, changed.map(entryOf));
  const results = followed.map(({ after }) => after);
  await saveTotals(stores, { framework, agreement, report }, results, clock);
  if (report.status === 'with-governor') await stores.reports.update({ ...report, changedAt: now });
}

function entryOf({ before, after }: { readonly before: Result; readonly after: Result }) {
  const isCancelled = after.state !== before.state;
  return {
    key: after,
    action: isCancelled ? 'result.cancel' : 'result.rescore',
    permission: 'record-body-resolution',
    before: isCancelled ? { state: before.state } : { selfScore: before.selfScore },
    after: isCancelled ? { state: after.state } : { selfScore: after.selfScore },
  } as const;
}
