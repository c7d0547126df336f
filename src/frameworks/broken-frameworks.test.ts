import { describe, expect, it } from 'vitest';
import { checkFramework } from '../domain/framework/check-framework.ts';
import { checkVersion } from '../domain/framework/check-version.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type FrameworkProblemCode, frameworkProblemCodes } from '../domain/framework/problem.ts';
import { frameworkOf } from './registry.ts';

type Bare<Code> = Code extends `framework-${infer Rest}` ? Rest : never;

/** What the framework does wrong, the refusal, the path changed and its new value, where it is reported, the year. */
type Slip = readonly [
  does: string,
  code: Bare<FrameworkProblemCode>,
  path: string,
  set: unknown,
  at?: string | undefined,
  year?: number,
];

const bands = (...pairs: [string, string][]) =>
  pairs.map(([from, to], index) => ({ code: `band-${'abcd'[index]}`, name: `ระดับ ${index}`, from, to }));

const slips: readonly Slip[] = [
  ['leaves out the name', 'value-missing', 'name', undefined],
  ['writes a weight as a number', 'value-wrong-type', 'components.0.weight.value', 70],
  ['writes 31 February', 'value-wrong-format', 'rounds.0.to', '2025-02-31'],
  ['names a rule below the scale that does not exist', 'value-not-allowed', 'scale.below.value', 'half'],
  ['has no rounds', 'value-out-of-range', 'rounds', []],
  ['adds a key nobody knows', 'key-unknown', 'colour', 'red'],
  ['states a weight without a source', 'source-missing', 'components.0.weight.source', undefined],
  ['cites a document it does not list', 'document-unknown', 'grades.source.document', 'S9'],
  ['uses a component code twice', 'code-duplicate', 'components.1.children.1.code', '2.1'],
  ['puts a component under the wrong parent', 'code-outside-parent', 'components.1.children.2.code', '3.3'],
  ['evaluates a component it does not have', 'component-unknown', 'rounds.1.components.value.1', '3'],
  [
    'counts clusters in a component it does not have',
    'component-unknown',
    'clusters.countIn.value.0',
    '9',
    undefined,
    2554,
  ],
  ['has clusters without saying how they take part', 'value-missing', 'clusters', undefined, undefined, 2553],
  ['counts clusters that are no party', 'value-not-allowed', 'clusters.countIn.value', ['1']],
  ['dates an event for a round it does not have', 'round-unknown', 'calendar.3.round', '9m'],
  ['allows a rule the engine does not know', 'rule-unknown', 'scale.ruleKinds.value.0', 'oracle'],
  [
    'binds more provinces than there are',
    'province-count-exceeded',
    'components.0.children.0.slots.0.applicability.value.count',
    77,
  ],
  ['states a weight of zero', 'weight-out-of-range', 'components.1.children.0.weight.value', '0'],
  ['states 99.99 in all', 'weights-differ', 'components.0.weight.value', '69.99', 'components'],
  ['states 100.01 in all', 'weights-differ', 'components.0.weight.value', '70.01', 'components'],
  [
    'states children that pass their parent',
    'weights-differ',
    'components.1.children.0.weight.value',
    '10.01',
    'components.1.children',
  ],
  ['shares more than the component has left', 'shared-weight-differs', 'sharedWeights.0.value.sum', '61'],
  ['has two rungs of one score', 'scale-not-ordered', 'scale.levels.value.1.score', '50'],
  ['scores a missing result above the scale', 'missing-score-outside-scale', 'missing.value.score', '101'],
  ['gives a band three decimals', 'band-decimals', 'grades.value.bands.0.from', '90.001'],
  [
    'lists bands from the lowest',
    'bands-not-ordered',
    'grades.value.bands',
    bands(['0.00', '59.99'], ['60.00', '100.00']),
    'grades.value.bands.1',
  ],
  ['turns a band round', 'bands-not-ordered', 'grades.value.bands.1.from', '89.995'],
  ['leaves 59.99 in no band', 'bands-gap', 'grades.value.bands.2.to', '59.98'],
  ['puts 60.00 in two bands', 'bands-overlap', 'grades.value.bands.2.to', '60.00'],
  ['stops the bands at 99.99', 'bands-incomplete', 'grades.value.bands.0.to', '99.99'],
  ['starts the bands at 1.00', 'bands-incomplete', 'grades.value.bands.2.from', '1.00'],
  ['grades a round without bands', 'graded-without-bands', 'grades.value', null, 'rounds.1.graded.value'],
  ['begins on 2 October', 'year-not-1-october', 'period.value.from', '2024-10-02'],
  ['ends on 31 December', 'year-not-30-september', 'period.value.to', '2025-12-31'],
  ['ends an event before it begins', 'dates-reversed', 'calendar.4.to', '2025-05-31'],
  ['measures a round past the year', 'round-outside-year', 'rounds.1.to', '2025-10-15', 'rounds.1'],
  [
    'does not say that a briefing lies before the year',
    'event-outside-year',
    'calendar.1.outsideYear',
    undefined,
    'calendar.1',
  ],
  [
    'says that an event within the year lies after it',
    'event-outside-year',
    'calendar.2.outsideYear',
    'after',
    'calendar.2',
  ],
  [
    'closes a change window after the year',
    'window-outside-year',
    'changePolicy.value.windows.1.until',
    '2025-10-31',
    'changePolicy.value.windows.1',
  ],
  ['wants a report before its round ends', 'due-before-round-ends', 'rounds.1.reportDue.value', '2025-09-29'],
  ['dates one report twice', 'due-differs', 'rounds.0.reportDue.value', '2025-05-01', 'calendar.3.to'],
  ['takes nothing for a late day', 'penalty-not-positive', 'latePenalty.value.perDay', '0.0000', undefined, 2554],
];

