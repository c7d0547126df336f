import { verificationCode } from '../agreement/agreement-seal.ts';
import type { ResultSummary } from './result-summary.ts';

/** What a code of an edition's papers is computed from: the pack of all, or one party's own result. */
const codeText = ({ contentHash }: Pick<ResultSummary, 'contentHash'>, party: string | null) =>
  `samrit-results-paper/1\n${contentHash}\n${party ?? 'all'}`;

/**
 * The code of a paper of an edition, which nobody has to store: it follows from the hash of what was announced. `party` is
 * null for the pack of all parties.
 */
export function resultCode(
  sha256: (text: string) => string,
  summary: Pick<ResultSummary, 'contentHash' | 'fiscalYear'>,
  party: string | null,
): string {
  return verificationCode(summary.fiscalYear, sha256(codeText(summary, party)));
}
