import { describe, expect, it } from 'vitest';
import { shippedFrameworks } from '../../testing/shipped-framework.ts';
import { checkShape } from './check-shape.ts';

/** A value of a shipped framework, and its place: list positions read `*`, so that like places are tried once. */
interface Place {
  readonly year: number;
  readonly keys: readonly string[];
  readonly pattern: string;
  readonly value: unknown;
}

function placesIn(year: number, value: unknown, keys: readonly string[]): Place[] {
  const pattern = keys.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');
  const here = keys.length === 0 ? [] : [{ year, keys, pattern, value }];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, part]) => placesIn(year, part, [...keys, key]))];
}

/** The components of a tree stand at any depth; their parts have one shape. */
const shallow = (pattern: string) => pattern.replaceAll(/(components\.\*)(\.children\.\*)+/g, '$1');

const places = [
  ...new Map(
    shippedFrameworks()
      .flatMap((framework) => placesIn(framework.fiscalYear, framework, []))
      .map((place) => [`${shallow(place.pattern)} ${typeof place.value} ${place.value === null}`, place]),
  ).values(),
];

/** What the check says of a framework in which one place reads `set` (nothing: it is left out). */
function check({ year, keys }: Place, set?: unknown) {
  const copy = JSON.parse(JSON.stringify(shippedFrameworks().find((one) => one.fiscalYear === year)));
  const last = keys.at(-1) ?? '';
  const holder = keys.slice(0, -1).reduce((value, key) => value[key], copy);
  if (set === undefined) delete holder[last];
  else holder[last] = set;
  const outcome = checkShape(copy);
  return outcome.ok ? [] : outcome.refusals.map(({ code, field }) => `${code} at ${field}`);
}

const named = (chosen: readonly Place[]) => [...new Set(chosen.map(({ pattern }) => shallow(pattern)))].sort();
const inObjects = places.filter(({ keys }) => !/^\d+$/.test(keys.at(-1) ?? ''));

/** The names in a list that would otherwise take a line each. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const optional = words(`
  appraisals.*.dimensions appraisals.*.method approval bodies bodies.*.decides bodies.*.level bodies.*.members bodies.*.note
  bodies.*.organisation calendar.*.calledAs calendar.*.note
  calendar.*.outsideYear calendar.*.place calendar.*.province calendar.*.round
  changePolicy.value.grounds.*.examples changePolicy.value.guards.*.note changePolicy.value.windows.*.note
  clusters components.*.children components.*.description components.*.englishName components.*.joint
  components.*.note components.*.slots components.*.slots.*.figureFrom components.*.slots.*.note components.*.slots.*.range documents.*.parts documents.*.undertakes
  incentives indicatorsTo instrument legalGrounds mandatory resultsCourse rounds.*.assessed signedWithoutApproval sources.*.note sources.*.short sources.*.speed undatedSteps
  undatedSteps.*.note
`);
const mayBeOpen = words(`
  approval.day approval.meeting
  changePolicy.value changePolicy.value.cancelledWeight.value changePolicy.value.decidedBy.value
  changePolicy.value.notifies.value changePolicy.value.onward.value changePolicy.value.windows.*.from
  changePolicy.value.windows.*.round clusters.actsFor.value components.*.slots.*.ruleKind.value
  components.*.slots.*.suppliedBy.value components.*.weight.value grades.value incentives.levels.value latePenalty.value negotiation.value
  negotiation.value.channel.value party.value.provinceCount rounds.*.reportDue.value sources.*.issuedOn
  sources.*.number
`);
const mayBeEmpty = words(`
  appraisals appraisals.*.dimensions bodies bodies.*.decides bodies.*.members calendar changePolicy.value.grounds.*.examples
  changePolicy.value.guards changePolicy.value.mustAttend.value clusters.countIn.value components.*.children
  components.*.slots documents.*.parts documents.*.undertakes indicatorsTo.value legalGrounds mandatory.value
  negotiation.value.negotiators.value resultsTo.value rounds.*.requires.value sharedWeights undatedSteps
`);

describe('the shape of a framework', () => {
  it('lets nothing be left out but what a year may well not have', () => {
    expect(named(inObjects.filter((place) => check(place).length === 0))).toEqual(optional);
  });

  it('lets nothing be open but what a source may not state', () => {
    expect(named(places.filter((place) => check(place, null).length === 0))).toEqual(mayBeOpen);
  });

  it('lets no list be empty but those of which a year may have none', () => {
    const lists = places.filter(({ value }) => Array.isArray(value));
    expect(named(lists.filter((place) => check(place, []).length === 0))).toEqual(mayBeEmpty);
  });

  it('takes no value of another type and no blank text', () => {
    expect(named(places.filter((place) => check(place, { strange: true }).length === 0))).toEqual([]);
    expect(named(places.filter((place) => check(place, '').length === 0))).toEqual([]);
    const texts = places.filter(({ value }) => typeof value === 'string');
    expect(named(texts.filter((place) => check(place, ' ').length === 0))).toEqual([]);
  });

  it('knows every key, wherever it stands', () => {
    const objects = places.filter(({ value }) => typeof value === 'object' && value !== null && !Array.isArray(value));
    const silent = objects.filter((place) => {
      const at = `${place.keys.join('.')}.colour`;
      const problems = check(place, { ...(place.value as object), colour: 'red' });
      return (
        !problems.includes(`framework-key-unknown at ${at}`) && !problems.some((one) => /source|not-allowed/.test(one))
      );
    });
    expect(named(silent)).toEqual([]);
    expect(objects.length).toBeGreaterThan(40);
  });
});

/** The first place of this name, in the year that has it. */
function placeOf(pattern: string): Place {
  const place = places.find((one) => shallow(one.pattern) === pattern);
  if (!place) throw new Error(`no shipped framework has ${pattern}`);
  return place;
}
const taken = (pattern: string, values: readonly unknown[]) =>
  values.filter((value) => check(placeOf(pattern), value).length === 0);

