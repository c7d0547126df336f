import { chargedBy, recomputedLedger } from '../domain/results/recompute-party.ts';
import { completeSummary, type PartyOutcome, summaryText } from '../domain/results/summary-content.ts';
import type { HashText } from '../domain/values/kinds-of-text.ts';

const settings = {
  decimals: { indicator: 4, weighted: 4, total: 4 },
  components: [
    { code: '1', name: 'ผลการดำเนินงาน' },
    { code: '2', name: 'ศักยภาพ' },
  ],
  ...{ roundClosed: true, missingScore: '0', shownAs: 'both' },
  grades: {
    decimals: 2,
    bands: [
      { code: 'good', name: 'ดี', from: '60.00', to: '100.00' },
      { code: 'fair', name: 'พอใช้', from: '0.00', to: '59.99' },
    ],
  },
} as const;

function inputsOf(value: string, steps: number, late: number) {
  const done = Array.from({ length: steps }, (_, at) => at + 1);
  const ladder = {
    kind: 'ladder',
    below: 'zero',
    points: [
      ['98.72', '50'],
      ['98.84', '75'],
      ['98.90', '100'],
    ],
  };
  const indicators = [
    { code: '1.1', component: '1', weight: '60', name: 'คุณภาพน้ำ', rule: ladder, input: { result: value } },
    {
      ...{ code: '2.1', component: '2', weight: '40', name: 'ฐานข้อมูล', input: { done } },
      rule: {
        kind: 'milestones',
        steps: 5,
        mode: 'cumulative',
        points: [
          ['1', '50'],
          ['5', '100'],
        ],
      },
    },
  ];
  const adjust = late === 0 ? [] : [{ kind: 'deduct', amount: '0.05', times: late, reason: 'ส่งล่าช้า' }];
  return JSON.parse(JSON.stringify({ indicators, settings: { ...settings, adjust } }));
}

function partyOf(organisationId: string, name: string, inputs: unknown): PartyOutcome {
  const ledger = recomputedLedger({ inputs });
  if (ledger === null) throw new Error('the sample can be scored');
  return {
    ...{ organisationId, name, agreementVersion: 1, frameworkVersion: 4, scoreEdition: 1, unreported: false, inputs },
    ...{ ...chargedBy(inputs), ledger: JSON.parse(JSON.stringify(ledger)), total: ledger.total, grade: ledger.grade },
  };
}

/** A small edition of made-up results: four provinces, two of them with the same total, one late. */
export function sampleEdition(hash: HashText) {
  const parties = [
    partyOf('TH-10', 'กรุงเทพมหานคร', inputsOf('98.78', 3, 0)),
    partyOf('TH-42', 'เลย', inputsOf('98.88', 5, 2)),
    partyOf('TH-55', 'น่าน', inputsOf('98.78', 3, 0)),
    partyOf('TH-58', 'แม่ฮ่องสอน', inputsOf('98.71', 1, 0)),
  ];
  const content = completeSummary(
    {
      ...{ fiscalYear: 2568, round: '12m', edition: 1, reason: null, corrections: [], parties },
      framework: { version: 4, name: 'กรอบการประเมิน' },
    },
    hash,
  );
  return { content, text: summaryText(content) };
}
