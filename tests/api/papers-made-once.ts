import { createHash } from 'node:crypto';
import type { PaperRenderer } from '../../src/application/papers/papers-ports.ts';
import type { WebDeps } from '../../src/web/deps.ts';

/** The time of day is left out: it changes with every reading of a draft, and no paper fails because of it. */
const dayOnly = (_: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/(\d{4}-\d\d-\d\d)T[\d:.]+Z/g, '$1') : value;

/**
 * The same dependencies, where a paper that says the same as one before is not set in type again: every reader's pages
 * lead to it, and setting it takes most of the time of following links.
 */
export function papersMadeOnce(deps: WebDeps): WebDeps {
  const { paperRenderer: real } = deps.papers;
  const made = new Map<string, ReturnType<PaperRenderer['sheet']>>();
  const once = (kind: string, source: unknown[], make: () => ReturnType<PaperRenderer['sheet']>) => {
    const key = createHash('sha256')
      .update(JSON.stringify([kind, source], dayOnly))
      .digest('hex');
    const before = made.get(key);
    if (before !== undefined) return before;
    const making = make();
    made.set(key, making);
    return making;
  };
  const paperRenderer: PaperRenderer = {
    editionOf: (fiscalYear) => real.editionOf(fiscalYear),
    agreement: (source, format) => once('agreement', [source, format], () => real.agreement(source, format)),
    sheet: (sheet, isDemo, format) => once('sheet', [sheet, isDemo, format], () => real.sheet(sheet, isDemo, format)),
    letter: (source, format) => once('letter', [source, format], () => real.letter(source, format)),
    codesIn: (open) => real.codesIn(open),
    cleanEmblem: (bytes) => real.cleanEmblem(bytes),
    close: () => real.close(),
  };
  return { ...deps, papers: { ...deps.papers, paperRenderer } };
}
