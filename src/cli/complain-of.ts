import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { Refusal } from '../domain/values/result.ts';
import type { Terminal } from './terminal.ts';

/** One line for each refusal: its sentence and its code. */
export function complainOf(refusals: readonly Refusal[], terminal: Pick<Terminal, 'complain'>): void {
  for (const one of refusals) terminal.complain(`✗ ${refusalSentence(one)} (${one.code})`);
}
