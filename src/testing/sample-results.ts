import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { resultsSheet } from '../application/papers/results-sheet.ts';
import { inOrder } from '../domain/results/order-of-parties.ts';
import { provinces } from '../frameworks/provinces.ts';

const hash = '701f287777ef3ed789509130272f10d6a61c42b97cb0476858e5d26c3912e04f';
const bands = [
  ['ดีมาก', 96.4321],
  ['ดี', 84.0625],
  ['ดี', 71.5],
  ['พอใช้', 58.9999],
] as const;

/** Made-up results of every province, corrected for one, one of them late and one without a report. */
const parties = provinces.map(({ code, name }, at) => {
  const [grade, total] = bands[at % bands.length] ?? bands[0];
  const figures = { total: (total - at / 100).toFixed(4), grade };
  return {
    ...{ organisationId: code, name, agreementVersion: 1, frameworkVersion: 4, scoreEdition: 1, unreported: at === 7 },
    ...{ lateDays: at === 3 ? 5 : 0, deduction: at === 3 ? '0.2500' : null, inputs: null, ...figures },
    ledger: { indicators: [], steps: [], points: null, weight: '100', ...figures },
  };
});

const correction = {
  ...{ organisationId: 'TH-42', code: '1.2.1-1', before: '75.0000', after: '50.0000' },
  note: 'หลักฐานหน้า 3 ไม่มีรายงานประชุมรับรอง',
};
const by = { recordedAt: '2026-01-20T03:00:00.000Z', recordedBy: 'u', recordedName: 'ผู้สาธิต' };
const body = 'อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการตามมาตรการปรับปรุงประสิทธิภาพในการปฏิบัติราชการ';

export const sampleResults: PaperSheet = resultsSheet(
  {
    shown: {
      ...{
        fiscalYear: 2568,
        round: '12m',
        edition: 2,
        contentHash: hash,
        frameworkVersion: 4,
        parties: parties.length,
      },
      ...{ reason: 'แก้คะแนนที่ผู้ประเมินบันทึกผิดของจังหวัดเลย', corrects: 1, status: 'announced', next: null },
      ...{ preparedAt: '2026-01-15T03:00:00.000Z', preparedBy: 'u', preparedName: 'ผู้สาธิต' },
      steps: [
        {
          ...{ kind: 'approved', ...by },
          resolution: {
            ...{ bodyId: 'committee.subcommission', bodyName: body, meetingId: 'm', meetingNumber: '1/2569' },
            ...{ heldOn: '2026-01-19', number: 'ระเบียบวาระที่ 3', decided: 'approved', text: 'เห็นชอบตามที่เสนอ' },
          },
        },
        { kind: 'announced', ...by },
      ],
      content: {
        ...{ format: 'samrit-results/1', fiscalYear: 2568, round: '12m', edition: 2, reason: null },
        framework: { version: 4, name: 'กรอบการประเมินผลการปฏิบัติราชการของจังหวัด ประจำปีงบประมาณ พ.ศ. 2568' },
        ...{ corrections: [correction], parties: inOrder(parties) },
      },
    },
    differences: [
      {
        ...{
          organisationId: 'TH-42',
          name: 'เลย',
          indicators: [{ code: '1.2.1-1', before: '75.0000', after: '50.0000' }],
        },
        ...{ before: { total: '84.0625', grade: 'ดี' }, after: { total: '81.5625', grade: 'ดี' } },
      },
    ],
  },
  '2026-01-20T03:00:00.000Z',
);
