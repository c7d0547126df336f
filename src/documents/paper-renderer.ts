import type { PaperRenderer, Typesetter } from '../application/papers/papers-ports.ts';
import { refuse } from '../domain/values/result.ts';
import { agreementEditions, renderAgreement } from './agreement/render-agreement.ts';
import { codesIn } from './codes-in.ts';
import { letterEditions, renderLetter } from './letter/render-letter.ts';
import { type EditionOfYears, editionsOfYears, type PaperKind } from './paper-editions.data.ts';
import { editionOf } from './paper-editions.ts';
import { renderSheet, sheetEditions } from './sheet/render-sheet.ts';

/** Every edition of every paper by its folder. */
export const paperEditions = { agreement: agreementEditions, letter: letterEditions, sheet: sheetEditions } as const;

/**
 * All papers that the product makes, each in the edition of its year; a year whose edition is not there is refused. Closing it
 * closes the typesetter.
 */
export function openPaperRenderer(
  typesetter: Typesetter,
  lines: readonly EditionOfYears[] = editionsOfYears,
  editions: typeof paperEditions = paperEditions,
): PaperRenderer {
  const named = (kind: PaperKind, fiscalYear: number) => editionOf(lines, kind, fiscalYear);
  return {
    editionOf: (fiscalYear) => named('agreement', fiscalYear),
    async agreement(source, format) {
      const name = named('agreement', source.content.fiscalYear);
      const edition = editions.agreement[name];
      return edition === undefined ? missing(name) : renderAgreement(typesetter, edition, source, format);
    },
    async sheet(sheet, isDemo, format = 'pdf') {
      const name = named('sheet', sheet.fiscalYear);
      const edition = editions.sheet[name];
      return edition === undefined ? missing(name) : renderSheet(typesetter, edition, sheet, { isDemo, format });
    },
    async letter(source, format) {
      const name = named('letter', source.fiscalYear);
      const edition = editions.letter[name];
      return edition === undefined ? missing(name) : renderLetter(typesetter, edition, source, format);
    },
    codesIn,
    close: () => typesetter.close(),
  };
}

const missing = (name: string) => refuse('paper-not-made', { reason: `no edition ${name}` });
