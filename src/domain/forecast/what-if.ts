import { gradeOf } from '../scoring/grade.ts';
import type { PartyScoringSettings } from '../scoring/party-scoring-settings.ts';
import { readNumber } from '../scoring/read-number.ts';
import type { ScoringRefusal } from '../scoring/refusal-codes.ts';
import type { Rule } from '../scoring/rule.ts';
import { compileIndicator, measureIndicator, type Scorer } from '../scoring/score-indicator.ts';
import { type PartyIndicator, scoreParty } from '../scoring/score-party.ts';
import type { Fraction } from '../values/fraction.ts';
import { rowIn } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal } from '../values/result.ts';
import { toArabicDigits } from '../values/thai-digits.ts';

/** One indicator whose result may be moved: plain JSON. The result itself is moved, whatever formula it comes from. */
export interface WhatIfIndicator {
  readonly code: string;
  readonly component: string;
  readonly name: string;
  readonly unit: string;
  readonly weight: string;
  readonly rule: Rule;
  /** What is reported or projected now, decimal text; null if nothing is known. */
  readonly base: string | null;
}

/** Everything that server and browser compute a scenario from: plain JSON. */
export interface WhatIfSetup {
  readonly indicators: readonly WhatIfIndicator[];
  readonly settings: PartyScoringSettings;
}

/** Typed results by code: a value; for milestones the number of steps done; for a composite its score. */
export type Scenario = Readonly<Record<string, string>>;

interface ScenarioRow {
  readonly code: string;
  readonly weight: Fraction;
  /** As it is typed or known, and its score; null where there is nothing, or something that is no result. */
  readonly value: Fraction | null;
  readonly score: Fraction | null;
  readonly problems: readonly Refusal<ScoringRefusal>[];
}

export interface ScenarioScore {
  readonly rows: readonly ScenarioRow[];
  readonly total: string | null;
  /** The grade that the total has; of a total that does not count every indicator as well, which says so. */
  readonly grade: string | null;
  readonly counted: number;
}

/** What is typed, or what is known where nothing is typed. */
function typedOr(indicator: WhatIfIndicator, scenario: Scenario): string {
  const typed = rowIn(scenario, indicator.code)?.trim() ?? '';
  return typed === '' ? (indicator.base ?? '') : typed;
}

/** The scores of a scenario: by the engine that scores what is reported, without what a late report costs. */
export function scoreScenario({ indicators, settings }: WhatIfSetup, scenario: Scenario): ScenarioScore {
  const read = indicators.map((one) => ({ one, input: inputOf(one, typedOr(one, scenario)) }));
  const inputs = read.map(({ one, input }) => (input.ok ? input.value : missing(one)));
  const scored = scoreParty(inputs, { ...settings, roundClosed: false, adjust: [] });
  if (!scored.ok) return { rows: [], total: null, grade: null, counted: 0 };
  const { value } = scored;
  const rows = value.indicators.map((row, index): ScenarioRow => {
    const input = read[index]?.input;
    return {
      code: row.code,
      weight: row.effectiveWeight,
      value: row.measure.result,
      score: row.score,
      problems: input && !input.ok ? input.refusals : [],
    };
  });
  const graded = value.exactTotal === null || !settings.grades ? null : gradeOf(value.exactTotal, settings.grades);
  return {
    rows,
    total: value.total,
    grade: graded?.band.name ?? null,
    counted: rows.filter((one) => one.score !== null).length,
  };
}

/** A composite, and steps of different weights, are moved by their score. */
export function movesByScore(rule: Rule): boolean {
  return rule.kind === 'composite' || (rule.kind === 'milestones' && rule.mode === 'weighted');
}

function missing({ code, component, weight, rule }: WhatIfIndicator): PartyIndicator {
  return { code, component, weight, rule, input: { state: 'missing' } };
}

function inputOf(indicator: WhatIfIndicator, text: string): Outcome<PartyIndicator, ScoringRefusal> {
  const none = missing(indicator);
  if (text === '') return accept(none);
  const { rule } = indicator;
  const number = readNumber(text, 'result');
  if (!number.ok) return number;
  if (movesByScore(rule)) return accept({ ...none, input: { state: 'reported' }, givenScore: text });
  const scorer = compileIndicator({ rule });
  if (!scorer.ok) return scorer;
  const input = rule.kind === 'milestones' ? { done: stepsTo(text, rule.steps) } : { result: text };
  return checked({ ...none, scorer: scorer.value, input: { state: 'reported', ...input } }, scorer.value);
}

function checked(input: PartyIndicator, scorer: Scorer): Outcome<PartyIndicator, ScoringRefusal> {
  const measure = measureIndicator(scorer, input.input);
  return measure.ok ? accept(input) : measure;
}

/** The steps up to a number; one too many where it is more than there are, which scoring refuses. */
function stepsTo(text: string, steps: number): readonly number[] {
  const count = Math.min(steps + 1, Math.max(0, Math.floor(Number(toArabicDigits(text)))));
  return Array.from({ length: count }, (_, index) => index + 1);
}
