import { describe, expect, it } from 'vitest';
import { checkFramework } from '../domain/framework/check-framework.ts';
import { checkVersion } from '../domain/framework/check-version.ts';
import type { Framework } from '../domain/framework/framework-schema.ts';
import { type FrameworkProblemCode, frameworkProblemCodes } from '../domain/framework/problem.ts';
import { frameworkOf } from './registry.ts';

interface Slip {
  readonly does: string;
  readonly path: string;
  readonly set: unknown;
  readonly code: FrameworkProblemCode;
  /** Where the problem is reported; the changed path unless said otherwise. */
  readonly at?: string;
  readonly year?: number;
}

const bands = (...pairs: [string, string][]) =>
  pairs.map(([from, to], index) => ({ code: `band-${'abcd'[index]}`, name: `ระดับ ${index}`, from, to }));

const slips: readonly Slip[] = [
  { does: 'leaves out the name', path: 'name', set: undefined, code: 'framework-value-missing' },
  {
    does: 'writes a weight as a number',
    path: 'components.0.weight.value',
    set: 70,
    code: 'framework-value-wrong-type',
  },
  { does: 'writes 31 February', path: 'rounds.0.to', set: '2025-02-31', code: 'framework-value-wrong-format' },
  {
    does: 'names a rule below the scale that does not exist',
    path: 'scale.below.value',
    set: 'half',
    code: 'framework-value-not-allowed',
  },
  { does: 'has no rounds', path: 'rounds', set: [], code: 'framework-value-out-of-range' },
  { does: 'adds a key nobody knows', path: 'colour', set: 'red', code: 'framework-key-unknown' },
  {
    does: 'states a weight without a source',
    path: 'components.0.weight.source',
    set: undefined,
    code: 'framework-source-missing',
  },
  {
    does: 'cites a document it does not list',
    path: 'grades.source.document',
    set: 'S9',
    code: 'framework-document-unknown',
  },
  {
    does: 'uses a component code twice',
    path: 'components.1.children.1.code',
    set: '2.1',
    code: 'framework-code-duplicate',
  },
  {
    does: 'puts a component under the wrong parent',
    path: 'components.1.children.2.code',
    set: '3.3',
    code: 'framework-code-outside-parent',
  },
  {
    does: 'evaluates a component it does not have',
    path: 'rounds.1.components.value.1',
    set: '3',
    code: 'framework-component-unknown',
  },
  {
    does: 'dates an event for a round it does not have',
    path: 'calendar.3.round',
    set: '9m',
    code: 'framework-round-unknown',
  },
  {
    does: 'allows a rule the engine does not know',
    path: 'scale.ruleKinds.value.0',
    set: 'oracle',
    code: 'framework-rule-unknown',
  },
  {
    does: 'binds more provinces than there are',
    path: 'components.0.children.0.slots.0.applicability.value.count',
    set: 77,
    code: 'framework-province-count-exceeded',
  },
  {
    does: 'states a weight of zero',
    path: 'components.1.children.0.weight.value',
    set: '0',
    code: 'framework-weight-out-of-range',
  },
  {
    does: 'states 99.99 in all',
    path: 'components.0.weight.value',
    set: '69.99',
    code: 'framework-weights-differ',
    at: 'components',
  },
  {
    does: 'states 100.01 in all',
    path: 'components.0.weight.value',
    set: '70.01',
    code: 'framework-weights-differ',
    at: 'components',
  },
  {
    does: 'states children that pass their parent',
    path: 'components.1.children.0.weight.value',
    set: '10.01',
    code: 'framework-weights-differ',
    at: 'components.1.children',
  },
  {
    does: 'shares more than the component has left',
    path: 'sharedWeights.0.value.sum',
    set: '61',
    code: 'framework-shared-weight-differs',
  },
  {
    does: 'has two rungs of one score',
    path: 'scale.levels.value.1.score',
    set: '50',
    code: 'framework-scale-not-ordered',
  },
  {
    does: 'scores a missing result above the scale',
    path: 'missing.value.score',
    set: '101',
    code: 'framework-missing-score-outside-scale',
  },
  {
    does: 'gives a band three decimals',
    path: 'grades.value.bands.0.from',
    set: '90.001',
    code: 'framework-band-decimals',
  },
  {
    does: 'lists bands from the lowest',
    path: 'grades.value.bands',
    set: bands(['0.00', '59.99'], ['60.00', '100.00']),
    code: 'framework-bands-not-ordered',
    at: 'grades.value.bands.1',
  },
  { does: 'turns a band round', path: 'grades.value.bands.1.from', set: '89.995', code: 'framework-bands-not-ordered' },
  { does: 'leaves 59.99 in no band', path: 'grades.value.bands.2.to', set: '59.98', code: 'framework-bands-gap' },
  { does: 'puts 60.00 in two bands', path: 'grades.value.bands.2.to', set: '60.00', code: 'framework-bands-overlap' },
  {
    does: 'stops the bands at 99.99',
    path: 'grades.value.bands.0.to',
    set: '99.99',
    code: 'framework-bands-incomplete',
  },
  {
    does: 'starts the bands at 1.00',
    path: 'grades.value.bands.2.from',
    set: '1.00',
    code: 'framework-bands-incomplete',
  },
  {
    does: 'grades a round without bands',
    path: 'grades.value',
    set: null,
    code: 'framework-graded-without-bands',
    at: 'rounds.1.graded.value',
  },
  { does: 'begins on 2 October', path: 'period.value.from', set: '2024-10-02', code: 'framework-year-not-1-october' },
  { does: 'ends on 31 December', path: 'period.value.to', set: '2025-12-31', code: 'framework-year-not-30-september' },
  {
    does: 'ends an event before it begins',
    path: 'calendar.4.to',
    set: '2025-05-31',
    code: 'framework-dates-reversed',
  },
  {
    does: 'measures a round past the year',
    path: 'rounds.1.to',
    set: '2025-10-15',
    code: 'framework-round-outside-year',
    at: 'rounds.1',
  },
  {
    does: 'does not say that a briefing lies before the year',
    path: 'calendar.1.outsideYear',
    set: undefined,
    code: 'framework-event-outside-year',
    at: 'calendar.1',
  },
  {
    does: 'says that an event within the year lies after it',
    path: 'calendar.2.outsideYear',
    set: 'after',
    code: 'framework-event-outside-year',
    at: 'calendar.2',
  },
  {
    does: 'closes a change window after the year',
    path: 'changePolicy.value.windows.1.until',
    set: '2025-10-31',
    code: 'framework-window-outside-year',
    at: 'changePolicy.value.windows.1',
  },
  {
    does: 'wants a report before its round ends',
    path: 'rounds.1.reportDue.value',
    set: '2025-09-29',
    code: 'framework-due-before-round-ends',
  },
  {
    does: 'dates one report twice',
    path: 'rounds.0.reportDue.value',
    set: '2025-05-01',
    code: 'framework-due-differs',
    at: 'calendar.3.to',
  },
  {
    does: 'takes nothing for a late day',
    path: 'latePenalty.value.perDay',
    set: '0.0000',
    code: 'framework-penalty-not-positive',
    year: 2554,
  },
];

