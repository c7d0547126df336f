import type { Expression } from './syntax.ts';

/** How many digits a value may have, whatever is reported: of its numerator, its denominator, and whether that is a power of ten. */
interface Digits {
  readonly over: number;
  readonly under: number;
  readonly decimal: boolean;
}

/** What is reported has at most this many digits, as every number that is read. */
const REPORTED: Digits = { over: 30, under: 30, decimal: true };

/**
 * The most digits of any value inside a formula. Exact fractions grow with every division that is added to another: sums
 * of hundreds of them have values of ten thousand digits, which take a processor many seconds.
 */
export function digitsOf(expression: Expression): number {
  let most = 0;
  const of = (one: Expression): Digits => {
    const digits = digitsAt(one, of);
    most = Math.max(most, digits.over, digits.under);
    return digits;
  };
  of(expression);
  return most;
}

function digitsAt(expression: Expression, of: (part: Expression) => Digits): Digits {
  switch (expression.kind) {
    case 'number':
      return { over: expression.text.length, under: expression.text.length, decimal: true };
    case 'variable':
      return REPORTED;
    case 'negate':
      return of(expression.inner);
    case 'call':
      return expression.parts.map(of).reduce(added);
    case 'binary': {
      const [left, right] = [of(expression.left), of(expression.right)];
      if (expression.operator === '*') return multiplied(left, right);
      if (expression.operator === '/') return divided(left, right);
      return added(left, right);
    }
  }
}

/** Powers of ten divide each other; any other denominators are multiplied. */
function added(a: Digits, b: Digits): Digits {
  const under = Math.max(a.under, b.under);
  if (a.decimal && b.decimal)
    return { over: Math.max(a.over + under - a.under, b.over + under - b.under) + 1, under, decimal: true };
  return { over: Math.max(a.over + b.under, b.over + a.under) + 1, under: a.under + b.under, decimal: false };
}

function multiplied(a: Digits, b: Digits): Digits {
  return { over: a.over + b.over, under: a.under + b.under, decimal: a.decimal && b.decimal };
}

function divided(a: Digits, b: Digits): Digits {
  return { over: a.over + b.under, under: a.under + b.over, decimal: false };
}
