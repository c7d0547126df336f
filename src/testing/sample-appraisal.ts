import { appraisalSheet } from '../application/papers/appraisal-sheet.ts';
import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { appraiseRound } from '../domain/appraisals/appraisal-score.ts';
import { seatPeriodsIn, vacantDays } from '../domain/appraisals/seat-periods.ts';
import { partyScoringSettingsOf } from '../domain/scoring/party-scoring-settings.ts';
import { type PartyIndicator, scoreParty } from '../domain/scoring/score-party.ts';
import { shippedFramework } from './shipped-framework.ts';

const framework = shippedFramework(2568);
const settings = partyScoringSettingsOf(framework, '6m', true);
const scores = [
  ['1.1-SME', '1.1', '73.9521', '20'],
  ['1.2.1-1', '1.2.1', '62.5', '10'],
  ['1.2.2-1', '1.2.2', '100', '25'],
  ['1.2.3-1', '1.2.3', '50', '15'],
] as const;
const indicators = scores.map(
  ([code, component, score, weight]): PartyIndicator => ({
    ...{ code, component, weight, rule: { kind: 'central' }, input: { result: score } },
  }),
);
const holders = [
  { userId: 'a', name: 'ผู้สาธิต คนแรก', validFrom: '2022-10-01', validTo: '2024-12-31' },
  { userId: 'b', name: 'ผู้สาธิต คนที่สอง', validFrom: '2025-01-01', validTo: null },
];
const scored = settings === undefined ? null : scoreParty(indicators, settings);

/** A made-up province whose governor changed within the first round; the second is not announced. */
export const sampleAppraisal: PaperSheet = appraisalSheet(
  {
    ...{ organisation: { id: 'TH-42', name: 'เลย' }, fiscalYear: 2568, framework },
    rounds: framework.appraisals.map((rule, at) => {
      const periods = seatPeriodsIn(holders, rule);
      const score = at === 0 && scored?.ok ? appraiseRound(rule, framework, scored.value) : null;
      return {
        ...{ number: at + 1, rule, holders: periods, vacant: vacantDays(periods, rule) },
        score,
        edition: score
          ? { round: '6m', edition: 1, contentHash: '701f287777ef3ed789509130272f10d6a61c42b97cb0476858e5d26c3912e04f' }
          : null,
      };
    }),
  },
  '2025-10-06T02:00:00.000Z',
);
