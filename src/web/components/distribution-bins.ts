export interface Bin {
  /** The edges as text: a value equal to `from` is inside, one equal to `to` belongs to the next bin. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Counts decimal strings into the bins between `edges` (ascending): each bin holds its lower edge, the last its upper
 * edge too. A value outside the edges falls into the nearest bin, so that no row is lost from the picture.
 */
export function countIntoBins(values: readonly string[], edges: readonly number[]): Bin[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const value of values) {
    const index = edges.findLastIndex((edge) => Number(value) >= edge);
    const bin = Math.min(Math.max(index, 0), counts.length - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, index) => ({ from: String(edges[index]), to: String(edges[index + 1]), count }));
}

/** `60 ถึงก่อน 70`; the last bin closes: `90 ถึง 100`. */
export function formatBin(bin: Bin, isLast: boolean): string {
  return isLast ? `${bin.from} ถึง ${bin.to}` : `${bin.from} ถึงก่อน ${bin.to}`;
}
