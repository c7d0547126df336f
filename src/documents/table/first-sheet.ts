import type { Sheet } from 'hucre/xlsx';
import type { UnreadableWorkbook } from '../../application/workbook/workbook-ports.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { openPackage } from '../workbook/open-package.ts';
import { parseParts } from '../workbook/read-workbook.ts';

export interface SheetLimits {
  /** What lies beyond is not read: more than whoever asks would take. */
  readonly lines: number;
  /** Of what is parsed; that of a small workbook if nothing is stated. */
  readonly xmlBytes?: number;
}

/** The first sheet of an uploaded workbook that its reader sees, to the limit of its lines. */
export async function firstSheet(
  bytes: Uint8Array,
  { lines, xmlBytes }: SheetLimits,
): Promise<Outcome<Sheet, UnreadableWorkbook>> {
  const opened = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), xmlBytes);
  if (!opened.ok) return opened;
  const sheet = (await parseParts(opened.value, lines))?.sheets.find((one) => !one.hidden && !one.veryHidden);
  return sheet === undefined ? refuse('workbook-truncated') : accept(sheet);
}
