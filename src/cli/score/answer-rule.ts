import { explainFormula } from '../../domain/scoring/explain/explain-formula.ts';
import { withoutScore } from '../../domain/scoring/measure.ts';
import type { Scored } from '../../domain/scoring/refusal-codes.ts';
import { compileBesideRule } from '../../domain/scoring/rules/compile-rule.ts';
import { readSlots } from '../../domain/scoring/rules/measure-rule.ts';
import { compileIndicator, explainIndicator, measureIndicator } from '../../domain/scoring/score-indicator.ts';
import { scoreSheet } from '../../domain/scoring/score-sheet.ts';
import { scoreSum } from '../../domain/scoring/score-sum.ts';
import { formatHalfUp } from '../../domain/values/decimal.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Answer } from './answer.ts';
import type { Line } from './line-schema.ts';

/** One result by its rule; a formula beside the rule shows the result it computed too. */
export function answerRule(line: Line<'rule'>): Scored<Answer> {
  const scorer = compileIndicator(line);
  if (!scorer.ok) return scorer;
  const outcome = measureIndicator(scorer.value, line);
  if (!outcome.ok) return outcome;
  const { state, result, score } = outcome.value;
  const write = (value: typeof score) => (value === null ? null : formatHalfUp(value, line.decimals));
  return accept({
    fields: {
      ...(scorer.value.formula ? { result: write(result) } : {}),
      score: write(score),
      ...(state === 'reported' ? {} : { state }),
    },
    steps: () => explainIndicator(scorer.value, line, outcome.value, { decimals: line.decimals }).steps,
  });
}

/** A formula alone. */
export function answerFormula({ formula, variables = {}, decimals }: Line<'formula'>): Scored<Answer> {
  const compiled = compileBesideRule(formula, 'formula');
  if (!compiled.ok) return compiled;
  if (compiled.value === null) return refuse('formula-syntax', { at: 1, found: '' }, 'formula');
  const program = compiled.value;
  const slots = readSlots(program, variables, '');
  if (!slots.ok) return slots;
  const result = program.evaluate(slots.value);
  const state = result === null ? 'not-applicable' : 'reported';
  const measure = { ...withoutScore(state), result, slots: slots.value };
  return accept({
    fields: result === null ? { result: null, state } : { result: formatHalfUp(result, decimals) },
    steps: () => explainFormula(program, measure, { decimals }),
  });
}

/** A sheet of scores and weights. */
export function answerSheet({ sheet, decimals }: Line<'sheet'>): Scored<Answer> {
  const outcome = scoreSheet(sheet, decimals);
  if (!outcome.ok) return outcome;
  const { weighted, total, weight, steps } = outcome.value;
  return accept({ fields: { weighted, total, weight }, steps });
}

/** A sum with adjustments. */
export function answerSum({ sum, adjust = [], decimals }: Line<'sum'>): Scored<Answer> {
  const outcome = scoreSum(sum, adjust, decimals);
  if (!outcome.ok) return outcome;
  const { subtotal, total, steps } = outcome.value;
  return accept({ fields: { subtotal, total }, steps });
}