/** A copy of a shipped framework with one value changed, or removed where `set` is undefined. */
function withSlip({ path, set, year = 2568 }: Slip): unknown {
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
    it(`${slip.does} is refused with ${slip.code}`, () => {
      const outcome = checkFramework(withSlip(slip));
      const found = outcome.ok ? [] : outcome.refusals;
      const named = found.find((one) => one.code === slip.code && one.field === (slip.at ?? slip.path));
      expect(named, JSON.stringify(found)).toBeDefined();
      expect(String(named?.facts?.expected)).not.toBe('');
      expect(named?.facts).toHaveProperty('value');
    });
  }

  it('can fail in every way the checks know', () => {
    expect(new Set(slips.map((one) => one.code))).toEqual(new Set(frameworkProblemCodes));
  });

  it('is no framework at all is refused without a crash', () => {
    for (const input of [null, 42, 'กรอบ', [], {}, { components: null }]) expect(checkFramework(input).ok).toBe(false);
  });
});

describe('a version of a year', () => {
  const framework = frameworkOf(2568) as Framework;

  it('is the first, or the one after the highest published', () => {
    expect(checkVersion(framework, [])).toEqual({ ok: true, value: true });
    expect(checkVersion({ ...framework, version: 3 }, [1, 2])).toEqual({ ok: true, value: true });
  });

  it('never overwrites a published one and never skips one', () => {
    expect(checkVersion(framework, [1])).toMatchObject({
      refusals: [{ code: 'framework-version-published', facts: { next: 2 } }],
    });
    expect(checkVersion({ ...framework, version: 3 }, [1])).toMatchObject({
      refusals: [{ code: 'framework-version-skipped', facts: { next: 2 } }],
    });
  });
});
