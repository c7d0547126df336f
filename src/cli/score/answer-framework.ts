import { withWhenDueOnHoliday } from '../../domain/calendar/due-date.ts';
import { clauseText } from '../../domain/calendar/explain-lateness.ts';
import { countLateness, type LatenessRefusal } from '../../domain/calendar/lateness.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalculatorRefusalFacts } from '../../domain/refusals/scoring.ts';
import { step } from '../../domain/scoring/explain/context.ts';
import { explainGrade } from '../../domain/scoring/explain/explain-totals.ts';
import { gradeOf } from '../../domain/scoring/grade.ts';
import { readNumber } from '../../domain/scoring/read-number.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import { formatHalfUp } from '../../domain/values/decimal.ts';
import { parseFiscalYear } from '../../domain/values/fiscal-year.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { toArabicDigits } from '../../domain/values/thai-digits.ts';
import { holidays } from '../../frameworks/holidays.ts';
import { frameworkOf, listShippedFrameworks } from '../../frameworks/registry.ts';
import type { Answer } from './answer.ts';
import type { Line } from './line-schema.ts';

export type FrameworkLineRefusal = keyof CalculatorRefusalFacts | ScoringRefusal | LatenessRefusal;

/** How many working days late a report arrived, and what that costs. */
export function answerLate({ late, decimals }: Line<'late'>): Outcome<Answer, FrameworkLineRefusal> {
  const found = findFramework(late.framework, 'late.framework');
  if (!found.ok) return found;
  const asked = found.value;
  const framework = late.whenDueOnHoliday ? withWhenDueOnHoliday(asked, late.whenDueOnHoliday) : asked;
  if (!framework.rounds.some(({ code }) => code === late.round)) {
    const known = framework.rounds.map(({ code }) => code).join(', ');
    return refuse('unknown-round', { year: framework.fiscalYear, text: late.round.slice(0, 40), known }, 'late.round');
  }
  const counted = countLateness(framework, late.round, toArabicDigits(late.received), holidays);
  if (!counted.ok) {
    return { ok: false, refusals: counted.refusals.map((one) => ({ ...one, field: `late.${one.field ?? ''}` })) };
  }
  const { due, workingDays, deduction, steps } = counted.value;
  const exact = readNumber(deduction, 'late');
  if (!exact.ok) return exact;
  return accept({
    fields: { due, workingDays, deduction: formatHalfUp(exact.value, decimals) },
    steps: () => steps.map(({ text, clause }) => step('', text, undefined, clause)),
  });
}

/** The grade of a total by the bands of a framework. */
export function answerGrade({ grade }: Line<'grade'>): Outcome<Answer, FrameworkLineRefusal> {
  const found = findFramework(grade.framework, 'grade.framework');
  if (!found.ok) return found;
  const framework = found.value;
  const total = readNumber(grade.total, 'grade.total');
  if (!total.ok) return total;
  const grades = framework.grades.value;
  if (!grades) return refuse('grades-not-stated', { year: framework.fiscalYear }, 'grade.framework');
  const graded = gradeOf(total.value, grades);
  if (!graded) return refuse('total-outside-bands', { total: grade.total.slice(0, 40) }, 'grade.total');
  const clause = clauseText(framework.grades.source);
  return accept({
    fields: { grade: graded.band.name },
    steps: () => [explainGrade(total.value, graded, grades, clause)],
  });
}

function findFramework(text: string, field: string): Outcome<Framework, keyof CalculatorRefusalFacts> {
  const year = parseFiscalYear(text);
  const framework = year.ok ? frameworkOf(year.value) : undefined;
  if (framework) return accept(framework);
  const known = listShippedFrameworks().map(({ fiscalYear }) => fiscalYear);
  return refuse('unknown-framework', { text: text.slice(0, 40), known: known.join(', ') }, field);
}
