import type { Outcome } from '../../domain/values/result.ts';
import type { PaperSheet } from './paper-sheet.ts';
import type { PapersDeps } from './papers-deps.ts';
import type { PaperRendererRefusal, SheetFormat } from './papers-ports.ts';

/** A sheet as a file; nothing is stored. Whoever composed the sheet has asked what its reader may read. */
export function typesetSheet(
  { paperRenderer, isDemo }: Pick<PapersDeps, 'paperRenderer' | 'isDemo'>,
  sheet: PaperSheet,
  format: SheetFormat = 'pdf',
): Promise<Outcome<Uint8Array, PaperRendererRefusal>> {
  return paperRenderer.sheet(sheet, isDemo, format);
}
