import { propertyOf } from '../../domain/values/property-of.ts';
import type { Refusal } from '../../domain/values/result.ts';

/** What the operating system and PostgreSQL call a full disk or a used-up quota. */
const full = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** A failure that has a sentence of its own, on every door; null: it is told as any other. */
export function refusalOfFault(error: unknown): Refusal | null {
  const code = propertyOf(error, 'code');
  if (code === 'body-too-slow' || code === 'answer-too-slow' || code === 'waiting-place-full') return { code };
  return typeof code === 'string' && full.has(code) ? { code: 'storage-full' } : null;
}

/** What the reader of forms with files says of one that breaks off or is none; its errors carry neither code nor status. */
const brokenForm = /^(Unexpected end of multipart data|Multipart: |Malformed content type|Unsupported content type)/;

/** True if a form with a file could not be read because it is broken: the fault of whoever sent it, not of the server. */
export function isBrokenForm(error: unknown): boolean {
  return error instanceof Error && brokenForm.test(error.message);
}
