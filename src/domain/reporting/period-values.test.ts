import { describe, expect, it } from 'vitest';
import type { ByPeriod, Indicator } from '../agreement/indicator.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import { fromInteger } from '../values/fraction.ts';
import { combinePeriods, explainPeriods, periodsOf } from './period-values.ts';
import { readVariables } from './read-variables.ts';
import { scoringInputOf } from './scoring-input.ts';

function sold(byPeriod: ByPeriod): Indicator {
  return {
    code: '1',
    componentCode: '1',
    position: 1,
    name: 'ยอดจำหน่าย',
    definition: '',
    unit: 'ล้านบาท',
    weight: '10',
    formula: 'sold / target * 100',
    variables: [
      { name: 'sold', label: 'ยอดจำหน่าย', unit: 'ล้านบาท', mayBeNegative: false, byPeriod },
      { name: 'target', label: 'เป้าหมาย', unit: 'ล้านบาท', mayBeNegative: false },
    ],
    rule: {
      kind: 'ladder',
      below: 'zero',
      points: [
        ['60', '50'],
        ['80', '75'],
        ['100', '100'],
      ],
    },
    baselines: [],
    dataSource: '',
    inForce: 'in-force',
  };
}
const quarterly = (combine: ByPeriod['combine']) => sold({ period: 'quarter', combine });
const read = (indicator: Indicator, typed: Record<string, string>, round: '6m' | '12m' = '12m') => {
  const outcome = readVariables(indicator, typed, round);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

describe('a figure given by months or quarters', () => {
  it('has the periods of its round, from October', () => {
    expect(periodsOf({ period: 'month' }, '6m').map((one) => one.code)).toEqual([
      ...['m10', 'm11', 'm12', 'm01', 'm02', 'm03'],
    ]);
    expect(periodsOf({ period: 'month' }, '12m').at(-1)).toEqual({ code: 'm09', label: 'ก.ย.' });
    expect(periodsOf({ period: 'quarter' }, '9m')).toHaveLength(3);
  });

  it.each([
    ['sum', [10, 20, 30], 60, 0],
    ['sum', [10, null, 30], null, 1],
    ['cumulative', [10, null, 30], 30, 0],
    ['cumulative', [10, 20, null], null, 1],
    ['latest', [10, 20, null], 20, 0],
    ['latest', [null, null, null], null, 1],
  ] as const)('%s of %j is %s, lacking %s', (combine, figures, total, lacks) => {
    const combined = combinePeriods(
      combine,
      figures.map((one) => (one === null ? null : fromInteger(one))),
    );
    expect(combined.total).toEqual(total === null ? null : fromInteger(total));
    expect(combined.lacks).toBe(lacks);
  });

  it('keeps every period as typed and makes the total of them, Thai digits too', () => {
    const typed = { 'sold.q1': '๑๐.๕', 'sold.q2': '1,020', 'sold.q3': '30', 'sold.q4': '40', target: '2000' };
    const result = read(quarterly('sum'), typed);
    expect(result.variables).toEqual({
      sold: '1100.5',
      'sold.q1': '10.5',
      'sold.q2': '1020',
      'sold.q3': '30',
      'sold.q4': '40',
      target: '2000',
    });
    expect(result.state).toBe('reported');
    expect(result.value).toBe('55.025');
  });

  it('is missing, not zero, while a quarter that counts has not been given; what was given is kept', () => {
    const result = read(quarterly('sum'), { 'sold.q1': '10', target: '2000' });
    expect(result).toMatchObject({ state: 'missing', value: null, variables: { 'sold.q1': '10', target: '2000' } });
    expect(result.variables).not.toHaveProperty('sold');
  });

  it('asks only for the periods of its round', () => {
    expect(read(quarterly('sum'), { 'sold.q1': '700', 'sold.q2': '900', target: '2000' }, '6m').value).toBe('80');
    const later = readVariables(quarterly('sum'), { 'sold.q3': '1' }, '6m');
    expect(later.ok ? [] : later.refusals).toMatchObject([{ code: 'unknown-variable', field: 'variables.sold.q3' }]);
  });

  it('says which month is no number', () => {
    const refused = readVariables(sold({ period: 'month', combine: 'sum' }), { 'sold.m11': 'ห้า', target: '1' });
    expect(refused.ok ? [] : refused.refusals).toMatchObject([
      { code: 'not-a-number', field: 'variables.sold.m11', facts: { label: 'ยอดจำหน่าย พ.ย.' } },
    ]);
  });

  it('takes a total alone as it is, for those who have no periods', () => {
    expect(read(quarterly('sum'), { sold: '1600', target: '2000' }).value).toBe('80');
  });

  it.each([
    ['sum', 'ไตรมาส 1 10 + ไตรมาส 2 20 + ไตรมาส 3 30 + ไตรมาส 4 40 = 100 ล้านบาท (รวมทุกงวด)'],
    ['cumulative', 'ยอดสะสมตั้งแต่ต้นปีถึง ไตรมาส 4 = 40 ล้านบาท (ใช้ยอดของงวดสุดท้าย ไม่รวมซ้ำ)'],
    ['latest', 'ค่าล่าสุด ณ ไตรมาส 4 = 40 ล้านบาท (ใช้ค่าล่าสุดที่มี)'],
  ] as const)('%s opens the worked example', (combine, text) => {
    const indicator = quarterly(combine);
    const typed = { 'sold.q1': '10', 'sold.q2': '20', 'sold.q3': '30', 'sold.q4': '40', target: '50' };
    const { variables } = read(indicator, typed);
    const ledger = scoreIndicator(indicator, scoringInputOf(indicator, variables, 'reported'));
    expect(ledger.ok ? ledger.value.steps[0] : null).toMatchObject({ label: 'ยอดจำหน่าย จากแต่ละงวด', text });
  });

  it('adds no line where only the total is known', () => {
    const [variable] = quarterly('sum').variables;
    if (!variable) throw new Error('no variable');
    expect(explainPeriods(variable, { sold: '10' })).toBeNull();
  });

  it('tells months by their names and leaves out those without a figure', () => {
    const byMonth = { period: 'month', combine: 'latest' } as const;
    const stock = { name: 's', label: 'คงเหลือ', unit: 'ตัว', mayBeNegative: false, byPeriod: byMonth };
    expect(explainPeriods(stock, { s: '7', 's.m10': '5', 's.m11': '', 's.m01': '๗' })).toEqual({
      label: 'คงเหลือ จากแต่ละงวด',
      text: 'ค่าล่าสุด ณ ม.ค. = 7 ตัว (ใช้ค่าล่าสุดที่มี)',
      value: '7',
    });
    expect(explainPeriods(stock, { s: '5', 's.m10': '5', 's.m11': '' })?.text).toContain('ณ ต.ค.');
    expect(explainPeriods(stock, { 's.m10': '5' })).toBeNull();
    expect(explainPeriods({ ...stock, byPeriod: null }, { s: '7', 's.m10': '5' })).toBeNull();
  });
});
