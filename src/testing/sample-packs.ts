import { partyResultSheet } from '../application/papers/party-result-sheet.ts';
import type { AnnouncedResults } from '../application/papers/results-pack-sheet.ts';
import { resultsPackSheet } from '../application/papers/results-pack-sheet.ts';
import { inOrder } from '../domain/results/order-of-parties.ts';
import type { PartyOutcome } from '../domain/results/summary-content.ts';
import { partyScoringSettingsOf } from '../domain/scoring/party-scoring-settings.ts';
import { fy2568 } from '../frameworks/fy2568/framework.ts';
import { provinces } from '../frameworks/provinces.ts';

const hash = '701f287777ef3ed789509130272f10d6a61c42b97cb0476858e5d26c3912e04f';
const bands = [
  ['ดีมาก', 96.4321],
  ['ดี', 84.0625],
  ['ดี', 71.5],
  ['พอใช้', 58.9999],
] as const;
const measured = [
  { code: '1.1-WATER', component: '1.1', name: 'ระดับความสำเร็จของการบริหารจัดการและอนุรักษ์พื้นที่น้ำทั้งระบบ', weight: '30' },
  { code: '1.2.1-1', component: '1.2.1', name: 'ร้อยละของครัวเรือนยากจนเป้าหมายที่พ้นเกณฑ์', weight: '40' },
  { code: '2.3', component: '2.3', name: 'การประเมินความพึงพอใจของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)', weight: '30' },
] as const;
const settings = partyScoringSettingsOf(fy2568, '12m', false);

/** Made-up results of every province with points of both components. */
const parties = provinces.map(({ code, name }, at): PartyOutcome => {
  const [grade, most] = bands[at % bands.length] ?? bands[0];
  const figures = { total: (most - at / 100).toFixed(4), grade };
  const part = (weight: number) => ((Number(figures.total) * weight) / 100).toFixed(4);
  return {
    ...{ organisationId: code, name, agreementVersion: 1, frameworkVersion: 4, scoreEdition: 1, unreported: at === 7 },
    ...{ lateDays: at === 3 ? 5 : 0, deduction: null, ...figures },
    inputs: {
      indicators: measured.map(({ code: own, component, weight }) => ({
        ...{ code: own, component, weight, rule: { kind: 'central' } },
        input: { state: 'reported', result: figures.total },
      })),
      settings,
    },
    ledger: {
      indicators: measured.map(({ name: _, ...one }) => ({
        ...{ ...one, effectiveWeight: one.weight, state: 'reported', result: '0', steps: [] },
        ...{ score: figures.total, weighted: part(Number(one.weight)) },
      })),
      ...{ steps: [], points: figures.total, weight: '100', ...figures },
    },
  };
});
const correction = {
  ...{ organisationId: 'TH-42', code: '1.2.1-1', before: '75.0000', after: '50.0000' },
  note: 'หลักฐานหน้า 3 ไม่มีรายงานประชุมรับรอง',
};
const announcedAt = '2026-01-20T03:00:00.000Z';
const by = { recordedAt: announcedAt, recordedBy: 'u', recordedName: 'ผู้สาธิต' };

const announced: AnnouncedResults = {
  summary: {
    ...{ fiscalYear: 2568, round: '12m', edition: 2, contentHash: hash, frameworkVersion: 4, parties: parties.length },
    ...{ reason: 'แก้คะแนนที่ผู้ประเมินบันทึกผิดของจังหวัดเลย', corrects: 1, steps: [{ kind: 'announced', ...by }] },
    ...{ preparedAt: '2026-01-15T03:00:00.000Z', preparedBy: 'u', preparedName: 'ผู้สาธิต' },
  },
  content: {
    ...{ format: 'samrit-results/1', fiscalYear: 2568, round: '12m', edition: 2, reason: null },
    framework: { version: 4, name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568' },
    ...{ corrections: [correction], parties: inOrder(parties) },
  },
  ...{ framework: fy2568, announcedAt, code: '2568-7K3M-Q2XW' },
  verifyAddress: 'https://samrit.example.go.th/verify/2568-7K3M-Q2XW',
};

export const samplePack = resultsPackSheet(announced);

const loei = parties.find(({ organisationId }) => organisationId === 'TH-42') ?? parties[0];
if (loei === undefined) throw new Error('there are provinces');

export const sampleOwnResult = partyResultSheet({
  ...{ ...announced, party: loei, names: new Map(measured.map(({ code, name }) => [code, name])) },
  difference: {
    ...{ organisationId: 'TH-42', name: 'เลย', before: { total: '84.0625', grade: 'ดี' } },
    ...{ after: { total: '81.5625', grade: 'ดี' }, indicators: [correction] },
  },
});
