import { describe, expect, it } from 'vitest';
import { explainPartyScore } from './explain-party-score.ts';
import type { PartyScoringSettings } from './party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from './score-party.ts';

const settings: PartyScoringSettings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [
    { code: '1', name: 'ประสิทธิภาพ' },
    { code: '1.1', name: 'ตัวชี้วัดร่วม' },
    { code: '1.2', name: 'ตัวชี้วัดจังหวัด' },
    { code: '2', name: 'ศักยภาพ' },
  ],
  roundClosed: false,
  missingScore: '0',
  shownAs: 'both',
  grades: { decimals: 2, bands: [{ code: 'all', name: 'ผ่าน', from: '0.00', to: '100.00' }] },
  clauses: { spread: 'ข้อกระจาย', grade: 'ข้อระดับ', missing: 'ข้อไม่มีผล', rounding: 'ข้อปัดเศษ', shared: 'ข้อร่วม' },
};
const one = (code: string, component: string, weight: string, input: PartyIndicator['input']): PartyIndicator => ({
  code,
  component,
  weight,
  rule: { kind: 'central' },
  input,
});
const solve = (indicators: readonly PartyIndicator[], rules: PartyScoringSettings) => {
  const outcome = scoreParty(indicators, rules);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};
const explain = (indicators: readonly PartyIndicator[], changed: Partial<PartyScoringSettings> = {}) => {
  const rules = { ...settings, ...changed };
  return explainPartyScore(indicators, rules, solve(indicators, rules));
};
const tell = (steps: readonly { text: string; value?: string | undefined; clause?: string | undefined }[]) =>
  steps.map(({ text, value, clause }) => `${text} | ${value ?? '-'} | ${clause ?? '-'}`);

const year = [
  one('A', '1.1', '20', { result: '80' }),
  one('B', '1.1', '20', { result: '50' }),
  one('C', '1.2', '30', { result: '90' }),
  one('D', '2', '30', { result: '100' }),
];