/** A copy of a shipped framework with one value changed, or removed where `set` is undefined. */
function withSlip([, , path, set, , year = 2568]: Slip): unknown {
  const copy = JSON.parse(JSON.stringify(frameworkOf(year)));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((value, key) => value[key], copy);
  if (set === undefined) delete holder[last];
  else holder[last] = set;
  return copy;
}

describe('a framework that', () => {
  for (const slip of slips) {
    const [does, code, path, , at = path] = slip;
    it(`${does} is refused with framework-${code}`, () => {
      const outcome = checkFramework(withSlip(slip));
      const found = outcome.ok ? [] : outcome.refusals;
      const named = found.find((one) => one.code === `framework-${code}` && one.field === at);
      expect(named, JSON.stringify(found)).toBeDefined();
      expect(String(named?.facts?.expected)).not.toBe('');
      expect(named?.facts).toHaveProperty('value');
    });
  }

  it('can fail in every way the checks know', () => {
    expect(new Set(slips.map(([, code]) => `framework-${code}`))).toEqual(new Set(frameworkProblemCodes));
  });

  it('nests its components without end is refused', () => {
    const nested = JSON.parse(`${'{"children":['.repeat(5000)}${']}'.repeat(5000)}`);
    const outcome = checkFramework({ ...frameworkOf(2568), components: [nested] });
    expect(outcome).toMatchObject({ refusals: [{ code: 'framework-value-out-of-range', field: '' }] });
  });

  it('is no framework at all is refused without a crash', () => {
    for (const input of [null, 42, 'กรอบ', [], {}, { components: null }]) expect(checkFramework(input).ok).toBe(false);
  });
});

describe('a version of a year', () => {
  const framework = frameworkOf(2568) as Framework;

  it('is the first, whatever its number, or the one after the highest published', () => {
    expect(checkVersion({ ...framework, version: 4 }, [])).toEqual({ ok: true, value: true });
    expect(checkVersion({ ...framework, version: 1 }, [])).toEqual({ ok: true, value: true });
    expect(checkVersion({ ...framework, version: 3 }, [1, 2])).toEqual({ ok: true, value: true });
  });

  it('never overwrites a published one and never skips one', () => {
    expect(checkVersion({ ...framework, version: 1 }, [1])).toMatchObject({
      refusals: [{ code: 'framework-version-published', facts: { next: 2 } }],
    });
    expect(checkVersion({ ...framework, version: 3 }, [1])).toMatchObject({
      refusals: [{ code: 'framework-version-skipped', facts: { next: 2 } }],
    });
  });
});
