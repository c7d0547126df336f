import { parseDecimal } from '../../values/decimal.ts';
import { elementAt } from '../../values/element-at.ts';
import { ZERO } from '../../values/fraction.ts';
import { accept, type Refusal, refuse, refuseAll } from '../../values/result.ts';
import { toArabicDigits } from '../../values/thai-digits.ts';
import type { Scored, ScoringRefusal } from '../refusal-codes.ts';
import { digitsOf } from './digits-of.ts';
import { type Expression, type FunctionName, functionNames, type Operator, type Token, tokenise } from './syntax.ts';

export interface ParsedFormula {
  readonly expression: Expression;
  /** Names in order of first appearance; a variable's slot is its index here. */
  readonly variables: readonly string[];
}

const DEEPEST = 100;
const LONGEST = 2000;
/** Assumption: no source has a formula whose exact value needs a tenth of it; a sum of 40 quotients stays below. */
const MOST_DIGITS = 3000;

interface Reader {
  readonly tokens: readonly Token[];
  /** Every name with its slot, in order of first appearance. */
  readonly variables: Map<string, number>;
  position: number;
  depth: number;
  /**
   * The first fault. Nothing is read after it: the reader moves to the end, and everything that was begun ends there.
   */
  fault: Refusal<ScoringRefusal> | null;
}

/**
 * Reads `+ - * /` (also − × ÷), parentheses, decimals, variables and the functions sum, min and max.
 * Refuses `formula-syntax` (facts `at`, `found`), `formula-unknown-function`, `formula-too-deep`.
 */
export function parseFormula(formula: string): Scored<ParsedFormula> {
  if (formula.length > LONGEST) return refuse('formula-too-deep');
  const reader: Reader = { tokens: tokenise(formula), variables: new Map(), position: 0, depth: 0, fault: null };
  const expression = readSum(reader);
  if (peek(reader).kind !== 'end') unexpected(reader, peek(reader));
  if (reader.fault !== null) return refuseAll([reader.fault]);
  if (digitsOf(expression) > MOST_DIGITS) return refuse('formula-too-deep');
  return accept({ expression, variables: [...reader.variables.keys()] });
}

function peek(reader: Reader): Token {
  return elementAt(reader.tokens, reader.position);
}

function next(reader: Reader): Token {
  const token = peek(reader);
  if (token.kind !== 'end') reader.position += 1;
  return token;
}

/** Placeholder where an expression was expected; a formula with a fault is never computed. */
const nothing: Expression = { kind: 'number', value: ZERO, text: '' };

function fail(reader: Reader, fault: Refusal<ScoringRefusal>): Expression {
  reader.fault ??= fault;
  reader.position = reader.tokens.length - 1;
  return nothing;
}

function unexpected(reader: Reader, token: Token): Expression {
  return fail(reader, { code: 'formula-syntax', facts: { at: token.at, found: token.text } });
}

function expectSign(reader: Reader, sign: string): void {
  const token = next(reader);
  if (token.kind !== 'sign' || token.text !== sign) unexpected(reader, token);
}

function readSum(reader: Reader): Expression {
  return readChain(reader, ['+', '-'], readProduct);
}

function readProduct(reader: Reader): Expression {
  return readChain(reader, ['*', '/'], readFactor);
}

function readChain(reader: Reader, signs: readonly Operator[], operand: (reader: Reader) => Expression): Expression {
  let left = operand(reader);
  for (;;) {
    const token = peek(reader);
    const operator = signs.find((sign) => token.kind === 'sign' && sign === token.text);
    if (!operator) return left;
    reader.position += 1;
    left = { kind: 'binary', operator, left, right: operand(reader) };
  }
}

function readFactor(reader: Reader): Expression {
  reader.depth += 1;
  if (reader.depth > DEEPEST) return fail(reader, { code: 'formula-too-deep' });
  const expression = readAtom(reader);
  reader.depth -= 1;
  return expression;
}

function readAtom(reader: Reader): Expression {
  const token = next(reader);
  if (token.kind === 'number') return readLiteral(reader, token);
  if (token.kind === 'name') return readName(reader, token);
  if (token.text === '-' && token.kind === 'sign') return { kind: 'negate', inner: readFactor(reader) };
  if (token.text !== '(') return unexpected(reader, token);
  const inner = readSum(reader);
  expectSign(reader, ')');
  return inner;
}

function readLiteral(reader: Reader, token: Token): Expression {
  const number = parseDecimal(token.text);
  if (!number.ok) return number.refusals.map((refusal) => fail(reader, refusal))[0] ?? nothing;
  return { kind: 'number', value: number.value, text: toArabicDigits(token.text) };
}

function readName(reader: Reader, token: Token): Expression {
  const called = peek(reader);
  if (called.kind === 'sign' && called.text === '(') return readCall(reader, token);
  const slot = reader.variables.get(token.text) ?? reader.variables.size;
  reader.variables.set(token.text, slot);
  return { kind: 'variable', name: token.text, slot };
}

function readCall(reader: Reader, token: Token): Expression {
  const name = functionNames.find((known): known is FunctionName => known === token.text);
  if (!name) return fail(reader, { code: 'formula-unknown-function', facts: { name: token.text } });
  expectSign(reader, '(');
  const parts = [readSum(reader)];
  while (peek(reader).kind === 'sign' && peek(reader).text === ',') {
    reader.position += 1;
    parts.push(readSum(reader));
  }
  expectSign(reader, ')');
  return { kind: 'call', name, parts };
}
