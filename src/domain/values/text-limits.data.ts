/**
 * The most characters of what people write at length, by what it is: an assumption, because no source states any. They are
 * the same on pages and in the API, and counted as `lengthOf` does.
 */
import { isNameIn } from './known-names.ts';
export const textLimits = {
  reason: 4000,
  name: 2000,
  steps: 4000,
  sourceText: 4000,
  /** Answers to the questions about figures. */
  reasons: 2000,
  note: 8000,
  view: 8000,
  comment: 4000,
  reply: 4000,
  vision: 8000,
  strategicIssues: 8000,
  goals: 8000,
  definition: 20_000,
  dataSource: 4000,
  minutes: 60_000,
  present: 60_000,
  members: 60_000,
  /** Addresses of the persons who are invited to a meeting. */
  emails: 4000,
} as const;

/** The most characters of the field of this name, or undefined if the act that reads it says so itself. */
export function longestOf(field: string): number | undefined {
  const words = field.split(/[.-]/);
  // A KPI template has fields of its own, whose form says how long each is.
  if (words[0] === 'fields') return undefined;
  for (const word of [words[0] ?? '', words.at(-1) ?? '']) if (isNameIn(textLimits, word)) return textLimits[word];
  // `cutOffReason` is a reason, and why a session is called off has the name of its button.
  return /Reason$/.test(field) || words[0] === 'cancel' ? textLimits.reason : undefined;
}
