import type { DecisionSubject } from '../framework/agreement-schema.ts';
import type { Instant } from '../values/kinds-of-text.ts';
import type { Resolution } from './resolution.ts';

/** A resolution with what it acted on. */
export interface ResolutionOn extends Resolution {
  readonly subjectKind: DecisionSubject;
  readonly subjectKeys: readonly string[];
  readonly recordedAt: Instant;
}

/** What a body said when it did not approve something, or sent it back: its owner corrects it and lays it before the body again. */
export type SentBack = Pick<ResolutionOn, 'bodyName' | 'meetingNumber' | 'heldOn' | 'decided' | 'text' | 'recordedAt'>;

/** An edition is laid before a body under its number and what it said: `2568/3-9f2c41d07a3b5e60`; before that, `2568/3`. */
const withoutContent = (key: string) => key.replace(/^(\d{4}\/\d+)-[0-9a-f]{16}$/, '$1');

/** Whether two keys of a kind name the same thing, whatever an edition said when it was laid. */
export function isSameSubject(one: string, other: string): boolean {
  return withoutContent(one) === withoutContent(other);
}

/** The last word of the bodies on a subject, where it is that the subject is to be corrected; what is noted decides nothing. */
export function sentBackOn(recorded: readonly ResolutionOn[], kind: DecisionSubject, key: string): SentBack | null {
  const isOf = (one: string) => isSameSubject(one, key);
  const decided = recorded.filter(
    (one) => one.subjectKind === kind && one.subjectKeys.some(isOf) && one.decided !== 'noted',
  );
  const last = decided.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1)).at(-1);
  return last === undefined || last.decided === 'approved' ? null : last;
}

/** What a body sent back of the draft of a year's list, until the draft is changed. */
export function draftSentBack(
  recorded: readonly ResolutionOn[],
  draft: { readonly fiscalYear: number; readonly edition: number; readonly changedAt: Instant },
): SentBack | null {
  const back = sentBackOn(recorded, 'catalogue-edition', `${draft.fiscalYear}/${draft.edition}`);
  return back !== null && draft.changedAt <= back.recordedAt ? back : null;
}

/** What a body sent back of the version of a framework that is in force, until another one is. */
export function frameworkSentBack(
  recorded: readonly ResolutionOn[],
  { fiscalYear, version }: { readonly fiscalYear: number; readonly version: number },
): SentBack | null {
  return sentBackOn(recorded, 'framework', `${fiscalYear}/${version}`);
}

/** The resolutions of a year, for whoever owns what bodies decide on. */
export interface ResolutionsOfYear {
  readonly resolutions: { ofYear(fiscalYear: number): Promise<readonly ResolutionOn[]> };
}
