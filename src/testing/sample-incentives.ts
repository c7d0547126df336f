import { incentivesSheet } from '../application/papers/incentives-sheet.ts';
import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import { bodyDeciding } from '../domain/framework/instrument.ts';
import { allocate } from '../domain/incentives/allocate.ts';
import { allocationFormat } from '../domain/incentives/incentive-allocation.ts';
import { inOrder } from '../domain/results/order-of-parties.ts';
import { fractionOf } from '../domain/values/decimal.ts';
import { provinces } from '../frameworks/provinces.ts';
import { shippedFramework } from './shipped-framework.ts';

const framework = shippedFramework(2554);
const hash = '701f287777ef3ed789509130272f10d6a61c42b97cb0476858e5d26c3912e04f';
const rules = {
  unit: 'baht' as const,
  levels: [
    { name: 'ดีเด่น', from: '4.5', share: '50' },
    { name: 'ดีมาก', from: '4', share: '30' },
    { name: 'ดี', from: '3', share: '20' },
  ],
};
const outcome = allocate(
  fractionOf('120000000'),
  rules,
  inOrder(
    provinces.map(({ code, name }, at) => ({
      ...{ organisationId: code, name },
      total: at === 7 ? null : (4.9321 - (at % 12) / 5).toFixed(4),
    })),
  ),
);
if (!outcome.ok) throw new Error('the sample allocation is sound');
const { parties, tied, ...allocation } = outcome.value;

const by = { recordedAt: '2012-03-05T03:00:00.000Z', recordedBy: 'u', recordedName: 'ผู้สาธิต' };
const body = bodyDeciding(framework, 'incentives');
const head = {
  ...{ fiscalYear: 2554, number: 2, name: 'ข้อเสนอหลัก', budget: allocation.budget, contentHash: hash },
  ...{ reason: 'ตามระดับของผลงาน ให้จังหวัดระดับแรกได้มากกว่าระดับที่สามสองเท่าครึ่ง', status: 'approved' as const },
  ...{ keptAt: '2012-03-01T03:00:00.000Z', keptBy: 'u', keptName: 'ผู้สาธิต' },
};
const resolution = {
  ...{ bodyId: body?.organisationId ?? '', bodyName: body?.name ?? '', meetingId: 'm', meetingNumber: '2/2555' },
  ...{ heldOn: '2012-03-12', number: 'ระเบียบวาระที่ 3', decided: 'approved' as const, text: 'เห็นชอบตามที่เสนอ' },
};

/** A made-up allocation to every province, approved by the body of FY2554. */
export const sampleIncentives: PaperSheet = incentivesSheet(
  {
    shown: {
      ...head,
      steps: [
        { kind: 'laid', ...by },
        { kind: 'approved', ...by, resolution },
      ],
      content: {
        ...{ format: allocationFormat, fiscalYear: 2554, name: head.name, reason: head.reason, rules },
        framework: { version: framework.version, name: framework.name },
        results: { round: '12m', edition: 1, contentHash: hash },
        allocation: { ...allocation, parties: [...parties], tied: [...tied] },
      },
    },
    year: { body },
  },
  '2012-03-13T02:00:00.000Z',
);
