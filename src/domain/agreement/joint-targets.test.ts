import { expect, it } from 'vitest';
import { demoIndicatorOf } from '../../demo/build-demo-agreement.ts';
import { chooseDemoIndicators } from '../../demo/choose-demo-indicators.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import type { Indicator } from './indicator.ts';
import { jointTargets } from './joint-targets.ts';

it('a line for each Joint KPI that is in force: its weight and the target of each level, and of no other indicator', () => {
  const indicators = chooseDemoIndicators('TH-64').map((one, index) => demoIndicatorOf('TH-64', one, index + 1));
  const lines = jointTargets(shippedFramework(2568), indicators);
  const codes = lines.map((line) => line.split(' ')[0]);
  expect(codes).toEqual(expect.arrayContaining(['1.1-WATER', '1.1-TOURISM', '1.1-SME', '1.1-PM25']));
  expect(codes).not.toContain('2.1-PMQA');
  expect(lines[1]).toMatch(
    /^1\.1-TOURISM .+ · น้ำหนัก [\d.]+ · ค่าเป้าหมาย \(.+\): .+ ได้ 50 คะแนน, .+ ได้ 75 คะแนน, .+ ได้ 100 คะแนน$/,
  );
  const cancelled = indicators.map((one) => ({ ...one, inForce: 'cancelled' as const }));
  expect(jointTargets(shippedFramework(2568), cancelled)).toEqual([]);
});

it('a Joint KPI without targets by level has those of its details', () => {
  const [joint] = chooseDemoIndicators('TH-64')
    .map((one, index) => demoIndicatorOf('TH-64', one, index + 1))
    .filter((one) => jointTargets(shippedFramework(2568), [one]).length > 0);
  if (joint === undefined) throw new Error('the province has a Joint KPI');
  const lineOf = (rule: Indicator['rule']) =>
    jointTargets(shippedFramework(2568), [{ ...joint, name: 'น้ำ', weight: '15', unit: 'ร้อยละ', rule }]);
  const details = [`${joint.code} น้ำ · น้ำหนัก 15 · ค่าเป้าหมายตามเกณฑ์ในรายละเอียดตัวชี้วัด`];
  const points = [
    ['60', '50'],
    ['65', '75'],
  ] as const;
  const composite: Indicator['rule'] = {
    kind: 'composite',
    parts: [{ weight: '1', rule: { kind: 'ladder', points } }],
  };
  expect(lineOf(composite)).toEqual(details);
  expect(lineOf({ kind: 'central' })).toEqual(details);
  expect(lineOf({ kind: 'ladder', points: [] })).toEqual(details);
  expect(lineOf({ kind: 'ladder', points })).toEqual([
    `${joint.code} น้ำ · น้ำหนัก 15 · ค่าเป้าหมาย (ร้อยละ): 60 ได้ 50 คะแนน, 65 ได้ 75 คะแนน`,
  ]);
});
