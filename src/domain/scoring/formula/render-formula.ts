import { groupThousands } from '../../values/group-thousands.ts';
import type { Expression, Operator } from './syntax.ts';

const signs: Record<Operator, string> = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const callNames = { sum: 'ผลรวมของ', min: 'ค่าน้อยที่สุดของ', max: 'ค่ามากที่สุดของ' } as const;
const BINDING: Record<Operator, number> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/**
 * Writes a formula in school notation (− × ÷), each variable as `wordFor` says: its name, its Thai label or its number.
 * Parentheses are written only where the order of operations needs them.
 */
export function renderFormula(expression: Expression, wordFor: (name: string) => string): string {
  switch (expression.kind) {
    case 'number':
      return groupThousands(expression.text);
    case 'variable':
      return shield(wordFor(expression.name));
    case 'negate':
      return `−${wrap(expression.inner, 3, wordFor)}`;
    case 'call':
      return `${callNames[expression.name]}(${expression.parts.map((part) => renderFormula(part, wordFor)).join(', ')})`;
    case 'binary': {
      const binding = BINDING[expression.operator];
      const left = wrap(expression.left, binding, wordFor);
      const right = wrap(expression.right, binding + 1, wordFor);
      return `${left} ${signs[expression.operator]} ${right}`;
    }
  }
}

function wrap(expression: Expression, least: number, wordFor: (name: string) => string): string {
  const text = renderFormula(expression, wordFor);
  const loose = expression.kind === 'binary' && BINDING[expression.operator] < least;
  return loose || expression.kind === 'negate' ? `(${text})` : text;
}

/** A negative number inside a sum is put in parentheses. */
function shield(text: string): string {
  return text.startsWith('-') ? `(${text})` : text;
}
