import type { OfficialLetter } from '../../domain/letters/official-letter.ts';
import type { Secrets } from '../ports.ts';

/** What a signer reads, by its SHA-256: signing asks that it is still that. */
export function contentHashOf(secrets: Pick<Secrets, 'sha256'>, { kind, content, unitId }: OfficialLetter): string {
  return secrets.sha256(JSON.stringify(inOrder({ kind, content, unitId })));
}

/** The same value with the names of every object in order: the database stores them in its own. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, inOrder(inner)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
