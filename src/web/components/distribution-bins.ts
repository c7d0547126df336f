export interface Bin {
  readonly label: string;
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
  return counts.map((count, index) => ({ label: labelOf(edges, index), count }));
}

function labelOf(edges: readonly number[], index: number): string {
  const isLast = index === edges.length - 2;
  return isLast ? `${edges[index]}–${edges[index + 1]}` : `${edges[index]} ถึงก่อน ${edges[index + 1]}`;
}
