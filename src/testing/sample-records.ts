import { assignmentSheet } from '../application/papers/assignment-sheet.ts';
import { bareSheet, factOf, linesOf, type PaperSheet } from '../application/papers/paper-sheet.ts';
import { sampleNames } from './sample-agreement.data.ts';

const agencies = [
  'สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดพระนครศรีอยุธยา',
  'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพระนครศรีอยุธยา',
  'สำนักงานสาธารณสุขจังหวัดพระนครศรีอยุธยา',
  'ที่ทำการปกครองอำเภอบางปะอิน',
] as const;

const hostOf = (code: string, agencyName: string, part: 'lead' | 'support') => ({
  ...{ code, agencyId: agencyName, agencyName, part, validFrom: '2025-10-01', validTo: null },
  ...{ acknowledgedAt: null, acknowledgedName: null, orderedBy: null },
});

/** Made-up assignments with the longest names; one indicator has no host yet. */
export const sampleAssignments: PaperSheet = assignmentSheet(
  {
    ...{
      organisation: { id: 'TH-14', name: 'พระนครศรีอยุธยา' },
      fiscalYear: 2568,
      round: null,
      due: null,
      daysLeft: null,
    },
    ...{ agencies: [], toAcknowledge: 0, mayAssign: false, today: '2025-10-06' },
    indicators: sampleNames.slice(0, 14).map(([component, name], at) => ({
      ...{
        code: `${component.slice(0, 3)}-TOURISM`,
        name,
        isCancelled: false,
        formerHosts: [],
        people: [],
        formerPeople: [],
        mayName: [],
      },
      hosts:
        at === 5
          ? []
          : [
              hostOf(String(at), agencies[at % 4] ?? '', 'lead'),
              ...(at % 3 === 0 ? [] : [hostOf(String(at), agencies[(at + 1) % 4] ?? '', 'support')]),
            ],
    })),
  },
  '2025-10-06T02:00:00.000Z',
);

/** Made-up minutes with long texts. */
export const sampleMinutes: PaperSheet = {
  ...bareSheet,
  title: 'รายงานการประชุมคณะกรรมการดำเนินงานตัวชี้วัด ครั้งที่ 3/2568',
  fiscalYear: 2568,
  at: '2025-10-06T02:00:00.000Z',
  heading: ['รายงานการประชุมคณะกรรมการดำเนินงานตัวชี้วัดฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด', 'ครั้งที่ 3/2568'],
  facts: [
    factOf('วันและเวลา', 'วันจันทร์ที่ 6 ตุลาคม 2568 เวลา 09.00 - 12.00 น.'),
    factOf('สถานที่', 'ห้องประชุมบัวหลวง ชั้น 5 ศาลากลางจังหวัดปทุมธานี'),
    linesOf(
      'ผู้มาประชุม',
      agencies.map((name, at) => `${at + 1}. ผู้แทน${name} · ผู้สาธิต`),
    ),
  ],
  sections: sampleNames.slice(0, 4).map(([, name, , definition], at) => ({
    heading: `ระเบียบวาระที่ ${at + 1} ${name}`,
    facts: [
      linesOf('รายงานการประชุม', definition.split('\n')),
      linesOf('มติ', ['3.1 เห็นชอบ', 'เห็นชอบตามที่ฝ่ายเลขานุการเสนอ']),
    ],
  })),
  signer: {
    role: 'ผู้รับรองรายงานการประชุม',
    name: '(ผู้สาธิต สถิติจังหวัดปทุมธานี)',
    office: '',
    when: '7 ตุลาคม 2568 เวลา 10.00 น.',
  },
  footer: 'รายงานการประชุม ครั้งที่ 3/2568',
};
