import type { Resolution } from '../domain/meetings/resolution.ts';
import { versionsSheet } from '../web/pages/agreement/versions-sheet.ts';
import { indicators2568 } from './change-sample.ts';

const resolution: Resolution = {
  ...{ bodyId: 'committee.oversight', bodyName: 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด' },
  ...{ meetingId: null, meetingNumber: '2/2568', heldOn: '2025-02-20', number: 'ระเบียบวาระที่ 4' },
  decided: 'approved',
  text: 'เห็นชอบตามเสนอ',
};

const [first] = indicators2568;
const before = first === undefined ? null : { ...first, sharedFrom: undefined };

/** Two versions: a flood made a target lower. */
export const sampleVersions = versionsSheet(
  {
    ...{ organisationId: 'TH-42', fiscalYear: 2568, partyName: 'เลย', instrument: 'approved-details' },
    versions: [
      {
        ...{ version: 2, code: '2568-7K3M-Q2XW', sealedAt: '2025-02-20T04:00:00.000Z' },
        amends: {
          ...{ fromVersion: 1, request: 1, indicator: '1.1-SME', what: 'ปรับค่าเป้าหมาย' },
          why: 'ปัจจัยภายนอกที่ไม่สามารถควบคุมได้: สถานการณ์ภัยธรรมชาติ',
          ...{ effectiveOn: '2025-02-20', resolutions: [resolution] },
        },
        notToldBy: null,
        differences: [
          {
            ...{ code: '1.1-SME', name: before?.name ?? '', before },
            after: before && { ...before, definition: 'คำนิยามที่ปรับตามพื้นที่ที่ไม่ถูกน้ำท่วม' },
          },
        ],
      },
      {
        version: 1,
        code: '2568-9P4T-A7BC',
        sealedAt: '2024-11-18T03:00:00.000Z',
        amends: null,
        notToldBy: null,
        differences: [],
      },
    ],
  },
  '2025-02-20T04:00:00.000Z',
);