describe('the words a framework may use', () => {
  it.each([
    ['scale.below.value', ['zero', 'clamp']],
    ['scale.above.value', ['clamp']],
    ['scale.between.value', ['linear']],
    ['missing.value.from', ['round-closed']],
    ['rounds.*.code', ['6m', '9m', '12m']],
    ['rounds.*.shownAs.value', ['of-covered-weight', 'of-full-mark', 'both']],
    ['rounds.*.requires.value.*', ['self-assessment-report', 'e-sar-card']],
    [
      'calendar.*.kind',
      ['framework', 'briefing', 'proposal', 'negotiation', 'signing', 'kpi-template', 'kpi-audit', 'change-deadline'],
    ],
    [
      'calendar.*.kind',
      ['report-due', 'consultation', 'early-warning', 'survey', 'site-evaluation', 'meeting', 'other'],
    ],
    ['calendar.*.precision', ['day', 'span', 'by', 'month']],
    ['calendar.*.outsideYear', ['before', 'after']],
    ['dueRule.whenDueOnHoliday.value', ['next-working-day', 'same-day']],
    ['dueRule.momentThatCounts.value', ['received', 'sent']],
    ['latePenalty.value.dayKind', ['working-day']],
    ['latePenalty.value.appliesTo', ['total']],
    ['changePolicy.value.changeable.value.*', ['indicator', 'weight', 'target', 'criteria', 'details']],
    ['changePolicy.value.windows.*.what', ['request-received', 'decision-notified']],
    ['changePolicy.value.afterDeadline.value', ['refused']],
    ['changePolicy.value.cancelledWeight.value', ['in-proportion']],
    ['changePolicy.value.onward.value.ordinary', ['for-information', 'for-approval']],
    ['changePolicy.value.onward.value.joint', ['for-information', 'for-approval']],
    ['signatories.*.role', ['governor', 'supervising-minister', 'interior-minister', 'permanent-secretary']],
    ['signatories.*.side', ['province', 'superior']],
    ['negotiation.value.channel.value', ['on-site', 'video']],
    ['components.*.slots.*.suppliedBy.value', ['province', 'central']],
    ['components.*.slots.*.figureFrom.value', ['development-indicators', 'innovation']],
    ['components.*.slots.*.applicability.value', [{ kind: 'all' }, { kind: 'listed', provinces: ['TH-42'] }]],
    ['components.*.slots.*.applicability.value', [{ kind: 'count-only', count: 1 }]],
    ['party.value.kinds.*', ['province', 'cluster']],
    ['clusters.era.value', [2552, 2560]],
    ['mandatory.value.*', ['named-slots', 'approved-list']],
  ])('for %s are %j and no other', (pattern, words) => {
    expect(taken(pattern, words)).toEqual(words);
    expect(taken(pattern, ['other-word', `${words[0]}x`, 0, 2568])).toEqual([]);
  });

  it('for the provinces a place binds name some, in their own code', () => {
    const binds = (applicability: unknown) =>
      taken('components.*.slots.*.applicability.value', [applicability]).length > 0;
    expect(binds({ kind: 'listed', provinces: [] })).toBe(false);
    expect([['TH-4'], ['TH-422'], ['th-42']].map((provinces) => binds({ kind: 'listed', provinces }))).toEqual(
      Array(3).fill(false),
    );
    expect(binds({ kind: 'listed', provinces: ['XTH-42'] })).toBe(false);
    expect([0, -1, 1.5].map((count) => binds({ kind: 'count-only', count }))).toEqual([false, false, false]);
    expect(binds({ kind: 'all', count: 1 })).toBe(false);
    expect(binds({ kind: 'listed', provinces: ['TH-42'], count: 1 })).toBe(false);
    expect(binds({ kind: 'count-only', count: 1, provinces: [] })).toBe(false);
  });
});

