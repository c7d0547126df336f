import type { EditionOfYears, PaperKind } from './paper-editions.data.ts';

/** The line by which a year's new papers are set; a year before every line has the first. */
export function lineOf(
  lines: readonly EditionOfYears[],
  kind: PaperKind,
  fiscalYear: number,
): EditionOfYears | undefined {
  const own = lines.filter((one) => one.kind === kind).toSorted((one, other) => one.fromYear - other.fromYear);
  return own.findLast((one) => one.fromYear <= fiscalYear) ?? own[0];
}

export function editionOf(lines: readonly EditionOfYears[], kind: PaperKind, fiscalYear: number): string {
  return lineOf(lines, kind, fiscalYear)?.edition ?? '';
}
