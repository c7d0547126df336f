import type { PaperSheet } from '../application/papers/paper-sheet.ts';
import type { DevelopmentIndicator } from '../domain/development-indicators/development-indicator.ts';
import { assumedCriteria } from '../domain/innovation/innovation-settings.data.ts';
import type { Organisation } from '../domain/people/organisation.ts';
import { definitionSheet } from '../web/pages/development-indicators/definition-sheet.ts';
import { innovationFormSheet } from '../web/pages/innovation/innovation-form-sheet.ts';
import { sampleNames } from './sample-agreement.data.ts';

const organisation: Organisation = {
  ...{ id: 'TH-14', name: 'พระนครศรีอยุธยา', kind: 'province', provinceId: null, letterCode: null, parentId: null },
  ...{ closedOn: null, mergedInto: null },
};
const owner: Organisation = { ...organisation, id: 'TH-14.stat', name: 'สำนักงานสถิติจังหวัดพระนครศรีอยุธยา', kind: 'agency' };

const definitionOf = ([, name]: readonly [string, string, ...unknown[]], at: number): DevelopmentIndicator => ({
  ...{ organisationId: 'TH-14', code: `${1 + (at % 3)}-${String(at + 1).padStart(2, '0')}`, name, unit: 'ร้อยละ' },
  definition: `${name} ในหนึ่งปี นับเฉพาะที่มีหลักฐานครบ\nไม่นับรายการที่ยังไม่แล้วเสร็จเมื่อสิ้นงวด (สมมติเพื่อดูรูปแบบ)`,
  method: 'จำนวนที่แล้วเสร็จ หารด้วยจำนวนทั้งหมด คูณ 100 ปัดเศษทศนิยม 2 ตำแหน่ง',
  dataSource: 'รายงานประจำปีของหน่วยงาน',
  ...{
    ownerId: owner.id,
    frequency: at % 2 === 0 ? 'year' : 'quarter',
    firstYear: 2560,
    lastYear: at === 3 ? 2567 : null,
  },
  ...{ rowVersion: 1, createdOn: '2025-10-01', changedAt: '2025-10-01T00:00:00.000Z', changedName: 'ผู้สาธิต' },
});

/** Made-up definitions of a database, with long names and one that is kept no more. */
export const sampleDefinitions: PaperSheet = definitionSheet({
  organisation,
  owners: [owner],
  indicators: sampleNames.slice(0, 12).map(definitionOf),
  fiscalYear: 2569,
});

/** The blank form of a made-up call. */
export const sampleInnovationForm: PaperSheet = innovationFormSheet({
  ...{ organisation, fiscalYear: 2562 },
  call: {
    ...{ organisationId: 'TH-14', fiscalYear: 2562, title: 'เปิดรับข้อเสนอการพัฒนานวัตกรรม ประจำปีงบประมาณ พ.ศ. 2562' },
    ...{ explanation: 'หนึ่งหน่วยงานเสนอได้หนึ่งเรื่อง', opensOn: '2019-05-08', closesOn: '2019-05-13' },
    ...{
      invited: [],
      members: [],
      admitted: [],
      moved: [],
      rowVersion: 1,
      changedAt: '2019-05-08T02:00:00.000Z',
      changedName: 'ก',
    },
    criteria: assumedCriteria.map((one, at) => ({ code: `c${at + 1}`, ...one })),
  },
});
