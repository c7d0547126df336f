import { expect, it } from 'vitest';
import { checkClusterPlan, checkPlan } from './check-plan.ts';

const plan = { vision: 'เมืองน่าอยู่', strategicIssues: 'ท่องเที่ยว', goals: 'รายได้เพิ่ม' };
const half = { ...plan, vision: ' ', goals: '' };

it('a plan lacks each part that is blank, told at its field', () => {
  expect(checkPlan(plan)).toEqual([]);
  expect(checkPlan(half)).toEqual([
    { code: 'plan-part-missing', field: 'vision', facts: { part: 'vision' } },
    { code: 'plan-part-missing', field: 'goals', facts: { part: 'goals' } },
  ]);
  expect(checkPlan({ ...plan, strategicIssues: '' }).map((one) => one.field)).toEqual(['strategicIssues']);
});

it('what the plan of its cluster lacks is told with the name of the cluster', () => {
  expect(checkClusterPlan('กลุ่มจังหวัด', plan)).toEqual([]);
  const facts = { cluster: 'กลุ่มจังหวัด', part: 'vision' };
  expect(checkClusterPlan('กลุ่มจังหวัด', half)[0]).toEqual({
    ...{ code: 'cluster-plan-part-missing', field: 'clusterPlan.vision', facts },
  });
});
