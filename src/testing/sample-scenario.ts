import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { scenarioSheet } from '../application/papers/scenario-sheet.ts';
import { simulate } from '../application/policy-scenarios/simulate.ts';
import type { PastRound } from '../domain/policy-scenarios/past-round.ts';
import { partyScoringSettingsOf } from '../domain/scoring/party-scoring-settings.ts';
import { provinces } from '../frameworks/provinces.ts';
import { sampleFramework } from './reporting-sample.ts';

const settings = partyScoringSettingsOf(sampleFramework, '12m', true);
if (!settings) throw new Error('the sample framework has a twelve-month round');
const points: [string, string][] = [
  ['10', '50'],
  ['20', '75'],
  ['30', '100'],
];
const change = {
  ...{ 'weight.1': '60', 'shared.1.1+1.2.2+1.2.3': '50', 'weight.2': '40', 'weight.2.1': '20', 'per-day': '0.05' },
  ...{ 'band.very-good': '85', 'ladder.1.1-TOURISM': '12 22.5 33' },
};

/** Made-up rounds of twenty provinces under another framework, the longest names among them. */
const past = provinces.slice(0, 20).map(({ code, name }, at): PastRound => {
  const indicator = (own: string, component: string, weight: string, result: number) => ({
    ...{ code: own, component, weight, rule: { kind: 'ladder', points, below: 'zero' } as const, formula: null },
    input: { state: 'reported', result: String(result) } as const,
  });
  return {
    ...{ organisationId: code, name, fiscalYear: 2568, round: '12m', status: at % 4 === 0 ? 'assessed' : 'final' },
    ...{ agreementVersion: 1, framework: sampleFramework, settings, lateDays: at % 7 === 0 ? 2 : 0 },
    indicators: [
      indicator('1.1-TOURISM', '1.1', '60', 12 + at),
      indicator('1.2.1-1', '1.2.1', '10', 28 - at),
      indicator('2.1-PMQA', '2.1', '30', 18 + at / 2),
    ],
  };
});

const outcome = simulate(sampleFramework, change, past);
if (!outcome.ok) throw new Error('the sample scenario is sound');

export const sampleScenario: PaperSheet = scenarioSheet(
  {
    ...{
      framework: sampleFramework,
      change,
      indicators: [],
      rounds: past.length,
      outcome,
      differs: false,
      inForceNow: null,
    },
    scenario: {
      ...{ fiscalYear: 2568, number: 1, frameworkVersion: sampleFramework.version, change },
      name: 'ให้น้ำหนักการประเมินศักยภาพในการดำเนินงานมากขึ้น และเริ่มระดับดีมากที่ 85 คะแนน',
      reason: 'เตรียมข้อเสนอกรอบการประเมินผลการปฏิบัติราชการของจังหวัดในปีถัดไป เพื่อเสนอ อ.ก.พ.ร. พิจารณา',
      ...{ summary: outcome.value.summary, keptAt: '2025-10-06T02:00:00.000Z', keptName: 'ผู้สาธิต' },
    },
  },
  '2025-10-06T02:00:00.000Z',
);
