import { historyWords, verdictWords as words } from './verifier-words.data.ts';
import { type FilesVerdict, speaksAgainst } from './verify-files.ts';

/** One line of a verdict: whether it speaks for the edition, against it, or only informs. */
export interface VerdictLine {
  readonly is: 'right' | 'wrong' | 'told';
  readonly thai: string;
  readonly english: string;
}

/** The verdict in lines, the decisive ones first; the figures that differ are told apart from them. */
export function sayVerdict(verdict: FilesVerdict): readonly VerdictLine[] {
  const { edition, isCanonical, isSameBytes, fileHash, history, hasProof, content } = verdict;
  const count = edition.differences.length;
  return [
    count === 0
      ? line('right', words.figuresSame, `${content.parties.length}`)
      : line('wrong', words.figuresDiffer, `${count}`),
    isCanonical ? line('right', words.canonical, '') : line('wrong', words.notCanonical, ''),
    ...(count > 0 || isSameBytes ? [] : [line('wrong', words.otherBytes, '')]),
    ...(edition.reworded === 0 ? [] : [line('told', words.reworded, `${edition.reworded}`)]),
    ...(content.digests === undefined ? [line('told', words.firstFormat, '')] : []),
    line('told', words.hash, fileHash),
    ...history.map((one) => {
      const told = one.is === 'not-listed' || one.is === 'proof-older';
      return line(told ? 'told' : speaksAgainst(one) ? 'wrong' : 'right', historyWords[one.is], one.of);
    }),
    ...(hasProof ? [] : [line('told', words.noProof, '')]),
  ];
}

function line(
  is: VerdictLine['is'],
  { thai, english }: { readonly thai: string; readonly english: string },
  of: string,
) {
  return { is, thai: `${thai} ${of}`.trim(), english: `${english} ${of}`.trim() };
}
