import type { CellValue, Sheet } from 'hucre/xlsx';
import type { WorkbookStamp } from '../../domain/workbook/typed-workbook.ts';

/** Reads the hidden sheet that says what a workbook belongs to; null if it is missing or incomplete. */
export function readWorkbookStamp(sheet: Sheet | undefined): WorkbookStamp | null {
  if (sheet === undefined) return null;
  const rowVersions: Record<string, number> = {};
  const said: Record<string, string> = {};
  for (const [name, first, second] of sheet.rows) {
    if (name === 'row') rowVersions[text(first)] = Number(text(second));
    else said[text(name)] = text(first);
  }
  const fiscalYear = Number(said.fiscalYear);
  const { format, organisationId, round } = said;
  if (!format || !organisationId || !round || !Number.isInteger(fiscalYear)) return null;
  if (!Object.values(rowVersions).every((version) => Number.isInteger(version))) return null;
  const agreementVersion = Number(said.agreementVersion ?? '');
  const known = Number.isInteger(agreementVersion) && agreementVersion > 0 ? { agreementVersion } : {};
  return { format, fiscalYear, organisationId, round, ...known, rowVersions };
}

function text(value: CellValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
