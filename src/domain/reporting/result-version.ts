import { contentText } from '../agreement/agreement-content.ts';
import type { Result } from './result.ts';
import { resultTextsOf } from './result-texts.ts';

type Content = Partial<Result>;

const figuresOf = ({ variables, state }: Result): Content => ({ variables, state });

const contentOf = (result: Result): Content => ({
  ...figuresOf(result),
  expectedOn: result.expectedOn ?? null,
  doubts: result.doubts ?? [],
  ...resultTextsOf(result),
});

/** Which version of its figures and texts a result is, from 1. */
export function versionOf({ figuresVersion = 1 }: Pick<Result, 'figuresVersion'>): number {
  return figuresVersion;
}

/**
 * A result after a change of its figures or texts: the next version, if anything differs. A judgement is of the figures it
 * was given for: when they change it is taken out, and kept beside for whoever judges again.
 */
export function asNextVersion(before: Result, after: Result): Result {
  if (contentText(contentOf(before)) === contentText(contentOf(after))) return after;
  const next = { ...after, figuresVersion: versionOf(before) + 1 };
  const judgedStill = contentText(figuresOf(before)) === contentText(figuresOf(after));
  if (judgedStill || before.assessedScore === null) return next;
  const judgedBefore = { score: before.assessedScore, note: before.assessedNote, value: before.value };
  return { ...next, ...unjudged, judgedBefore };
}

/** No judgement. */
const unjudged = { assessedScore: null, assessedNote: null, assessedAgrees: false } as const;
