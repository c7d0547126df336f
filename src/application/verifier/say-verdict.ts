import { findingTones } from './history-findings.ts';
import { sayFinding } from './say-history.ts';
import { conclusionWords, missingWords, verdictWords as words } from './verifier-words.data.ts';
import type { FilesVerdict } from './verify-files.ts';

/** One line of a verdict: whether it speaks for the edition, against it, or only informs. */
export interface VerdictLine {
  readonly is: 'right' | 'wrong' | 'told';
  readonly thai: string;
  readonly english: string;
}

/** The verdict in lines, the decisive ones first; the figures that differ are told apart from them. */
export function sayVerdict(verdict: FilesVerdict): readonly VerdictLine[] {
  const { edition, isCanonical, isSameBytes, fileHash, history, content, hasOnlyOwnLists } = verdict;
  const count = edition.differences.length;
  return [
    count === 0 ? line('right', words.figuresSame, content.parties.length) : line('wrong', words.figuresDiffer, count),
    isCanonical ? line('right', words.canonical) : line('wrong', words.notCanonical),
    ...(count > 0 || isSameBytes ? [] : [line('wrong', words.otherBytes)]),
    ...(edition.reworded === 0 ? [] : [line('told', words.reworded, edition.reworded)]),
    ...(content.digests === undefined ? [line('told', words.firstFormat)] : []),
    line('told', words.hash, fileHash),
    ...history.map((one) => ({ is: findingTones[one.is], ...sayFinding(one, content) })),
    ...(hasOnlyOwnLists ? [line('told', words.onlyOwnLists)] : []),
  ];
}

/** The headline of a verdict, what it means, and what would confirm it. */
export function sayConclusion({ conclusion, missing }: Pick<FilesVerdict, 'conclusion' | 'missing'>) {
  const { means, ...headline } = conclusionWords[conclusion];
  return { headline, means, missing: missing.map((one) => missingWords[one]) };
}

type Sentences = { readonly thai: string; readonly english: string };

function line(is: VerdictLine['is'], { thai, english }: Sentences, figure: number | string = ''): VerdictLine {
  return { is, thai: thai.replace('#', `${figure}`), english: english.replace('#', `${figure}`) };
}
