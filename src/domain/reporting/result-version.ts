import { contentText } from '../values/content-text.ts';
import type { Result } from './result.ts';
import { resultTextNames } from './result-texts.ts';

const sameFigures = (one: Result, other: Result) =>
  one.state === other.state && contentText(one.variables) === contentText(other.variables);

const sameContent = (one: Result, other: Result) =>
  resultTextNames.every((name) => (one[name] ?? '') === (other[name] ?? '')) &&
  (one.expectedOn ?? null) === (other.expectedOn ?? null) &&
  sameFigures(one, other) &&
  contentText(one.doubts ?? []) === contentText(other.doubts ?? []);

/** Which version of its figures and texts a result is, from 1. */
export function versionOf({ figuresVersion = 1 }: Pick<Result, 'figuresVersion'>): number {
  return figuresVersion;
}

/**
 * A result after a change of its figures or texts: the next version, if anything differs. A judgement is of the figures it
 * was given for: when they change it is taken out, and kept beside for whoever judges again.
 */
export function asNextVersion(before: Result, after: Result): Result {
  if (sameContent(before, after)) return after;
  const next = { ...after, figuresVersion: versionOf(before) + 1 };
  if (before.assessedScore === null || sameFigures(before, after)) return next;
  const judgedBefore = { score: before.assessedScore, note: before.assessedNote, value: before.value };
  return { ...next, ...unjudged, judgedBefore };
}

/** True if saving this would write what is stored: neither figures nor texts nor answers differ, nor what follows from them. */
export function isSameResult(before: Result, after: Result): boolean {
  return sameContent(before, after) && before.value === after.value && before.selfScore === after.selfScore;
}

/** No judgement. */
const unjudged = { assessedScore: null, assessedNote: null, assessedAgrees: false } as const;
