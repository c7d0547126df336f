import { nationalTable } from '../../domain/results/national-table.ts';
import { type SummaryContent, summaryText } from '../../domain/results/summary-content.ts';
import { checkEdition, type EditionVerdict, type Progress } from './check-edition.ts';
import { checkHistory } from './check-history.ts';
import { isNothing, type VerifierTools } from './check-lists.ts';
import { findingTones, type HistoryFinding } from './history-findings.ts';
import { type GivenFile, type GivenFiles, readFiles } from './read-files.ts';
import { readOutside } from './read-outside.ts';

/**
 * What all of it comes to:
 * - `differs` — figures do not agree, or something was changed
 * - `alone` — everything agrees with itself, as a forgery made with care does: nothing from elsewhere confirms it
 * - `confirmed` — everything agrees, and the announcement stands in a list of the reader's own key or saved list
 */
export type Conclusion = 'differs' | 'alone' | 'confirmed';

/** What is missing before it can be confirmed: the proof, something from elsewhere, or a list that has the announcement. */
type Missing = 'proof' | 'outside' | 'covering-list';

/** What was found of one edition. */
export interface FilesVerdict {
  readonly content: SummaryContent;
  /** SHA-256 of the file, to be compared with what is announced. */
  readonly fileHash: string;
  /** The text is the canonical one, byte for byte: not saved again by another program. */
  readonly isCanonical: boolean;
  readonly edition: EditionVerdict;
  /** What was computed again gives the bytes of the file. */
  readonly isSameBytes: boolean;
  readonly history: readonly HistoryFinding[];
  /** The table of all parties as it was computed. */
  readonly table: ReturnType<typeof nationalTable>;
  readonly conclusion: Conclusion;
  /** Empty unless the conclusion is `alone`. */
  readonly missing: readonly Missing[];
  /** Lists of heads came with the files, where they confirm nothing, and none from elsewhere. */
  readonly hasOnlyOwnLists: boolean;
}

export type Verified =
  | { readonly ok: true; readonly verdict: FilesVerdict }
  | { readonly ok: false; readonly faults: GivenFiles['faults'] };

/**
 * Checks the files that were given: the results of an edition, and where they are given its proof and lists of heads. Keys and
 * lists that the reader has from elsewhere come apart as `elsewhere`: a key in the files themselves says nothing of whose it is. A
 * file that is none of them is refused, and then nothing is checked: a verdict on a part would mislead.
 */
export function* verifyFiles(
  tools: VerifierTools,
  files: readonly GivenFile[],
  elsewhere: readonly GivenFile[] = [],
): Generator<Progress, Verified> {
  const { snapshot, proof, lists, faults: unread } = readFiles(files);
  const { faults: unreadOutside, ...outside } = readOutside(elsewhere);
  const faults = [...unread, ...unreadOutside];
  if (snapshot === null || faults.length > 0) return { ok: false, faults };
  const { content, text } = snapshot;
  const fileHash = tools.hash(text);
  const edition = yield* checkEdition(content, tools.hash);
  const subject = `${content.fiscalYear}/results/${content.round}-${content.edition}`;
  const checked = { subject, contentHash: fileHash, proof: proof?.content ?? null, saved: lists, outside };
  const { findings, isConfirmed } = checkHistory(tools, checked);
  const isCanonical = summaryText(content) === text;
  const isSameBytes = summaryText(edition.computed) === text;
  const agrees = edition.differences.length === 0 && isCanonical && isSameBytes && !findings.some(speaksAgainst);
  const conclusion = !agrees ? 'differs' : isConfirmed ? 'confirmed' : 'alone';
  const has = { proof: proof !== null, outside: !isNothing(outside) };
  return {
    ok: true,
    verdict: {
      ...{ content, fileHash, isCanonical, edition, isSameBytes, conclusion, history: findings },
      table: nationalTable(edition.computed.parties),
      missing: conclusion === 'alone' ? missingOf(has) : [],
      hasOnlyOwnLists: lists.length > 0 && outside.lists.length === 0,
    },
  };
}

const speaksAgainst = ({ is }: HistoryFinding) => findingTones[is] === 'wrong';

function missingOf(has: { readonly proof: boolean; readonly outside: boolean }): readonly Missing[] {
  const missing: readonly Missing[] = [
    ...(has.proof ? [] : ['proof' as const]),
    ...(has.outside ? [] : ['outside' as const]),
  ];
  return missing.length > 0 ? missing : ['covering-list'];
}
