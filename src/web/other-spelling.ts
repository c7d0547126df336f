import { writtenCode } from '../application/reporting/written-code.ts';
import type { Actor } from '../domain/people/actor.ts';
import { organisationIdOf } from '../domain/people/address-parts.ts';
import { cleanCode } from '../domain/values/clean-text.ts';
import type { WebDeps } from './deps.ts';

interface PartsOfIndicator {
  readonly code?: unknown;
  readonly organisationId?: unknown;
  readonly fiscalYear?: unknown;
}

/** The parts of an address with its indicator's code as it is written; null if it stands so already, or there is none. */
export async function inWrittenLetters<Key>(
  { transactions }: Pick<WebDeps, 'transactions'>,
  actor: Actor,
  key: Key,
): Promise<Key | null> {
  if (typeof key !== 'object' || key === null) return null;
  const { code, organisationId, fiscalYear }: PartsOfIndicator = key;
  if (typeof code !== 'string' || typeof organisationId !== 'string' || typeof fiscalYear !== 'number') return null;
  const written = await writtenCode(transactions, actor, { organisationId, fiscalYear, code });
  return written === null ? null : { ...key, code: written };
}

/**
 * An address that nothing answers, as the system would have written its words: in small letters, without a stroke at its end.
 * Null if it is written so already.
 */
export function asAddressesAreWritten(url: string): string | null {
  const [path = '', ...query] = url.split('?');
  let parts: readonly string[];
  try {
    parts = path.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
  const written = parts.map((part) => encodeURIComponent(wordOf(cleanCode(part)))).join('/');
  const whole = written.replace(/\/+$/, '');
  // Two strokes at the beginning would name another site.
  return whole === path || whole === '' || whole.startsWith('//') ? null : [whole, ...query].join('?');
}

/** A word of an address has no digit; what has one is a code that people gave, or begins with the letters of the country. */
function wordOf(part: string): string {
  return /^th-/i.test(part) || !/\d/.test(part) ? organisationIdOf(part) : part;
}
