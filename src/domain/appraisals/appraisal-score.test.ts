import { expect, it } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../testing/shipped-framework.ts';
import { partyScoringSettingsOf } from '../scoring/party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from '../scoring/score-party.ts';
import { appraiseRound } from './appraisal-score.ts';

const framework = shippedFramework(2568);
const [first, second] = framework.appraisals;
if (!first || !second) throw new Error('FY2568 has two rounds of appraisal');

const settings = partyScoringSettingsOf(framework, '12m', false);

/** Scores given as they are, so that the arithmetic below is that of the appraisal alone. */
const indicatorOf = (code: string, component: string, score: string, weight: string): PartyIndicator => ({
  ...{ code, component, weight, rule: { kind: 'central' }, input: { result: score } },
});

function scored(indicators: readonly PartyIndicator[]) {
  if (settings === undefined) throw new Error('FY2568 has a round of twelve months');
  const score = scoreParty(indicators, settings);
  if (!score.ok) throw new Error(JSON.stringify(score.refusals));
  return score.value;
}

const componentOne = [
  indicatorOf('1.1-SME', '1.1', '73.9521', '20'),
  indicatorOf('1.2.1-1', '1.2.1', '62.5', '10'),
  indicatorOf('1.2.2-1', '1.2.2', '100', '25'),
  indicatorOf('1.2.3-1', '1.2.3', '50', '15'),
];
const componentTwo = [
  indicatorOf('2.1-PMQA', '2.1', '91.6667', '10'),
  indicatorOf('2.2-DG', '2.2', '80', '10'),
  indicatorOf('2.3-EIT', '2.3', '75.5', '10'),
];

it('uses component 1 of six months, of 70, in the first round', () => {
  // 73.9521 × 0.20 + 62.5 × 0.10 + 100 × 0.25 + 50 × 0.15 = 14.79042 + 6.25 + 25 + 7.5 = 53.54042; ÷ 0.7 = 76.486314…
  const score = appraiseRound(first, framework, scored(componentOne));
  expect([score.points, score.weight, score.onHundred]).toEqual(['53.5404', '70', '76.4863']);
  expect(score.components).toEqual([
    { code: '1', name: 'การประเมินประสิทธิภาพการดำเนินงาน', weight: '70', points: '53.5404' },
  ]);
});

it('uses both components of twelve months, of 100, in the second round', () => {
  // component 2: 9.16667 + 8 + 7.55 = 24.71667; with component 1: 78.25709
  const score = appraiseRound(second, framework, scored([...componentOne, ...componentTwo]));
  expect(score.components.map(({ points }) => points)).toEqual(['53.5404', '24.7167']);
  expect([score.points, score.weight, score.onHundred]).toEqual(['78.2571', '100', '78.2571']);
});

it('leaves the second component out of the first round', () => {
  const both = appraiseRound(first, framework, scored([...componentOne, ...componentTwo]));
  expect(both.points).toBe('53.5404');
});

it('shows every step with its numbers, and where the rule is from', () => {
  const { steps } = appraiseRound(first, framework, scored(componentOne));
  expect(steps.map(({ text }) => text)).toEqual([
    'คะแนน 73.9521 × น้ำหนัก 20 ÷ 100 = 14.79042',
    'คะแนน 62.5 × น้ำหนัก 10 ÷ 100 = 6.25',
    'คะแนน 100 × น้ำหนัก 25 ÷ 100 = 25',
    'คะแนน 50 × น้ำหนัก 15 ÷ 100 = 7.5',
    'ผลรวมคะแนนถ่วงน้ำหนัก 14.79042 + 6.25 + 25 + 7.5 = 53.54042 จากน้ำหนัก 70',
    'ใช้คะแนนขององค์ประกอบเดียว 53.54042 จากน้ำหนักรวม 70',
    '53.54042 × 100 ÷ 70 ≈ 76.4863',
  ]);
  expect(steps.at(-2)?.clause).toContain('ข้อ ๗ ๑)');
  expect(steps.at(-1)?.clause).toContain('ข้อสมมติ');
});

it('brings a component whose scored weight is another to its weight, as an assumption', () => {
  // 55 of 70 is scored: (14.79042 + 6.25 + 25) = 46.04042 of 55 → × 70 ÷ 55 = 58.596898…
  const score = appraiseRound(first, framework, scored(componentOne.slice(0, 3)));
  expect(score.points).toBe('58.5969');
  expect(score.steps.some(({ label, clause }) => label === 'ให้เต็มน้ำหนัก 70' && clause?.includes('ข้อสมมติ'))).toBe(true);
});

it('has no score while a component has none', () => {
  const score = appraiseRound(second, framework, scored(componentOne));
  expect([score.points, score.onHundred]).toEqual([null, null]);
  expect(score.components.map(({ points }) => points)).toEqual(['53.5404', null]);
});

it('is stated by FY2568 alone: years whose sources are silent have none', () => {
  expect(shippedFrameworks().filter(({ appraisals }) => appraisals.length > 0)).toEqual([framework]);
  expect(framework.appraisals.every(({ source }) => 'clause' in source)).toBe(true);
});
