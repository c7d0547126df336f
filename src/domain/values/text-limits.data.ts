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
  reply: 20_000,
  vision: 8000,
  strategicIssues: 8000,
  goals: 8000,
  definition: 20_000,
  dataSource: 4000,
  /** Of an indicator of a development database: how it is computed or collected. */
  method: 8000,
  minutes: 60_000,
  present: 60_000,
  members: 60_000,
  /** Addresses of the persons who are invited to a meeting. */
  emails: 4000,
  resolution: 20_000,
  /** Of a request to change what was agreed. */
  explanation: 8000,
  otherFactor: 2000,
  /** Of advice: what is said, and what a province asks before it is given. */
  advice: 8000,
  summary: 8000,
  words: 8000,
  questions: 8000,
  /** Of a consultation: one question, its answer, and who comes. */
  question: 8000,
  answer: 8000,
  attendees: 20_000,
  /** Of a visit: who came, others of the team, what was seen and what is still to be shown. */
  came: 20_000,
  others: 8000,
  seen: 8000,
  toShow: 8000,
  /** Of an innovation proposal: the parts of its form. */
  problem: 8000,
  idea: 8000,
  authors: 4000,
  expected: 8000,
} as const;

/** The same for what is written on one line, by the last word of its name. */
export const lineLimits = {
  ...{ email: 300, phone: 400, position: 400, office: 500, organisationId: 60, owner: 200 },
  ...{
    code: 60,
    setupCode: 200,
    number: 100,
    numberText: 200,
    lastNumber: 60,
    resolutionNumber: 400,
    documentNumber: 200,
  },
  ...{ title: 4000, subject: 4000, document: 400, orderedBy: 1000, appointedBy: 200, approvedBy: 400 },
  ...{ unit: 200, count: 60, quorum: 60, formula: 2000, baselineWhy: 2000 },
  ...{ named: 60, importDocument: 400, correctedName: 2000 },
  ...{ year: 60, firstYear: 60, lastYear: 60, fiscalYear: 60, fiscalYears: 200, starts: 60, ends: 60 },
  ...{ place: 500, link: 2000, url: 4000, passcode: 100, delegateName: 500, delegateOffice: 500 },
  ...{ address: 5000, closing: 2000, copies: 4000, fromName: 1000, way: 300, letter: 300, group: 500, site: 500 },
  ...{ matter: 500, meets: 500, reference: 1000 },
} as const;

/** The same for names of one kind, whose acts say so themselves. */
export const LONGEST_ORGANISATION_NAME = 300;
export const LONGEST_HOLDER_NAME = 200;
export const LONGEST_TOKEN_NAME = 100;
export const LONGEST_HOLIDAY_NAME = 200;

/** The most characters of the field of this name, or undefined if the act that reads it says so itself. */
export function longestOf(field: string): number | undefined {
  const words = field.split(/[.-]/);
  // A KPI template has fields of its own, whose form says how long each is.
  if (words[0] === 'fields') return undefined;
  for (const word of [words[0] ?? '', words.at(-1) ?? '']) if (isNameIn(textLimits, word)) return textLimits[word];
  const last = words.at(-1) ?? '';
  if (isNameIn(lineLimits, last)) return lineLimits[last];
  // What a body resolved stands beside what it is about: `details.text`.
  if (words.length > 1 && last === 'text') return textLimits.resolution;
  // `cutOffReason` is a reason, and why a session is called off has the name of its button.
  return /Reason$/.test(field) || words[0] === 'cancel' ? textLimits.reason : undefined;
}
