import { accept, type Outcome, refuse } from '../domain/values/result.ts';

/** The ETag of a row version: `"3"`. */
export function etagOf(rowVersion: number): string {
  return `"${rowVersion}"`;
}

/** The ETag of a response that carries its row version, or null. */
export function etagOfBody(body: unknown): string | null {
  const version = typeof body === 'object' && body !== null && 'rowVersion' in body ? body.rowVersion : null;
  return typeof version === 'number' ? etagOf(version) : null;
}

/** The row version that an If-Match header names. `*` is not accepted: it would overwrite what nobody has read. */
export function readIfMatch(
  header: string | undefined,
): Outcome<number, 'if-match-required' | 'if-match-not-understood'> {
  if (header === undefined || header.trim() === '') return refuse('if-match-required');
  const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
  return version === undefined
    ? refuse('if-match-not-understood', { text: header.slice(0, 40) })
    : accept(Number(version));
}
