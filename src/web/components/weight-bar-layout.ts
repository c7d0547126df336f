export interface PlacedPart {
  readonly name: string;
  /** Percent of the bar. */
  readonly left: number;
  readonly width: number;
  readonly filled: number;
}

/** What is drawn of a part: `most` are the points its weight can give. */
interface DrawnPart {
  readonly name: string;
  readonly weight: string | null;
  readonly most?: string | undefined;
  readonly points?: string | undefined;
}

/**
 * Places weighted parts side by side in percent of their sum, each filled as far as its points reach (never beyond its
 * own width). A part with an open weight has no width. The numbers are for display only.
 */
export function layOutWeights(parts: readonly DrawnPart[]): PlacedPart[] {
  const sum = parts.reduce((total, part) => total + Number(part.weight ?? 0), 0);
  if (sum <= 0) return [];
  const placed: PlacedPart[] = [];
  let left = 0;
  for (const part of parts) {
    const width = (Number(part.weight ?? 0) / sum) * 100;
    const most = Number(part.most ?? 0);
    const reached = most > 0 ? Number(part.points ?? 0) / most : 0;
    const filled = Math.min(Math.max(reached * width, 0), width);
    placed.push({ name: part.name, left: shorten(left), width: shorten(width), filled: shorten(filled) });
    left += width;
  }
  return placed;
}

function shorten(percent: number): number {
  return Math.round(percent * 100) / 100;
}
