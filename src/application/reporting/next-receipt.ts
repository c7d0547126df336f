import type { YearStores } from '../year/year-ports.ts';

/** The number of the next receipt of a year: each edition of a report has its own. */
export async function nextReceipt(stores: Pick<YearStores, 'reports'>, fiscalYear: number): Promise<string> {
  const number = await stores.reports.nextReceiptNumber(fiscalYear);
  return `SAR-${fiscalYear}-${String(number).padStart(5, '0')}`;
}
