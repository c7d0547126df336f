import type { Fraction } from '../../values/fraction.ts';
import { rowIn } from '../../values/known-names.ts';

export type Operator = '+' | '-' | '*' | '/';
export const functionNames = ['sum', 'min', 'max'] as const;
export type FunctionName = (typeof functionNames)[number];

/** A formula as a tree; `slot` is the place of a variable among the formula's variables. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Fraction; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string; readonly slot: number }
  | { readonly kind: 'negate'; readonly inner: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly parts: readonly Expression[] };

export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
  /** Position in the formula, from 1. */
  readonly at: number;
}

const SPACE = /\s+/y;
const NUMBER = /[\d๐-๙]+(?:\.[\d๐-๙]+)?/y;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SIGN = /[-+*/(),\u2212×÷]/y;
const PLAIN_SIGNS: Readonly<Record<string, string>> = { '\u2212': '-', '×': '*', '÷': '/' };

/** Splits a formula into tokens; an unknown character becomes a `sign`, which the parser refuses. */
export function tokenise(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };
  while (position < formula.length) {
    const space = take(SPACE);
    if (space !== undefined) {
      position += space.length;
      continue;
    }
    const token = nextToken(take, position, formula);
    tokens.push(token);
    position += token.text.length;
  }
  tokens.push({ kind: 'end', text: '', at: formula.length + 1 });
  return tokens.map((token) => ({ ...token, text: rowIn(PLAIN_SIGNS, token.text) ?? token.text }));
}

function nextToken(take: (pattern: RegExp) => string | undefined, position: number, formula: string): Token {
  const at = position + 1;
  const number = take(NUMBER);
  if (number !== undefined) return { kind: 'number', text: number, at };
  const name = take(NAME);
  if (name !== undefined) return { kind: 'name', text: name, at };
  return { kind: 'sign', text: take(SIGN) ?? String.fromCodePoint(formula.codePointAt(position) ?? 32), at };
}
