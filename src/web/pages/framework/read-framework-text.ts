import { parse } from 'yaml';
import { accept, type Outcome, refuse } from '../../../domain/values/result.ts';

/** Reads JSON or YAML (every JSON text is YAML); says where it stops making sense. */
export function readFrameworkText(text: string): Outcome<unknown, 'framework-text-unreadable'> {
  try {
    // Aliases are how a small text becomes a huge one.
    return accept(parse(text, { maxAliasCount: 0 }) as unknown);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return refuse('framework-text-unreadable', { reason: reason.slice(0, 200) }, 'text');
  }
}
