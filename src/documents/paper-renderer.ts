import type { PaperRenderer, SheetFormat, Typesetter } from '../application/papers/papers-ports.ts';
import { refuse } from '../domain/values/result.ts';
import { agreementEditions } from './agreement/agreement-editions.ts';
import { codesIn } from './codes-in.ts';
import { cleanEmblem } from './emblem/clean-emblem.ts';
import { letterEditions } from './letter/letter-editions.ts';
import { type EditionOfYears, editionsOfYears, type PaperKind } from './paper-editions.data.ts';
import { editionOf } from './paper-editions.ts';
import { type Edition, type Editions, renderEdition } from './render-edition.ts';
import { sheetEditions } from './sheet/sheet-editions.ts';

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
  const rendered = <Source, View>(
    of: { readonly name: string; readonly editions: Editions<Source, View> },
    source: Source,
    format: SheetFormat,
  ) => {
    const edition: Edition<Source, View> | undefined = of.editions[of.name];
    if (edition === undefined) return missing(of.name);
    return renderEdition(typesetter, edition, source, format);
  };
  return {
    editionOf: (fiscalYear) => named('agreement', fiscalYear),
    agreement: async (source, format) =>
      rendered({ name: named('agreement', source.content.fiscalYear), editions: editions.agreement }, source, format),
    sheet: async (sheet, isDemo, format = 'pdf') =>
      rendered({ name: named('sheet', sheet.fiscalYear), editions: editions.sheet }, { sheet, isDemo }, format),
    letter: async (source, format) =>
      rendered({ name: named('letter', source.fiscalYear), editions: editions.letter }, source, format),
    codesIn,
    cleanEmblem,
    close: () => typesetter.close(),
  };
}

const missing = (name: string) => refuse('paper-not-made', { reason: `no edition ${name}` });
