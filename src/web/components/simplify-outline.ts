import { elementAt } from '../../domain/values/element-at.ts';
export type Point = readonly [x: number, y: number];

/**
 * The rings of an SVG path with only relative `m` and `z` (coordinate pairs after the first are relative lines), as
 * absolute points. Any other command is a programming error in the caller's data.
 */
export function readRings(path: string): Point[][] {
  const rings: Point[][] = [];
  let start: Point = [0, 0];
  for (const part of path.split(/z/i)) {
    const body = part.trim();
    if (body === '') continue;
    if (!/^m[\s\d.,eE+-]*$/.test(body)) throw new Error(`an outline may contain only m and z: ${body.slice(0, 40)}`);
    const ring = readRing(body, start);
    start = ring[0] ?? start;
    rings.push(ring);
  }
  return rings;
}

function readRing(body: string, from: Point): Point[] {
  const numbers = body.match(/-?\d*\.?\d+(?:e[+-]?\d+)?/gi)?.map(Number) ?? [];
  const points: Point[] = [];
  let [x, y] = from;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

/** Douglas–Peucker: drops points that are nearer than `tolerance` to the line between their neighbours. */
export function simplifyRing(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  const { index, distance } = farthest(points, first, last);
  if (distance <= tolerance) return [first, last];
  const before = simplifyRing(points.slice(0, index + 1), tolerance);
  return [...before.slice(0, -1), ...simplifyRing(points.slice(index), tolerance)];
}

function farthest(points: readonly Point[], from: Point, to: Point): { index: number; distance: number } {
  let best = { index: 0, distance: -1 };
  for (let index = 1; index < points.length - 1; index += 1) {
    const distance = distanceToLine(elementAt(points, index), from, to);
    if (distance > best.distance) best = { index, distance };
  }
  return best;
}

function distanceToLine([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return Math.hypot(px - ax, py - ay);
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length;
}

/**
 * A path in steps of 1/`perUnit` (by default tenths), each ring closed: every point is rounded and written relative to
 * the previous one, so that errors do not add up and the text stays short. Rings that shrink to a line are dropped.
 */
export function writeOutline(rings: readonly (readonly Point[])[], perUnit = 10): string {
  return rings
    .filter((ring) => ring.length > 2)
    .map((ring) => {
      const parts = ring.map(([x, y]): Point => [Math.round(x * perUnit), Math.round(y * perUnit)]);
      const moved = parts.filter((point, index) => index === 0 || String(point) !== String(parts[index - 1]));
      const [first, ...rest] = moved as [Point, ...Point[]];
      const steps = rest.map((point, index) => {
        const before = moved[index] ?? first;
        return writePair(point[0] - before[0], point[1] - before[1], perUnit);
      });
      return `M${writePair(first[0], first[1], perUnit)}l${steps.join(' ').replaceAll(' -', '-')}z`;
    })
    .join('');
}

function writePair(x: number, y: number, perUnit: number): string {
  return `${shorten(x / perUnit)} ${shorten(y / perUnit)}`.replace(' -', '-');
}

function shorten(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