describe('the codes and figures of a framework', () => {
  it.each([
    [
      'components.*.code',
      ['1', '12', '1.2', '1.2.13', '1.1-PM25'],
      ['1.', '.1', 'a1', '1.1-pm', '1.1-', '1-A-B', '1 '],
    ],
    ['calendar.*.code', ['a', '6m', 'report-12m'], ['-a', 'Report', 'ก', 'a b', 'a_b']],
    ['documents.*.code', ['a', '6m', 'report-12m'], ['-a', 'Report', 'ก', 'a b', 'a_b']],
    ['grades.value.bands.*.code', ['a', 'very-good'], ['Very', '1a', '-a', 'a1', 'a b']],
    ['sources.*.code', ['S4', 'A', 'ABCDEFGHIJKL', 'S-2'], ['s4', '4S', 'ABCDEFGHIJKLM', 'S 4', 'S4x']],
    ['dueRule.placeThatCounts.value', ['TH-10', 'TH-42'], ['TH-1', 'TH-100', 'xTH-10', 'th-10']],
    ['calendar.*.province', ['TH-50'], ['TH-5', 'TH-500', 'xTH-50']],
    [
      'components.*.weight.value',
      ['70', '-1', '0.0500', '1'.repeat(20), `1.${'1'.repeat(10)}`],
      ['1'.repeat(21), `1.${'1'.repeat(11)}`, '1.', '.5', '1,000', '๗๐', '+1', '1e3', ' 1', '1 '],
    ],
    ['rounds.*.from', ['2024-10-01', '2024-02-29'], ['2024-10-1', '2025-02-29', '1 ตุลาคม 2567', '2024-10-01T00:00']],
    ['fiscalYear', [2500, 2700], [2499, 2701, 2568.5, '2568']],
    ['version', [1, 99], [0, -1, 1.5]],
    ['scale.decimals.value.indicator', [0, 10], [-1, 11, 0.5]],
    ['scale.decimals.value.weighted', [0, 10], [-1, 11, 0.5]],
    ['scale.decimals.value.total', [0, 10], [-1, 11, 0.5]],
    ['grades.value.decimals', [0, 4], [-1, 5, 0.5]],
    ['party.value.provinceCount', [1, 76], [0, -1, 1.5]],
    ['sharedWeights.*.value.components', [['1.1', '1.2']], [['1.1'], []]],
    ['scale.levels.value', [], [[{ name: 'เดียว', score: '100' }]]],
  ])('%s may be any of %j', (pattern, good, bad) => {
    expect(taken(pattern, good)).toEqual(good);
    expect(taken(pattern, bad)).toEqual([]);
  });
});
