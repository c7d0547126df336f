import type { Actor } from '../../domain/people/actor.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type MoveReportDeps, type MoveReportInput, moveReport } from './move-report.ts';

/** OPDC receives the report and gives it a number; receipt counts, not sending (S2 ข้อ 1.5.2). */
export function receiveReport(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'receive', {
    change: async (stores, report, now) => ({
      receivedAt: report.receivedAt ?? now,
      receiptNumber: report.receiptNumber ?? (await nextReceipt(stores, report.fiscalYear)),
      returnReason: null,
    }),
  });
}

async function nextReceipt(stores: YearStores, fiscalYear: number) {
  const number = await stores.reports.nextReceiptNumber(fiscalYear);
  return `SAR-${fiscalYear}-${String(number).padStart(5, '0')}`;
}
