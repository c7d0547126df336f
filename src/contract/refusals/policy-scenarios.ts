import { longestScenarioName } from '../../domain/policy-scenarios/policy-scenario.ts';
import type { PolicyScenarioRefusalFacts } from '../../domain/refusals/policy-scenarios.ts';
import type { Wordings } from './wording.ts';

/** HTTP status and Thai sentence of every refusal about scenarios: each sentence says what to do. */
export const policyScenarioRefusals: Wordings<PolicyScenarioRefusalFacts> = {
  'scenario-changes-nothing': {
    status: 422,
    sentence: () => 'ฉากทัศน์ยังไม่เปลี่ยนค่าใด — พิมพ์ค่าใหม่อย่างน้อยหนึ่งช่องให้ต่างจากกรอบที่ใช้อยู่',
  },
  'scenario-ladder-values': {
    status: 422,
    example: { indicator: '1.1-GPP', most: 3 },
    sentence: ({ indicator, most }) =>
      `เกณฑ์ของตัวชี้วัด ${indicator} ต้องมี 2 ถึง ${most} ค่า — พิมพ์ค่าเรียงจากระดับต่ำไปสูง คั่นด้วยช่องว่าง`,
  },
  'scenario-name-missing': { status: 422, sentence: () => 'ยังไม่ได้ตั้งชื่อฉากทัศน์ — พิมพ์ชื่อที่บอกว่าเปลี่ยนอะไร' },
  'scenario-name-too-long': {
    status: 422,
    example: { longest: longestScenarioName },
    sentence: ({ longest }) => `ชื่อฉากทัศน์ยาวเกินไป — ย่อให้ไม่เกิน ${longest} ตัวอักษร`,
  },
};