describe('the worked example of a whole round', () => {
  it('goes from the components to the sum, the rounding and the grade, each with its clause', () => {
    const ledger = explain(year);
    expect(tell(ledger.steps)).toEqual([
      'ประสิทธิภาพ: 16 + 10 + 27 = 53 จากน้ำหนัก 70 | 53.0000 | -',
      'ตัวชี้วัดร่วม: 16 + 10 = 26 จากน้ำหนัก 40 | 26.0000 | -',
      'ตัวชี้วัดจังหวัด: 27 จากน้ำหนัก 30 | 27.0000 | -',
      'ศักยภาพ: 30 จากน้ำหนัก 30 | 30.0000 | -',
      'ผลรวมคะแนนถ่วงน้ำหนัก = 53 + 30 = 83 จากน้ำหนัก 100 (รวมก่อนปัดเศษ) | 83.0000 | -',
      'คะแนนรวม = 83 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง = 83.0000 คะแนน | 83.0000 | ข้อปัดเศษ',
      'คะแนนรวม 83 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ที่ทศนิยม 2 ตำแหน่ง เป็น 83.00 อยู่ในช่วง 0.00–100.00 จึงได้ระดับ ผ่าน | ผ่าน | ข้อระดับ',
    ]);
    expect(ledger.steps.map(({ label }) => label).slice(0, 2)).toEqual(['องค์ประกอบ 1', 'องค์ประกอบ 1.1']);
    expect(ledger).toMatchObject({ points: '83.0000', weight: '100', total: '83.0000', grade: 'ผ่าน' });
    expect(tell(ledger.indicators[0]?.steps.slice(-1) ?? [])).toEqual([
      'คะแนน × น้ำหนัก ÷ 100 = 80 × 20 ÷ 100 = 16 | 16 | -',
    ]);
    expect(ledger.indicators[0]).toMatchObject({
      code: 'A',
      component: '1.1',
      weight: '20',
      effectiveWeight: '20',
      score: '80.0000',
      weighted: '16.0000',
    });
  });

  it('has no figure at all before the first result, and says so', () => {
    const ledger = explain([one('A', '1.1', '100', { state: 'missing' })]);
    expect(ledger).toMatchObject({
      points: null,
      total: null,
      grade: null,
      indicators: [{ score: null, weighted: null }],
    });
    expect(tell(ledger.steps)).toEqual(['ยังไม่มีตัวชี้วัดที่นำมาคิดคะแนนได้ จึงยังไม่มีคะแนนรวม | - | -']);
    expect(tell(ledger.indicators[0]?.steps ?? [])).toEqual([
      'ยังไม่มีผลการดำเนินงาน จึงยังไม่มีคะแนน (ไม่มีผลไม่เท่ากับ 0) | - | -',
    ]);
  });

  it('does not await what hands its weight on', () => {
    const ledger = explain([...year.slice(0, 3), one('D', '2', '30', { state: 'cancelled' })]);
    expect(ledger.steps.some(({ text }) => text.startsWith('ยังไม่มีผล'))).toBe(false);
  });

  it('says what is still awaited and leaves out a component without any result', () => {
    const waiting = [
      ...year.slice(0, 2),
      one('C', '1.2', '30', { state: 'missing' }),
      one('D', '2', '30', { state: 'missing' }),
    ];
    const ledger = explain(waiting);
    expect(tell(ledger.steps)).toEqual([
      'ยังไม่มีผล 2 ตัวชี้วัด (C และ D) น้ำหนักรวม 60 จึงยังไม่นำมาคิด คะแนนรวมนี้เป็นคะแนนเท่าที่มีผลแล้ว | - | -',
      'ประสิทธิภาพ: 16 + 10 = 26 จากน้ำหนัก 40 | 26.0000 | -',
      'ตัวชี้วัดร่วม: 16 + 10 = 26 จากน้ำหนัก 40 | 26.0000 | -',
      'ผลรวมคะแนนถ่วงน้ำหนัก = 26 จากน้ำหนัก 40 (รวมก่อนปัดเศษ) | 26.0000 | -',
      'คิดเทียบน้ำหนักเต็ม 100: 26 ÷ 40 × 100 = 65 | 65 | -',
      'คะแนนรวม = 65 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง = 65.0000 คะแนน | 65.0000 | ข้อปัดเศษ',
    ]);
  });

  it('of a round shown only of its own weight is not rescaled, unless it is graded or adjusted', () => {
    const six = { components: settings.components.slice(0, 3), shownAs: 'of-covered-weight', grades: null } as const;
    const rescaled = (changed: Partial<PartyScoringSettings>) =>
      explain(year, { ...six, ...changed }).steps.some(({ text }) => text.startsWith('คิดเทียบน้ำหนักเต็ม'));
    expect(rescaled({})).toBe(false);
    expect(rescaled({ shownAs: 'both' })).toBe(true);
    expect(rescaled({ shownAs: 'of-full-mark' })).toBe(true);
    expect(rescaled({ grades: settings.grades })).toBe(true);
    expect(rescaled({ adjust: [{ kind: 'deduct', amount: '1' }] })).toBe(true);
  });

  it('tells what led to an adjustment before the adjustment', () => {
    const adjustedFor = [{ label: 'ความล่าช้า', text: 'ล่าช้า 5 วันทำการ' }];
    const adjust = [{ kind: 'deduct', amount: '0.0500', times: 5 } as const];
    expect(tell(explain(year, { adjust, adjustedFor }).steps).slice(5, 8)).toEqual([
      'ล่าช้า 5 วันทำการ | - | -',
      'ปรับลด 0.05 × 5 = 0.25 คะแนน: 83 − 0.25 = 82.75 | 82.75 | -',
      'คะแนนรวม = 82.75 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ครั้งเดียวที่ทศนิยม 4 ตำแหน่ง = 82.7500 คะแนน | 82.7500 | ข้อปัดเศษ',
    ]);
  });

  it('shows as many decimals as the banding needs', () => {
    const graded = (result: string) => explain([one('A', '2', '100', { result })]).steps.at(-1)?.text;
    expect(graded('83.3333333333')).toContain('คะแนนรวม 83.3333 ปัดเศษ');
    expect(graded('89.9949999999')).toContain(
      'คะแนนรวม 89.9949999999 ปัดเศษ (ตั้งแต่ 5 ขึ้นไปปัดขึ้น) ที่ทศนิยม 2 ตำแหน่ง เป็น 89.99',
    );
  });

  it('cites no clause where the settings have none', () => {
    const { clauses: _, ...bare } = settings;
    const rows = [...year.slice(0, 3), { ...one('D', '2', '30', { state: 'cancelled' }), origin: 'ผลของกลุ่มจังหวัด' }];
    const ledger = explainPartyScore(rows, bare, solve(rows, bare));
    const closed = { ...bare, roundClosed: true };
    const missing = [one('A', '2', '100', { state: 'missing' })];
    const steps = [
      ...ledger.steps,
      ...ledger.indicators.flatMap((row) => row.steps),
      ...explainPartyScore(missing, closed, solve(missing, closed)).indicators.flatMap((row) => row.steps),
    ];
    expect(steps.every((line) => !('clause' in line))).toBe(true);
  });
});

