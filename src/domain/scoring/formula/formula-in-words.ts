import { parseFormula } from './parse-formula.ts';
import { renderFormula } from './render-formula.ts';

interface Labelled {
  readonly name: string;
  readonly label: string;
}

/**
 * A formula as people read it: school notation with the Thai label of each variable, `แหล่งน้ำที่ฟื้นฟูแล้ว ÷ แหล่งน้ำเป้าหมาย × 100`.
 * A text that is no formula stays as it is.
 */
export function formulaInWords(formula: string, variables: readonly Labelled[]): string {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return formula;
  const labels = new Map(variables.map(({ name, label }) => [name, label]));
  return renderFormula(parsed.value.expression, (name) => labels.get(name) || name);
}
