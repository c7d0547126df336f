import { describe, expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { checkFramework } from './check-framework.ts';

/** Every problem of a shipped framework in which some places read otherwise (nothing: they are left out). */
function problems(year: number, changes: Readonly<Record<string, unknown>>) {
  const copy = JSON.parse(JSON.stringify(shippedFramework(year)));
  for (const [path, set] of Object.entries(changes)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce((value, key) => value[key], copy);
    if (set === undefined) delete holder[last];
    else holder[last] = set;
  }
  const outcome = checkFramework(copy);
  return outcome.ok ? [] : outcome.refusals;
}
const told = (year: number, changes: Readonly<Record<string, unknown>>) =>
  problems(year, changes).map(
    ({ code, field, facts }) => `${code.slice(10)} at ${field}: ${facts.value} → ${facts.expected}`,
  );

const source = { assumption: 'ตัวอย่าง' };

describe('the weights a framework states', () => {
  it('lie above 0 and at most at 100', () => {
    expect(told(2568, { 'components.0.weight.value': '100.01' })[0]).toBe(
      'weight-out-of-range at components.0.weight.value: 100.01 → น้ำหนักมากกว่า 0 และไม่เกิน 100',
    );
    const whole = { 'components.0.weight.value': '100', 'components.1.weight.value': null };
    expect(told(2568, whole).some((one) => one.startsWith('weight-out-of-range'))).toBe(false);
  });

  it('leave room for those that are open', () => {
    expect(told(2568, { 'components.0.weight.value': null, 'components.1.weight.value': '100' })).toContain(
      'weights-differ at components: 100 → ผลรวมของน้ำหนักที่ระบุน้อยกว่า 100 เพราะยังมีน้ำหนักที่เปิดไว้',
    );
    expect(told(2568, { 'components.0.weight.value': null })).toEqual([]);
  });

  it('add up to the whole where none is open', () => {
    expect(told(2568, { 'components.1.children.0.weight.value': '9' })).toEqual([
      'weights-differ at components.1.children: 29 → ผลรวม 30',
    ]);
  });

  it('share between 0 and 100, and what is left of their component', () => {
    const shared = (sum: string) => told(2568, { 'sharedWeights.0.value.sum': sum });
    const range = (sum: string) => [`weight-out-of-range at sharedWeights.0.value.sum: ${sum} → มากกว่า 0 และไม่เกิน 100`];
    expect([shared('0'), shared('-1'), shared('100.01')]).toEqual([range('0'), range('-1'), range('100.01')]);
    const differs = (total: string) => [
      `shared-weight-differs at sharedWeights.0.value.sum: ${total} → รวมกับน้ำหนักอื่นแล้วเท่ากับน้ำหนักของ 1 คือ 70`,
    ];
    expect(shared('100')).toEqual(differs('110'));
    expect(shared('59.5')).toEqual(differs('69.5'));
  });

  it('are not asked to add up where another leaf is open, or the shares lie in two components', () => {
    const open = { 'components.0.children.1.children.0.weight.value': null, 'sharedWeights.0.value.sum': '61' };
    expect(told(2568, open)).toEqual([]);
    const apart = { 'sharedWeights.0.value.components': ['1.1', '2.1'], 'sharedWeights.0.value.sum': '5' };
    expect(told(2568, apart)).toEqual([]);
    const unknown = { 'sharedWeights.0.value.components': ['8', '9'] };
    expect(told(2568, unknown).map((one) => one.split(':')[0])).toEqual([
      'component-unknown at sharedWeights.0.value.components.0',
      'component-unknown at sharedWeights.0.value.components.1',
    ]);
    expect(told(2568, { 'components.0.weight.value': null, 'sharedWeights.0.value.sum': '61' })).toEqual([]);
  });
});

describe('what a framework refers to', () => {
  it.each([
    ['sources', 2568, 'code'],
    ['rounds', 2568, 'code'],
    ['calendar', 2568, 'code'],
    ['documents', 2568, 'code'],
    ['appraisals', 2568, 'code'],
    ['grades.value.bands', 2568, 'code'],
    ['changePolicy.value.windows', 2568, 'code'],
    ['changePolicy.value.grounds', 2568, 'code'],
    ['changePolicy.value.guards', 2568, 'code'],
  ])('has one code for each of %s', (path, year, _key) => {
    const list: readonly { code: string }[] = path
      .split('.')
      .reduce((value, key) => value[key], JSON.parse(JSON.stringify(shippedFramework(year))));
    const found = told(year, { [path]: [...list, list[0]] });
    expect(found).toContain(`code-duplicate at ${path}.${list.length}.code: ${list[0]?.code} → รหัสที่ไม่ซ้ำกับ ${path}.0`);
  });

  it('has one code for each component and place, below the code it belongs to', () => {
    expect(told(2568, { 'components.0.children.0.slots.0.code': '1.1-SME' })).toEqual([
      'code-duplicate at components.0.children.0.slots.2.code: 1.1-SME → รหัสที่ไม่ซ้ำกับ components.0.children.0.slots.0',
    ]);
    expect(told(2568, { 'components.0.children.0.slots.0.code': '1.2-WATER' })).toEqual([
      'code-outside-parent at components.0.children.0.slots.0.code: 1.2-WATER → ขึ้นต้นด้วย 1.1. หรือ 1.1-',
    ]);
  });

  it.each([
    ['rounds.1.components.value.0', '1.1', 'component-unknown', '1, 2'],
    ['appraisals.1.components.1.code', '3', 'component-unknown', '1, 1.1, 1.2, 1.2.1, 1.2.2, 1.2.3, 2, 2.1, 2.2, 2.3'],
    [
      'sharedWeights.0.value.components.0',
      '1.3',
      'component-unknown',
      '1, 1.1, 1.2, 1.2.1, 1.2.2, 1.2.3, 2, 2.1, 2.2, 2.3',
    ],
    ['calendar.3.round', '9m', 'round-unknown', '6m, 12m'],
    ['changePolicy.value.windows.0.round', '9m', 'round-unknown', '6m, 12m'],
    ['appraisals.0.usesRound', '9m', 'round-unknown', '6m, 12m'],
    ['scale.ruleKinds.value.0', 'oracle', 'rule-unknown', 'ladder, milestones, composite, formula, judgement, central'],
    ['grades.source', { document: 'S9', clause: 'ข้อ 1' }, 'document-unknown', 'S4'],
  ])('at %s names only what is there: not %j', (path, set, code, known) => {
    const at = path === 'grades.source' ? 'grades.source.document' : path;
    const shown = typeof set === 'string' ? set : 'S9';
    expect(told(2568, { [path]: set })).toContain(`${code} at ${at}: ${shown} → ค่าใดค่าหนึ่งใน ${known}`);
  });

  it('names rules the engine knows in its places, and rounds of the year for its penalty', () => {
    const at = 'components.1.children.0.slots.0.ruleKind.value';
    expect(told(2568, { [at]: 'oracle' }).map((one) => one.split(':')[0])).toEqual([`rule-unknown at ${at}`]);
    expect(told(2568, { [at]: 'ladder' })).toEqual([]);
    const penalty = { perDay: '0.05', dayKind: 'working-day', appliesTo: 'total', rounds: ['12m', '9m'] };
    expect(told(2568, { 'latePenalty.value': penalty }).map((one) => one.split(':')[0])).toEqual([
      'round-unknown at latePenalty.value.rounds.1',
    ]);
  });

  it('binds no more provinces than there are, each once', () => {
    const at = 'components.0.children.0.slots.0.applicability.value';
    expect(told(2568, { [`${at}.count`]: 76 })).toEqual([]);
    expect(told(2568, { [`${at}.count`]: 77 })).toEqual([
      `province-count-exceeded at ${at}.count: 77 → ไม่เกิน 76 จังหวัด`,
    ]);
    expect(told(2568, { [`${at}.count`]: 77, 'party.value.provinceCount': null })).toEqual([]);
    expect(told(2568, { [at]: { kind: 'listed', provinces: ['TH-42', 'TH-50', 'TH-42'] } })).toEqual([
      `code-duplicate at ${at}.provinces.2.code: TH-42 → รหัสที่ไม่ซ้ำกับ ${at}.provinces.0`,
    ]);
  });

  it('has clusters where they are parties, each component counted once', () => {
    expect(told(2554, { clusters: undefined })).toEqual([
      'value-missing at clusters: (ไม่มี) → ข้อมูลของกลุ่มจังหวัด เพราะ party.value.kinds มี cluster',
    ]);
    expect(told(2568, { clusters: undefined })).toEqual([]);
    expect(told(2554, { 'clusters.countIn.value': ['1', '1'] }).map((one) => one.split(':')[0])).toEqual([
      'code-duplicate at clusters.countIn.value.1.code',
    ]);
    const none = { era: { value: 2560, source }, actsFor: { value: null, source }, countIn: { value: [], source } };
    expect(told(2568, { clusters: none })).toEqual([]);
    expect(told(2568, { clusters: { ...none, countIn: { value: ['1'], source } } })).toEqual([
      'value-not-allowed at clusters.countIn.value: ["1"] → รายการว่าง เพราะ party.value.kinds ไม่มี cluster',
    ]);
  });
});
