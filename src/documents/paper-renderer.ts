import type { PaperRenderer, Typesetter } from '../application/papers/papers-ports.ts';
import { agreementEdition, renderAgreement } from './agreement/render-agreement.ts';
import { codesIn } from './codes-in.ts';
import { renderLetter } from './letter/render-letter.ts';
import { renderSheet } from './sheet/render-sheet.ts';

/** All papers that the product makes. Closing it closes the typesetter. */
export function openPaperRenderer(typesetter: Typesetter): PaperRenderer {
  return {
    edition: agreementEdition,
    agreement: (source, format) => renderAgreement(typesetter, source, format),
    sheet: (sheet, isDemo, format = 'pdf') => renderSheet(typesetter, sheet, { isDemo, format }),
    letter: (source, format) => renderLetter(typesetter, source, format),
    codesIn,
    close: () => typesetter.close(),
  };
}