describe('weights handed on', () => {
  it('say whose they were, why, and by what the others are multiplied', () => {
    const ledger = explain([
      ...year.slice(0, 2),
      one('C', '1.2', '30', { state: 'cancelled' }),
      one('D', '2', '30', { state: 'not-applicable' }),
    ]);
    expect(tell(ledger.steps)[0]).toBe(
      'ตัวชี้วัด C และ D ไม่นำมาคิด (ถูกยกเลิก และ ใช้ไม่ได้ในรอบนี้) น้ำหนัก 60 กระจายให้ตัวชี้วัดที่เหลือตามสัดส่วน โดยคูณน้ำหนักแต่ละตัวด้วย (40 + 60) ÷ 40 | - | ข้อกระจาย',
    );
    expect(tell(ledger.indicators[0]?.steps ?? []).slice(-2)).toEqual([
      'น้ำหนักเดิม 20 รวมส่วนที่กระจายมา เป็น 50 | 50 | ข้อกระจาย',
      'คะแนน × น้ำหนัก ÷ 100 = 80 × 50 ÷ 100 = 40 | 40 | -',
    ]);
  });

  it('name one reason once, and say when nobody is left to take them', () => {
    const ledger = explain([one('A', '2', '40', { state: 'cancelled' }), one('B', '2', '60', { state: 'cancelled' })]);
    expect(tell(ledger.steps)).toEqual([
      'ตัวชี้วัด A และ B ไม่นำมาคิด (ถูกยกเลิก) และไม่มีตัวชี้วัดอื่นรับน้ำหนัก 100 จึงยังคิดคะแนนรวมไม่ได้ | - | ข้อกระจาย',
      'ยังไม่มีตัวชี้วัดที่นำมาคิดคะแนนได้ จึงยังไม่มีคะแนนรวม | - | -',
    ]);
    expect(ledger.weight).toBe('0');
  });
});

describe('the worked example of one indicator of a province', () => {
  it('begins with where a shared result comes from', () => {
    const [first] = explain([
      { ...one('A', '2', '100', { result: '80' }), origin: 'ผลของกลุ่มจังหวัดภาคเหนือตอนบน 1' },
    ]).indicators;
    expect(tell(first?.steps ?? [])[0]).toBe('ผลของกลุ่มจังหวัดภาคเหนือตอนบน 1 | - | ข้อร่วม');
  });

  it('shows the score an evaluator gave in place of the rule’s', () => {
    const [first] = explain([{ ...one('A', '2', '100', { result: '80' }), givenScore: '70.5' }]).indicators;
    expect(first).toMatchObject({ state: 'reported', result: null, score: '70.5000' });
    expect(tell(first?.steps ?? [])).toEqual([
      'ผู้ประเมินให้คะแนนตัวชี้วัดนี้ = 70.5000 คะแนน แทนคะแนนที่คำนวณจากผลที่รายงาน | 70.5000 | -',
      'คะแนน × น้ำหนัก ÷ 100 = 70.5 × 100 ÷ 100 = 70.5 | 70.5 | -',
    ]);
  });

  it('takes no given score where there is no result, or where none was given', () => {
    const missing = explain([{ ...one('A', '2', '100', { state: 'missing' }), givenScore: '70.5' }]).indicators[0];
    expect(missing).toMatchObject({ state: 'missing', score: null });
    expect(missing?.steps[0]?.text).toContain('ยังไม่มีผล');
    const none = explain([{ ...one('A', '2', '100', { result: '80' }), givenScore: null }]).indicators[0];
    expect(none).toMatchObject({ result: '80', score: '80.0000' });
  });

  it('counts what is missing at the close of the round and says by which clause', () => {
    const ledger = explain([one('A', '2', '100', { state: 'missing' })], { roundClosed: true, missingScore: '1' });
    expect(tell(ledger.indicators[0]?.steps ?? []).slice(1)).toEqual([
      'ปิดรอบแล้วยังไม่มีผล จึงนับเป็น 1 คะแนนตามกรอบการประเมิน | 1 | ข้อไม่มีผล',
      'คะแนน × น้ำหนัก ÷ 100 = 1 × 100 ÷ 100 = 1 | 1 | -',
    ]);
    const unstated = explain([one('A', '2', '100', { state: 'missing' })], { roundClosed: true, missingScore: null });
    expect(unstated.indicators[0]?.score).toBeNull();
  });

  it('of a province without a given score is the rule’s, given as nothing or not at all', () => {
    const absent = explain([{ ...one('A', '2', '100', { result: '80' }), givenScore: undefined }]).indicators[0];
    expect(absent).toMatchObject({ result: '80', score: '80.0000' });
  });

  it('must be explained in the order in which it was scored', () => {
    const score = solve(year, settings);
    const message = 'the indicators explained must be those that were scored';
    expect(() => explainPartyScore(year.toReversed(), settings, score)).toThrow(message);
    expect(() => explainPartyScore([], settings, score)).toThrow(message);
  });
});

it('a score with which the evaluator agreed says so, once there is one', () => {
  const said = 'ผู้ประเมินเห็นพ้องกับคะแนนประเมินตนเอง จึงใช้ค่าที่คำนวณได้ก่อนปัดเศษ';
  const steps = (more: Partial<PartyIndicator>) =>
    explain([{ ...one('A', '1.1', '20', { result: '80' }), ...more }]).indicators.flatMap((each) =>
      each.steps.map(({ text }) => text),
    );
  expect(steps({ agreed: true })).toContain(said);
  expect(steps({})).not.toContain(said);
  expect(steps({ agreed: true, input: { state: 'missing' } })).not.toContain(said);
});
