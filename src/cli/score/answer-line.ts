import { refusalSentence } from '../../contract/refusals/sentence-of.ts';
import type { LedgerStep } from '../../domain/scoring/ledger.ts';
import { cleanData } from '../../domain/values/clean-data.ts';
import { propertyOf } from '../../domain/values/property-of.ts';
import type { Outcome, Refusal } from '../../domain/values/result.ts';
import type { Answer } from './answer.ts';
import { answerGrade, answerLate, type FrameworkLineRefusal } from './answer-framework.ts';
import { answerFormula, answerRule, answerSheet, answerSum } from './answer-rule.ts';
import { type JsonRefusal, readJson } from './read-json.ts';
import { type ReadLine, readLine } from './read-line.ts';

export interface AnsweredLine {
  /** The answer as JSON text, without a line ending. */
  readonly text: string;
  readonly scored: boolean;
}

type Code = FrameworkLineRefusal | JsonRefusal;

/** Answers one line of JSON: the requested figures, or the reason why not, with the same `id`. */
export function answerLine(line: string, explain: boolean): AnsweredLine {
  const json = readJson(line);
  if (!json.ok) return refused(idWithin(line), json.refusals[0]);
  const id = idOf(json.value);
  // The id is answered as it was given; everything else is read as it is on every other door.
  const { value, unread } = cleanData(json.value);
  if (unread !== null && unread !== 'id') return refused(id, { code: 'line-not-utf8', field: unread });
  const read = readLine(value);
  if (!read.ok) return refused(id, read.refusals[0]);
  const answer = answerRead(read.value);
  if (!answer.ok) return refused(id, answer.refusals[0]);
  const why = explain ? { why: answer.value.steps().map(sentence) } : {};
  return { text: JSON.stringify({ id, ...answer.value.fields, ...why }), scored: true };
}

/** The answer to a line that is too long to be read. */
export function answerTooLong(longest: number): AnsweredLine {
  return refused(null, { code: 'line-too-long', facts: { longest } });
}

function answerRead(read: ReadLine): Outcome<Answer, Code> {
  switch (read.kind) {
    case 'rule':
      return answerRule(read.line);
    case 'formula':
      return answerFormula(read.line);
    case 'sheet':
      return answerSheet(read.line);
    case 'sum':
      return answerSum(read.line);
    case 'late':
      return answerLate(read.line);
    case 'grade':
      return answerGrade(read.line);
  }
}

function refused(id: unknown, refusal: Refusal = { code: 'line-not-understood' }): AnsweredLine {
  const { code, field: at = '' } = refusal;
  return { text: JSON.stringify({ id, error: { code, message: refusalSentence(refusal), at } }), scored: false };
}

function sentence({ label, text, clause }: LedgerStep): string {
  const named = label === '' ? text : `${label}: ${text}`;
  return clause === undefined ? named : `${named} (${clause})`;
}

function idOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, 'id')) return null;
  return propertyOf(value, 'id');
}

/** The id of a line that was refused before its fields were checked, so that the answer can be matched to its line. */
function idWithin(line: string): unknown {
  try {
    return idOf(JSON.parse(line));
  } catch {
    return null;
  }
}
