import type { Framework } from '../../domain/framework/framework-schema.ts';
import { assumed, clause, stated } from '../cite.ts';

const table = 'ข้อ ๒ ตารางองค์ประกอบการประเมิน';
const openShare =
  'ร่างกรอบไม่แยกน้ำหนักของ 1.1, 1.2.2 และ 1.2.3 กำหนดเพียงองค์ประกอบที่ 1 ร้อยละ 70 และ 1.2.1 ร้อยละ 10 จึงให้คำรับรองแต่ละจังหวัดกำหนด';
const agenda = 'ข้อ ๑ ๒) "Joint KPIs ที่จะขับเคลื่อนในระดับพื้นที่ รวม ๔ ประเด็น"';
const noRuleKind = 'ร่างกรอบไม่ระบุวิธีคำนวณรายตัวชี้วัด ให้กำหนดในรายละเอียดตัวชี้วัด';
const noSupplier = 'ร่างกรอบไม่ระบุผู้ให้ข้อมูลรายตัวชี้วัด ให้กำหนดในรายละเอียดตัวชี้วัด';
const centralData = 'ร่างกรอบระบุแบบประเมินกลางแต่ไม่ระบุผู้ส่งคะแนน จึงถือว่าหน่วยงานกลางเจ้าภาพตัวชี้วัดเป็นผู้ส่ง';
const fullMarkOf = (measure: string, most: string) =>
  `ร่างกรอบไม่ระบุคะแนนเต็มของแบบประเมิน จึงใช้ช่วง 0 ถึง ${most} ตามแบบประเมิน ${measure} ที่หน่วยงานกลางใช้`;
const everyProvince = 'ร่างกรอบให้ประเมินองค์ประกอบที่ 2 กับจังหวัดโดยไม่ยกเว้นจังหวัดใด';

const jointAgenda: NonNullable<Framework['components'][number]['slots']> = [
  {
    code: '1.1-WATER',
    name: 'การบริหารจัดการและอนุรักษ์พื้นที่น้ำทั้งระบบ',
    source: clause('S4', agenda),
    joint: true,
    applicability: stated({ kind: 'count-only', count: 63 }, 'S4', 'ข้อ ๑ ๒) ๑) "(๖๓ จังหวัด)" โดยไม่ระบุรายชื่อจังหวัด'),
    ruleKind: assumed(null, noRuleKind),
    suppliedBy: assumed(null, noSupplier),
  },
  {
    code: '1.1-TOURISM',
    name: 'รายได้จากการท่องเที่ยว',
    source: clause('S4', agenda),
    joint: true,
    applicability: stated({ kind: 'all' }, 'S4', 'ข้อ ๑ ๒) ๒) "(๗๖ จังหวัด)" คือทุกจังหวัด'),
    ruleKind: assumed(null, noRuleKind),
    suppliedBy: assumed(null, noSupplier),
  },
  {
    code: '1.1-SME',
    name: 'รายได้ของผู้ประกอบการ SMEs และ OTOP',
    source: clause('S4', agenda),
    joint: true,
    applicability: stated({ kind: 'all' }, 'S4', 'ข้อ ๑ ๒) ๓) "(๗๖ จังหวัด)" คือทุกจังหวัด'),
    ruleKind: assumed(null, noRuleKind),
    suppliedBy: assumed(null, noSupplier),
  },
  {
    code: '1.1-PM25',
    name: 'การลดปริมาณฝุ่นละออง PM2.5',
    source: clause('S4', agenda),
    joint: true,
    applicability: stated({ kind: 'count-only', count: 64 }, 'S4', 'ข้อ ๑ ๒) ๔) "(๖๔ จังหวัด)" โดยไม่ระบุรายชื่อจังหวัด'),
    ruleKind: assumed(null, noRuleKind),
    suppliedBy: assumed(null, noSupplier),
  },
];

