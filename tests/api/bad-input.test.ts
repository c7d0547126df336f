import { beforeEach, expect, it } from 'vitest';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { frameworkOf } from '../../src/frameworks/registry.ts';
import { describeOnEachDatabase } from '../../src/testing/database.ts';
import { type Answer, type ApiPerson, apiSetting, problemOf } from './api-setting.ts';

const path = '/2562/provinces/TH-42/agreement';
const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'เศรษฐกิจ', goals: 'รายได้เพิ่ม', wishesToNegotiate: false };
const ladder = (...points: [string, string][]) => ({ rule: { kind: 'ladder', points, below: 'zero' } });

/** A valid indicator, with the change under test. */
function indicator(change: object) {
  return {
    ...{ code: '3-1', componentCode: '3', position: 1, name: 'รายได้ชุมชน', definition: 'รายได้ต่อปี', unit: 'ร้อยละ' },
    ...{
      weight: '100',
      formula: null,
      baselines: [{ fiscalYear: 2561, value: '1' }],
      dataSource: 'สำรวจ',
      inForce: 'in-force',
    },
    variables: [{ name: 'result', label: 'ผล', unit: 'ร้อยละ', mayBeNegative: false }],
    ...ladder(['1', '50'], ['2', '75'], ['3', '100']),
    ...change,
  };
}

describeOnEachDatabase('a draft with something wrong in it', (database) => {
  const setting = apiSetting(database);
  let officer: ApiPerson;
  beforeEach(async () => {
    officer = await setting.person('officer.loei');
    await officer.post(path);
  });

  async function save(...indicators: object[]): Promise<Answer> {
    const etag = String((await officer.get(path)).headers.etag);
    return officer.put(path, { ...plan, indicators }, { 'if-match': etag });
  }

  async function propose(...indicators: object[]): Promise<Answer> {
    const saved = await save(...indicators);
    expect(saved.statusCode, saved.body).toBe(200);
    return officer.post(`${path}/propose`, {}, { 'if-match': String(saved.headers.etag) });
  }

  it.each([
    ['99.99', 'ขาด'],
    ['100.01', 'เกิน'],
  ])('is kept with weights of %s and not proposed, and told by how much it is off', async (weight, direction) => {
    const [half, rest] = ['50', weight === '99.99' ? '49.99' : '50.01'];
    const second = { code: '3-2', position: 2, weight: rest };
    const refused = await propose(indicator({ weight: half }), indicator(second));
    expect(problemOf(refused)).toMatchObject({ status: 422, code: 'weights-not-100' });
    expect(refused.json().detail).toContain(direction);
    expect(refused.json().detail).toContain('0.01');
    expect((await officer.get(path)).json()).toMatchObject({ status: 'draft', indicators: [{}, { weight: rest }] });
  });

  it.each([
    ['a threshold twice', ladder(['40', '50'], ['60', '75'], ['60', '100']), 'ladder-duplicate-value'],
    ['thresholds out of order', ladder(['40', '50'], ['70', '75'], ['60', '100']), 'ladder-not-ordered'],
    ['scores out of order', ladder(['40', '50'], ['50', '100'], ['60', '75']), 'ladder-scores-not-ascending'],
    ['one threshold only', ladder(['40', '50']), 'ladder-too-few-points'],
    ['digits of both kinds in a threshold', ladder(['๔0', '50'], ['60', '75'], ['70', '100']), 'ladder-not-a-number'],
    ['digits of both kinds in a weight', { weight: '๕0' }, 'weight-not-a-number'],
    ['a weight of more than a hundred', { weight: '100.01' }, 'weight-over-100'],
    ['a weight below nought', { weight: '-1' }, 'weight-negative'],
    ['a weight of 31 digits', { weight: '1'.repeat(31) }, 'weight-not-a-number'],
    ['no unit', { unit: ' ' }, 'unit-required'],
  ])('is refused with %s, beside the indicator, and nothing of it is saved', async (_what, change, code) => {
    const before = (await officer.get(path)).json();
    const rows = await setting.journalRows();
    const refused = problemOf(await save(indicator(change)));
    expect(refused).toMatchObject({ status: 422, code });
    expect(refused.field).toMatch(/^indicators\.3-1\.(ladder|weight|unit)$/);
    expect((await officer.get(path)).json()).toEqual(before);
    expect(await setting.journalRows()).toBe(rows);
  });

  it('is not proposed with a gap in a ladder, and told which level has no target', async () => {
    const refused = await propose(indicator(ladder(['1', '50'], ['3', '100'])));
    expect(problemOf(refused)).toMatchObject({
      status: 422,
      code: 'ladder-level-missing',
      field: 'indicators.3-1.ladder',
    });
    expect(refused.json().detail).toContain('ระดับคะแนน 75');
  });

  it('keeps Thai words as they are written, however they were typed', async () => {
    const typed = 'คุณภาพน\u0e49\u0e4d\u0e32แม่น\u0e49\u0e4d\u0e32เเละลำธาร';
    const saved = (await save(indicator({ name: typed }))).json();
    expect(saved.indicators[0].name).toBe('คุณภาพน้ำแม่น้ำและลำธาร');
  });

  it('finds work by words typed in another way', async () => {
    const typed = encodeURIComponent('รายได\u0e49');
    expect((await officer.get(`/me/work?text=${typed}`)).statusCode).toBe(200);
  });
});

describeOnEachDatabase('a framework with something wrong in it', (database) => {
  const setting = apiSetting(database);

  it('is refused with a gap between its grades, and grades that overlap', async () => {
    const administrator = await setting.person('admin');
    const withBand = (from: string) => {
      const copy = structuredClone(frameworkOf(2568));
      const band = copy?.grades.value?.bands[0];
      if (!copy || !band) throw new Error('FY2568 has grades');
      band.from = from;
      return { ...copy, version: copy.version + 1, proof: { password: demoPassword } };
    };
    expect(problemOf(await administrator.post('/frameworks', withBand('90.02')))).toMatchObject({
      status: 422,
      code: 'framework-bands-gap',
    });
    expect(problemOf(await administrator.post('/frameworks', withBand('89.99')))).toMatchObject({
      status: 422,
      code: 'framework-bands-overlap',
    });
  });
});
