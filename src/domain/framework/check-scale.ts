import { fractionOf, powerOfTen, toDecimalText } from '../values/decimal.ts';
import { add, compare, type Fraction, fraction, subtract, ZERO } from '../values/fraction.ts';
import type { Framework } from './framework-schema.ts';
import { type FrameworkProblem, problem } from './problem.ts';
import type { GradeBand } from './scale-schema.ts';

/** The levels must rise, a missing result must score within the scale, and the bands must cover it without a gap. */
export function checkScale(framework: Framework): FrameworkProblem[] {
  return [...checkLevels(framework), ...checkMissing(framework), ...checkGrades(framework)];
}

function checkLevels({ scale }: Framework): FrameworkProblem[] {
  const levels = scale.levels.value;
  return levels.slice(1).flatMap((level, index) => {
    const before = levels[index];
    if (!before || compare(fractionOf(level.score), fractionOf(before.score)) > 0) return [];
    const path = `scale.levels.value.${index + 1}.score`;
    return [problem('framework-scale-not-ordered', path, level.score, `มากกว่า ${before.score} ของระดับก่อนหน้า`)];
  });
}

/** The lowest and the highest score of the scale. */
function endsOf({ scale }: Framework): { bottom: Fraction; top: Fraction } {
  const scores = scale.levels.value.map((level) => fractionOf(level.score));
  const lowest = scores[0] ?? ZERO;
  return { bottom: scale.below.value === 'zero' ? ZERO : lowest, top: scores.at(-1) ?? lowest };
}

function checkMissing(framework: Framework): FrameworkProblem[] {
  const { bottom, top } = endsOf(framework);
  const score = framework.missing.value.score;
  if (compare(fractionOf(score), bottom) >= 0 && compare(fractionOf(score), top) <= 0) return [];
  const expected = `ตั้งแต่ ${toDecimalText(bottom)} ถึง ${toDecimalText(top)}`;
  return [problem('framework-missing-score-outside-scale', 'missing.value.score', score, expected)];
}

function checkGrades(framework: Framework): FrameworkProblem[] {
  const grades = framework.grades.value;
  if (grades === null) {
    return framework.rounds.flatMap((round, index) =>
      round.graded.value
        ? [
            problem(
              'framework-graded-without-bands',
              `rounds.${index}.graded.value`,
              true,
              'false จนกว่าจะระบุช่วงคะแนนใน grades',
            ),
          ]
        : [],
    );
  }
  const { bands, decimals } = grades;
  const unit = fraction(1n, powerOfTen(decimals));
  return [
    ...bands.flatMap((band, index) => checkBand(band, decimals, `grades.value.bands.${index}`)),
    ...bands
      .slice(1)
      .flatMap((band, index) => checkNeighbour(bands[index] ?? band, band, unit, `grades.value.bands.${index + 1}`)),
    ...checkEnds(framework, bands),
  ];
}

function checkBand(band: GradeBand, decimals: number, path: string): FrameworkProblem[] {
  const problems = (['from', 'to'] as const).flatMap((end) => {
    const places = band[end].split('.')[1]?.length ?? 0;
    if (places <= decimals) return [];
    return [problem('framework-band-decimals', `${path}.${end}`, band[end], `ทศนิยมไม่เกิน ${decimals} ตำแหน่ง`)];
  });
  if (compare(fractionOf(band.from), fractionOf(band.to)) <= 0) return problems;
  return [
    ...problems,
    problem('framework-bands-not-ordered', `${path}.from`, band.from, `ไม่เกิน ${band.to} ของช่วงเดียวกัน`),
  ];
}

/** Bands run from the highest down; each ends one unit of the last decimal below the band above it. */
function checkNeighbour(above: GradeBand, band: GradeBand, unit: Fraction, path: string): FrameworkProblem[] {
  const expectedTo = subtract(fractionOf(above.from), unit);
  const expected = `${toDecimalText(expectedTo)} ซึ่งต่อจากช่วง "${above.name}" พอดี`;
  const order = compare(fractionOf(band.to), expectedTo);
  if (order === 0) return [];
  if (order < 0) return [problem('framework-bands-gap', `${path}.to`, band.to, expected)];
  const reversed = compare(fractionOf(band.from), fractionOf(above.from)) >= 0;
  const lower = add(expectedTo, unit);
  return reversed
    ? [problem('framework-bands-not-ordered', path, band.name, `เรียงจากสูงไปต่ำ จึงต้องต่ำกว่า ${toDecimalText(lower)}`)]
    : [problem('framework-bands-overlap', `${path}.to`, band.to, expected)];
}

function checkEnds(framework: Framework, bands: readonly GradeBand[]): FrameworkProblem[] {
  const { bottom, top } = endsOf(framework);
  const [first, last] = [bands[0], bands.at(-1)];
  const problems: FrameworkProblem[] = [];
  if (first && compare(fractionOf(first.to), top) !== 0) {
    problems.push(
      problem('framework-bands-incomplete', 'grades.value.bands.0.to', first.to, `คะแนนสูงสุด ${toDecimalText(top)}`),
    );
  }
  if (last && compare(fractionOf(last.from), bottom) !== 0) {
    const path = `grades.value.bands.${bands.length - 1}.from`;
    problems.push(problem('framework-bands-incomplete', path, last.from, `คะแนนต่ำสุด ${toDecimalText(bottom)}`));
  }
  return problems;
}
