import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fractionOf } from '../values/decimal.ts';
import { compare, sumOf } from '../values/fraction.ts';
import { allocate, type Entrant } from './allocate.ts';
import type { IncentiveLevel, IncentiveUnit } from './incentive-rules.ts';

const levels: readonly IncentiveLevel[] = [
  { name: 'ดีเด่น', from: '4.5', share: '50' },
  { name: 'ดีมาก', from: '4', share: '30' },
  { name: 'ดี', from: '3', share: '20' },
];
const party = (organisationId: string, total: string | null): Entrant => ({
  organisationId,
  name: organisationId,
  total,
});

function allotted(budget: string, entrants: readonly Entrant[], unit: IncentiveUnit = 'baht', of = levels) {
  const outcome = allocate(fractionOf(budget), { levels: of, unit }, entrants);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const amounts = (allocation: ReturnType<typeof allotted>) => allocation.parties.map(({ amount }) => amount);

it('gives every party the share of its level, and nothing below the lowest or without a total', () => {
  // parts 50 + 30 + 20 = 100: 1,000 baht are 500, 300, 200
  const allocation = allotted('1000', [
    party('a', '4.5000'),
    party('b', '4.4949'),
    party('c', '3.0000'),
    party('d', '2.9949'),
    party('e', null),
  ]);
  expect(amounts(allocation)).toEqual(['500.00', '300.00', '200.00', '0.00', '0.00']);
  expect(allocation.parties.map(({ level }) => level)).toEqual(['ดีเด่น', 'ดีมาก', 'ดี', null, null]);
});

it('places a party by its total as it is shown, or with the decimals of the bound', () => {
  const levelOf = (total: string, from: string) =>
    allotted('100', [party('a', total), party('b', '5')], 'baht', [{ name: 'สูง', from, share: '100' }]).parties[0]
      ?.level;
  expect([levelOf('4.4950', '4.5'), levelOf('4.4949', '4.5')]).toEqual(['สูง', null]);
  expect([levelOf('4.4995', '4.500'), levelOf('4.4994', '4.500'), levelOf('4.4999', '4.5000')]).toEqual([
    'สูง',
    null,
    null,
  ]);
});

it('gives what is left after rounding down to the largest remainders', () => {
  // parts 50 + 30 + 30 + 20 = 130; 1000 ÷ 130 = 7.6923…: 384.6154, 230.7692, 230.7692, 153.8462 → 997 and 3 left
  const allocation = allotted('1000', [party('a', '5'), party('b', '4'), party('c', '4.2'), party('d', '3')]);
  expect(allocation.parties.map(({ exact }) => exact)).toEqual(['384.6154', '230.7692', '230.7692', '153.8462']);
  expect(amounts(allocation)).toEqual(['384.00', '231.00', '231.00', '154.00']);
  expect([allocation.left, allocation.tied]).toEqual([3, []]);
});

it('breaks a tie by the total, and tells who was in it', () => {
  // three alike: 100 ÷ 3 = 33.3333: one baht is left
  const allocation = allotted('100', [party('a', '3.1'), party('b', '3.9'), party('c', '3.1')]);
  expect(amounts(allocation)).toEqual(['33.00', '34.00', '33.00']);
  expect(allocation.tied).toEqual(['b', 'a', 'c']);
  const satang = allotted('100', [party('a', '3.1'), party('b', '3.9'), party('c', '3.1')], 'satang');
  expect(amounts(satang)).toEqual(['33.33', '33.34', '33.33']);
});

it('is refused where nobody is in a level with a share', () => {
  const refused = allocate(fractionOf('100'), { levels, unit: 'baht' }, [party('a', '1'), party('b', null)]);
  expect(refused.ok ? [] : refused.refusals.map(({ code }) => code)).toEqual(['incentives-nobody']);
});

it('spends exactly the budget and never gives less to a higher level, whatever the shares and totals', () => {
  const shares = fc
    .array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 5 })
    .map((all) => all.toSorted((a, b) => b - a));
  const totals = fc.array(fc.integer({ min: 0, max: 50_000 }), { minLength: 1, maxLength: 80 });
  const budgets = fc.integer({ min: 1, max: 900_000_000 });
  fc.assert(
    fc.property(
      shares,
      totals,
      budgets,
      fc.constantFrom<IncentiveUnit>('baht', 'satang'),
      (given, scores, budget, unit) => {
        const of = given.map((share, at) => ({ name: `${at}`, from: `${given.length - at - 1}`, share: `${share}` }));
        const money = unit === 'baht' ? `${budget}` : (budget / 100).toFixed(2);
        const entrants = scores.map((score, at) => party(`p${at}`, (score / 10_000).toFixed(4)));
        const outcome = allocate(fractionOf(money), { levels: of, unit }, entrants);
        if (!outcome.ok) return;
        const { parties, budget: whole } = outcome.value;
        expect(compare(sumOf(parties.map(({ amount }) => fractionOf(amount))), fractionOf(whole))).toBe(0);
        const rank = (level: string | null) => (level === null ? of.length : Number(level));
        const ranked = parties.toSorted((a, b) => rank(a.level) - rank(b.level));
        const least = new Map(ranked.map(({ level }) => [rank(level), ranked.filter((one) => one.level === level)]));
        let floor: string | null = null;
        for (const [, group] of [...least].toSorted(([a], [b]) => a - b)) {
          for (const { amount } of group)
            if (floor !== null) expect(compare(fractionOf(amount), fractionOf(floor))).toBeLessThanOrEqual(0);
          floor = group
            .map(({ amount }) => amount)
            .reduce((a, b) => (compare(fractionOf(a), fractionOf(b)) < 0 ? a : b));
        }
      },
    ),
  );
});