const performanceBase: Framework['components'][number] = {
  code: '1',
  name: 'การประเมินประสิทธิภาพการดำเนินงาน',
  englishName: 'Performance Base',
  source: clause('S4', table),
  weight: stated('70', 'S4', `${table} "น้ำหนักร้อยละ ๗๐"`),
  children: [
    {
      code: '1.1',
      name: 'ตัวชี้วัดขับเคลื่อนการบูรณาการร่วมกัน',
      englishName: 'Joint KPIs by Agenda',
      description: 'ผลการดำเนินงานการบูรณาการร่วมกันหลายหน่วยงาน ตามประเด็นนโยบายสำคัญ',
      source: clause('S4', table),
      weight: assumed(null, openShare),
      joint: stated(true, 'S4', table),
      slots: jointAgenda,
    },
    {
      code: '1.2',
      name: 'ตัวชี้วัดขับเคลื่อนการพัฒนาระดับพื้นที่',
      englishName: 'Function KPIs',
      source: clause('S4', table),
      weight: assumed(null, openShare),
      children: [
        {
          code: '1.2.1',
          name: 'ตัวชี้วัดนโยบายเร่งด่วนของกระทรวงมหาดไทย',
          englishName: 'Agenda',
          source: clause('S4', table),
          weight: stated('10', 'S4', `${table} ๑.๒.๑ "น้ำหนักร้อยละ ๑๐"`),
        },
        {
          code: '1.2.2',
          name: 'ตัวชี้วัดที่กำหนดจากการบูรณาการร่วมกันภายใต้ภารกิจเดียวกันระหว่างส่วนราชการและจังหวัด',
          englishName: 'Joint KPIs by Function',
          description: 'ตามภารกิจและนโยบายสำคัญที่ต้องการความร่วมมือระดับพื้นที่ในการยกระดับผลการดำเนินงาน/แก้ไขปัญหา',
          source: clause('S4', table),
          weight: assumed(null, openShare),
          joint: assumed(true, 'ร่างกรอบเรียกว่า Joint KPIs by Function จึงถือเป็น Joint KPIs ในการขอเปลี่ยนแปลงด้วย'),
        },
        {
          code: '1.2.3',
          name: 'ตัวชี้วัดในการพัฒนาพื้นที่',
          englishName: 'Area KPIs',
          description: 'ตามแผนพัฒนาของจังหวัดและแผนพัฒนากลุ่มจังหวัด และ/หรือผลการดำเนินการเพื่อแก้ไขประเด็นปัญหาสำคัญ (Pain Point)',
          source: clause('S4', table),
          weight: assumed(null, openShare),
        },
      ],
    },
  ],
};

const potentialIssues = [
  {
    code: '2.1',
    slot: '2.1-PMQA',
    numeral: '๒.๑',
    most: '500',
    name: 'การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0',
    englishName: 'PMQA 4.0',
  },
  {
    code: '2.2',
    slot: '2.2-DGR',
    numeral: '๒.๒',
    most: '100',
    name: 'การประเมินระดับความพร้อมรัฐบาลดิจิทัลของหน่วยงานภาครัฐ',
    englishName: 'DG Readiness Survey',
  },
  {
    code: '2.3',
    slot: '2.3-EIT',
    numeral: '๒.๓',
    most: '100',
    name: 'การประเมินความพึงพอใจของหน่วยงาน',
    englishName: null,
  },
] as const;

const satisfactionNote =
  'ใช้ข้อมูลจากผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ในแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียจากภายนอก (EIT)';

const potentialBase: Framework['components'][number] = {
  code: '2',
  name: 'การประเมินศักยภาพในการดำเนินงาน',
  englishName: 'Potential Base',
  source: clause('S4', table),
  weight: stated('30', 'S4', `${table} "น้ำหนักร้อยละ ๓๐"`),
  children: potentialIssues.map((issue) => ({
    code: issue.code,
    name: issue.name,
    ...(issue.englishName === null ? {} : { englishName: issue.englishName }),
    ...(issue.code === '2.3' ? { description: satisfactionNote } : {}),
    source: clause('S4', table),
    weight: stated('10', 'S4', `${table} ${issue.numeral} "น้ำหนักร้อยละ ๑๐"`),
    slots: [
      {
        code: issue.slot,
        name: issue.name,
        source: clause('S4', `${table} ${issue.numeral}`),
        joint: false,
        applicability: assumed({ kind: 'all' as const }, everyProvince),
        ruleKind: assumed('central', centralData),
        suppliedBy: assumed('central' as const, centralData),
        range: assumed(
          { minimum: '0', maximum: issue.most, unit: 'คะแนน' },
          fullMarkOf(issue.englishName ?? 'EIT', issue.most),
        ),
      },
    ],
  })),
};

/** Performance Base 70 and Potential Base 30; the split of 60 among 1.1, 1.2.2 and 1.2.3 is open. */
export const components: Framework['components'] = [performanceBase, potentialBase];

/** The remainder of component 1 after the 10 of 1.2.1. */
export const sharedWeights: Framework['sharedWeights'] = [
  stated(
    { components: ['1.1', '1.2.2', '1.2.3'], sum: '60' },
    'S4',
    `${table} องค์ประกอบที่ ๑ ร้อยละ ๗๐ หัก ๑.๒.๑ ร้อยละ ๑๐ คงเหลือร้อยละ ๖๐`,
  ),
];
