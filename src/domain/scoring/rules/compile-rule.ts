import type { Fraction } from '../../values/fraction.ts';
import { isZero, sumOf } from '../../values/fraction.ts';
import { accept, refuse } from '../../values/result.ts';
import { type CompiledFormula, compileFormula } from '../formula/compile-formula.ts';
import { gather, readNumber, readWeight } from '../read-number.ts';
import { joinPath, type Scored, under } from '../refusal-codes.ts';
import type { CompositePart, CompositeRule, MilestonesRule, Points, Rule, SuppliedRule } from '../rule.ts';
import { compileLadder, type Ladder } from './compile-ladder.ts';

export interface CompiledMilestones {
  readonly kind: 'milestones';
  readonly source: MilestonesRule;
  /** One weight per step where the mode is `weighted`, otherwise empty. */
  readonly weights: readonly Fraction[];
  readonly ladder: Ladder | null;
}

export interface CompiledPart {
  readonly weight: Fraction;
  readonly weightText: string;
  readonly name: string | undefined;
  readonly formula: CompiledFormula | null;
  readonly rule: CompiledRule;
}

export interface CompiledSupplied {
  readonly kind: 'judgement' | 'central';
  readonly source: SuppliedRule;
  readonly ladder: Ladder | null;
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
}

export type CompiledRule =
  | { readonly kind: 'ladder'; readonly ladder: Ladder }
  | CompiledMilestones
  | { readonly kind: 'composite'; readonly parts: readonly CompiledPart[] }
  | CompiledSupplied;

const DEEPEST = 20;

/** Checks a rule and prepares it for measuring. Every refusal carries its path from the rule. */
export function compileRule(rule: Rule, path = '', depth = 0): Scored<CompiledRule> {
  switch (rule.kind) {
    case 'ladder': {
      const ladder = compileLadder(rule.points, rule.below, joinPath(path, 'points'));
      return ladder.ok ? accept({ kind: 'ladder', ladder: ladder.value }) : ladder;
    }
    case 'milestones':
      return compileMilestones(rule, path);
    case 'composite':
      if (depth >= DEEPEST) return refuse('rule-too-deep', { deepest: DEEPEST }, path);
      return compileComposite(rule, path, depth);
    case 'judgement':
    case 'central':
      return compileSupplied(rule, path);
  }
}

/** The formula of a rule, ready to evaluate, or null if there is none. */
export function compileBesideRule(formula: string | null | undefined, path: string): Scored<CompiledFormula | null> {
  if (formula === null || formula === undefined) return accept(null);
  const compiled = compileFormula(formula);
  return compiled.ok ? compiled : { ok: false, refusals: under(path, compiled.refusals) };
}

function compileOptionalLadder(
  rule: { readonly points?: Points | undefined; readonly below?: 'zero' | 'clamp' | undefined },
  path: string,
): Scored<Ladder | null> {
  return rule.points ? compileLadder(rule.points, rule.below, joinPath(path, 'points')) : accept(null);
}

function compileMilestones(rule: MilestonesRule, path: string): Scored<CompiledRule> {
  const ladder = compileOptionalLadder(rule, path);
  if (!ladder.ok) return ladder;
  const texts = rule.mode === 'weighted' ? (rule.weights ?? []) : [];
  if (rule.mode === 'weighted' && texts.length !== rule.steps) {
    return refuse('weights-do-not-match-steps', { steps: rule.steps, count: texts.length }, joinPath(path, 'weights'));
  }
  const weights = gather(texts.map((text, index) => readWeight(text, joinPath(path, `weights.${index}`))));
  if (!weights.ok) return weights;
  return accept({ kind: 'milestones', source: rule, weights: weights.value, ladder: ladder.value });
}

function compileComposite(rule: CompositeRule, path: string, depth: number): Scored<CompiledRule> {
  const parts = gather(rule.parts.map((part, index) => compilePart(part, joinPath(path, `parts.${index}`), depth + 1)));
  if (!parts.ok) return parts;
  if (isZero(sumOf(parts.value.map((part) => part.weight)))) {
    return refuse('weight-total-zero', undefined, joinPath(path, 'parts'));
  }
  return accept({ kind: 'composite', parts: parts.value });
}

function compilePart(part: CompositePart, path: string, depth: number): Scored<CompiledPart> {
  const weight = readWeight(part.weight, `${path}.weight`);
  if (!weight.ok) return weight;
  const formula = compileBesideRule(part.formula, `${path}.formula`);
  if (!formula.ok) return formula;
  const rule = compileRule(part.rule, `${path}.rule`, depth);
  if (!rule.ok) return rule;
  return accept({
    weight: weight.value,
    weightText: part.weight,
    name: part.name,
    formula: formula.value,
    rule: rule.value,
  });
}

function compileSupplied(rule: SuppliedRule, path: string): Scored<CompiledRule> {
  const ladder = compileOptionalLadder(rule, path);
  if (!ladder.ok) return ladder;
  const minimum = readBound(rule.minimum, joinPath(path, 'minimum'));
  if (!minimum.ok) return minimum;
  const maximum = readBound(rule.maximum, joinPath(path, 'maximum'));
  if (!maximum.ok) return maximum;
  const bounds = { minimum: minimum.value, maximum: maximum.value };
  return accept({ kind: rule.kind, source: rule, ladder: ladder.value, ...bounds });
}

function readBound(text: string | undefined, path: string): Scored<Fraction | null> {
  return text === undefined ? accept(null) : readNumber(text, path);
}
