import type { Actor } from '../../domain/people/actor.ts';
import type { YearStores } from '../year/year-ports.ts';
import { carryInto } from './carry-results.ts';
import { chargeLateDays, countLateDays } from './count-late-days.ts';
import { freezeScore } from './freeze-score.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';

/**
 * OPDC receives the report and gives it a number. What counts is the day it reached OPDC (S2 ข้อ 1.5.2), not the day it is
 * opened there; the first receipt stands: a report returned and received again is as late as it was.
 */
export function receiveReport(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'receive', {
    change: async (stores, report, now) => {
      const receivedAt = report.receivedAt ?? now;
      return {
        receivedAt,
        receiptNumber: report.receiptNumber ?? (await nextReceipt(stores, report.fiscalYear)),
        lateness: await countLateDays(stores, { ...report, receivedAt }),
        returnReason: null,
      };
    },
    after: async (stores, report) => {
      const agreement = await stores.agreements.find(report.organisationId, report.fiscalYear);
      if (agreement) await carryInto(stores, actor, { report, agreement }, deps.clock);
      await chargeLateDays(stores, report, deps.clock);
      // The score frozen when the report left the province knew nothing of its lateness: a new edition stands beside it.
      if (report.lateness && report.lateness.days.length > 0) await freezeScore(stores, report, 'self', deps.clock);
    },
  });
}

async function nextReceipt(stores: YearStores, fiscalYear: number) {
  const number = await stores.reports.nextReceiptNumber(fiscalYear);
  return `SAR-${fiscalYear}-${String(number).padStart(5, '0')}`;
}
