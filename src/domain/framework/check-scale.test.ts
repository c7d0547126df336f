import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkScale } from './check-scale.ts';
import type { Framework } from './framework-schema.ts';
import { gradeName } from './grade-name.ts';
import type { FrameworkProblem } from './problem.ts';

const year = shippedFramework(2568);
const say = (problems: readonly FrameworkProblem[]) =>
  problems.map(({ code, field, facts }) => `${code.slice(10)} at ${field}: ${facts.value} → ${facts.expected}`);
const source = { assumption: 'ตัวอย่าง' };

describe('the scale of a framework', () => {
  const scaled = (change: Partial<Framework>) => say(checkScale({ ...year, ...change }));
  const missing = (score: string) => scaled({ missing: { source, value: { score, from: 'round-closed' } } });
  const clamped = { ...year.scale, below: { value: 'clamp' as const, source } };
  const graded = (pairs: readonly (readonly [string, string])[], decimals = 2) =>
    scaled({
      grades: {
        source,
        value: {
          decimals,
          bands: pairs.map(([from, to], at) => ({ code: `b-${'abc'[at]}`, name: `ระดับ ${at}`, from, to })),
        },
      },
    });

  it('scores a missing result within it, from nought or from its lowest rung', () => {
    expect([missing('0'), missing('100')]).toEqual([[], []]);
    expect(missing('100.01')).toEqual(['missing-score-outside-scale at missing.value.score: 100.01 → ตั้งแต่ 0 ถึง 100']);
    expect(missing('-0.01')).toEqual(['missing-score-outside-scale at missing.value.score: -0.01 → ตั้งแต่ 0 ถึง 100']);
    const low = scaled({ scale: clamped, missing: { source, value: { score: '49', from: 'round-closed' } } });
    expect(low[0]).toBe('missing-score-outside-scale at missing.value.score: 49 → ตั้งแต่ 50 ถึง 100');
  });

  it('has bands that reach from its bottom to its top without a gap', () => {
    expect(
      graded([
        ['60', '100'],
        ['0', '59.99'],
      ]),
    ).toEqual([]);
    expect(
      graded([
        ['50', '100'],
        ['50', '49.99'],
        ['0', '49.99'],
      ]),
    ).toEqual(['bands-not-ordered at grades.value.bands.1.from: 50 → ไม่เกิน 49.99 ของช่วงเดียวกัน']);
    expect(
      graded([
        ['60.00', '60.00'],
        ['0', '59.99'],
      ]),
    ).toEqual(['bands-incomplete at grades.value.bands.0.to: 60.00 → คะแนนสูงสุด 100']);
    expect(
      graded([
        ['60', '100'],
        ['60', '99'],
      ]),
    ).toContain('bands-not-ordered at grades.value.bands.1: ระดับ 1 → เรียงจากสูงไปต่ำ จึงต้องต่ำกว่า 60');
    expect(
      graded(
        [
          ['60', '100'],
          ['59.999', '60.5'],
          ['0', '59.98'],
        ],
        3,
      ),
    ).toContain('bands-overlap at grades.value.bands.1.to: 60.5 → 59.999 ซึ่งต่อจากช่วง "ระดับ 0" พอดี');
    expect(
      graded([
        ['60', '100'],
        ['1', '59.98'],
      ]),
    ).toEqual([
      'bands-gap at grades.value.bands.1.to: 59.98 → 59.99 ซึ่งต่อจากช่วง "ระดับ 0" พอดี',
      'bands-incomplete at grades.value.bands.1.from: 1 → คะแนนต่ำสุด 0',
    ]);
    expect(
      graded([
        ['60.001', '100'],
        ['0', '59.991'],
      ])[0],
    ).toBe('band-decimals at grades.value.bands.0.from: 60.001 → ทศนิยมไม่เกิน 2 ตำแหน่ง');
  });

  it('grades no round where there are no bands', () => {
    expect(scaled({ grades: { source, value: null } })).toEqual([
      'graded-without-bands at rounds.1.graded.value: true → false จนกว่าจะระบุช่วงคะแนนใน grades',
    ]);
  });
});

describe('a grade of a year', () => {
  it('is shown by its name, or by its code where the year knows it no more', () => {
    expect(['very-good', 'fair', 'gone', null].map((grade) => gradeName(year, grade))).toEqual([
      'ดีมาก',
      'พอใช้',
      'gone',
      null,
    ]);
    expect(gradeName({ ...year, grades: { source, value: null } }, 'good')).toBe('good');
  });
});
