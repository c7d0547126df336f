import { nationalTable } from '../../domain/results/national-table.ts';
import { type SummaryContent, summaryText } from '../../domain/results/summary-content.ts';
import { checkEdition, type EditionVerdict, type Progress } from './check-edition.ts';
import { checkHistory, type HistoryFinding, type VerifierTools } from './check-history.ts';
import { type GivenFile, type GivenFiles, readFiles } from './read-files.ts';

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
  readonly hasProof: boolean;
  /** The table of all parties as it was computed. */
  readonly table: ReturnType<typeof nationalTable>;
  readonly isRight: boolean;
}

export type Verified =
  | { readonly ok: true; readonly verdict: FilesVerdict }
  | { readonly ok: false; readonly faults: GivenFiles['faults'] };

/** The findings that do not speak against an edition. */
const sound: readonly HistoryFinding['is'][] = [
  ...(['list-signed', 'chain-whole', 'announced', 'in-list', 'acts-there'] as const),
  ...(['proof-older', 'not-listed'] as const),
];

export const speaksAgainst = ({ is }: HistoryFinding) => !sound.includes(is);

/**
 * Checks the files that were given, with nothing else: the results of an edition, and where they are given its proof and saved
 * lists of heads. A file that is none of them is refused, and then nothing is checked: a verdict on a part would mislead.
 */
export function* verifyFiles(tools: VerifierTools, files: readonly GivenFile[]): Generator<Progress, Verified> {
  const { snapshot, proof, lists, faults } = readFiles(files);
  if (snapshot === null || faults.length > 0) return { ok: false, faults };
  const { content, text } = snapshot;
  const fileHash = tools.hash(text);
  const edition = yield* checkEdition(content, tools.hash);
  const subject = `${content.fiscalYear}/results/${content.round}-${content.edition}`;
  const checked = { subject, contentHash: fileHash, proof: proof?.content ?? null, saved: lists };
  const history = checkHistory(tools, checked);
  const isCanonical = summaryText(content) === text;
  const isSameBytes = summaryText(edition.computed) === text;
  const isRight = edition.differences.length === 0 && isCanonical && isSameBytes && !history.some(speaksAgainst);
  const table = nationalTable(edition.computed.parties);
  return {
    ok: true,
    verdict: {
      content,
      fileHash,
      isCanonical,
      edition,
      isSameBytes,
      history,
      hasProof: proof !== null,
      table,
      isRight,
    },
  };
}
