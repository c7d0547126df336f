import type { CatalogueApplicability } from '../domain/catalogue/catalogue-entry.ts';
import type { Source } from '../domain/framework/source-schema.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';
import {
  areaTemplates,
  dustTemplate,
  functionTemplates,
  potentialTemplates,
  smeTemplate,
  tourismTemplate,
  urgentTemplate,
  waterTemplate,
} from './demo-indicators.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** One entry of a demonstration list: a template with the data that only the list has. */
export interface DemoListing {
  readonly template: DemoTemplate;
  readonly mandatory: boolean;
  readonly owner: string;
  readonly centralOwnerId: string | null;
  /** A named group stands for provinces that the framework only counts. */
  readonly applies: CatalogueApplicability | 'water' | 'dust';
  readonly source: Source;
}

/** The list of one year, and the resolution that approved it: number and day are made up. */
export interface DemoCatalogue {
  readonly fiscalYear: number;
  readonly resolvedOn: string;
  readonly listings: readonly DemoListing[];
}

const opdc = 'สำนักงาน ก.พ.ร.';
/** S4 ข้อ ๑ ๓): the urgent policies are the Ministry's. */
const interior = 'กระทรวงมหาดไทย';
const invented: Source = { assumption: `${demoLabel}: ตัวชี้วัด หน่วยวัด และเกณฑ์เป็นตัวอย่างสมมติ ไม่มีในเอกสารต้นทาง` };
const measured = (name: string): Source => ({
  assumption: `${demoLabel}: กรอบระบุชื่อ “${name}” แต่ไม่ระบุวิธีวัด หน่วยวัด และเกณฑ์ จึงสมมติ`,
});

const chosen = (template: DemoTemplate, owner = opdc): DemoListing => ({
  template,
  mandatory: false,
  owner,
  centralOwnerId: null,
  applies: { kind: 'all' },
  source: invented,
});
const mandatory = (template: DemoTemplate, source: Source, centralOwnerId: string | null = null): DemoListing => ({
  ...chosen(template),
  mandatory: true,
  centralOwnerId,
  source,
});

const bare = { lead: 'office', support: [], baselineYears: [] } as const;
const quantity = (name: string, label: string, unit: string) => ({ name, label, unit, mayBeNegative: false });
const at = (template: DemoTemplate, code: string, componentCode: string): DemoTemplate => ({
  ...template,
  code,
  componentCode,
});
const pickFrom = (templates: readonly DemoTemplate[], code: string): DemoTemplate => {
  const found = templates.find((one) => one.code === code);
  if (!found) throw new Error(`no template ${code}`);
  return found;
};

const plan: DemoTemplate = {
  ...bare,
  code: '1-PLAN',
  componentCode: '1',
  name: 'ระดับความสำเร็จในการบรรลุเป้าหมายตามแผนปฏิบัติราชการกลุ่มจังหวัดและจังหวัด',
  about: 'ร้อยละของเป้าประสงค์ในแผนปฏิบัติราชการที่บรรลุเป้าหมาย เทียบกับเป้าประสงค์ทั้งหมด',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('achieved', 'เป้าประสงค์ที่บรรลุเป้าหมาย', 'เรื่อง'),
    whole: quantity('planned', 'เป้าประสงค์ทั้งหมดในแผน', 'เรื่อง'),
    factor: 100,
    from: 8,
    to: 40,
  },
  ladder: { basic: 6000, step: 2000, spread: 0 },
  source: 'แผนปฏิบัติราชการและรายงานผลของสำนักงานจังหวัด',
};

const satisfaction: DemoTemplate = {
  ...bare,
  code: '2-SATISFACTION',
  componentCode: '2',
  name: 'ความพึงพอใจของผู้รับบริการ',
  about: 'ร้อยละความพึงพอใจจากการสำรวจผู้รับบริการ หน่วยงานกลางเป็นผู้ส่งผล',
  unit: 'ร้อยละ',
  measure: { kind: 'direct', label: 'ร้อยละความพึงพอใจจากการสำรวจ', decimals: 2 },
  ladder: { basic: 6500, step: 1000, spread: 0 },
  central: { minimum: '0', maximum: '100' },
  source: 'ผลการสำรวจความพึงพอใจจากหน่วยงานกลาง',
};

const serviceTime: DemoTemplate = {
  ...bare,
  code: '3-01',
  componentCode: '3',
  name: 'ร้อยละของงานบริการที่รักษามาตรฐานระยะเวลาการให้บริการ',
  about: 'จำนวนผู้รับบริการที่ได้รับบริการภายในระยะเวลามาตรฐาน เทียบกับผู้รับบริการทั้งหมดของกระบวนงานที่คัดเลือก',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('onTime', 'ผู้รับบริการที่ได้รับบริการตามเวลามาตรฐาน', 'ราย'),
    whole: quantity('served', 'ผู้รับบริการทั้งหมด', 'ราย'),
    factor: 100,
    from: 900,
    to: 24_000,
  },
  ladder: { basic: 8000, step: 1000, spread: 0 },
  source: 'บันทึกการให้บริการของส่วนราชการในจังหวัด',
};

const budget: DemoTemplate = {
  ...bare,
  code: '3-02',
  componentCode: '3',
  name: 'ร้อยละของการเบิกจ่ายงบประมาณตามแผนการบริหารงบประมาณ',
  about: 'งบประมาณที่เบิกจ่ายแล้ว เทียบกับงบประมาณที่จังหวัดได้รับจัดสรร',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('paid', 'งบประมาณที่เบิกจ่าย', 'ล้านบาท'),
    whole: quantity('allotted', 'งบประมาณที่ได้รับจัดสรร', 'ล้านบาท'),
    factor: 100,
    from: 90,
    to: 420,
  },
  ladder: { basic: 8600, step: 350, spread: 0 },
  source: 'ระบบการเงินการคลังภาครัฐ',
};

const control: DemoTemplate = {
  ...bare,
  code: '3-03',
  componentCode: '3',
  name: 'ระดับความสำเร็จของการควบคุมภายใน',
  about: 'ความก้าวหน้า 5 ขั้นตอน ต้องทำขั้นก่อนหน้าครบจึงนับขั้นถัดไป',
  unit: 'ระดับ',
  measure: {
    kind: 'steps',
    names: [
      'ประเมินสภาพแวดล้อมการควบคุม',
      'ประเมินความเสี่ยงและจัดทำแผนการปรับปรุง',
      'ดำเนินการตามแผนการปรับปรุง',
      'ติดตามและประเมินผลการควบคุม',
      'รายงานผลต่อผู้ตรวจสอบภายในครบถ้วน',
    ],
  },
  ladder: null,
  source: 'รายงานการควบคุมภายในของจังหวัด',
};

const complaints: DemoTemplate = {
  ...bare,
  code: '2-01',
  componentCode: '2',
  name: 'ร้อยละของเรื่องร้องเรียนที่ได้ข้อยุติ',
  about: 'เรื่องร้องเรียนที่ศูนย์ดำรงธรรมดำเนินการจนได้ข้อยุติ เทียบกับเรื่องที่รับทั้งหมด',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('settled', 'เรื่องที่ได้ข้อยุติ', 'เรื่อง'),
    whole: quantity('received', 'เรื่องที่รับทั้งหมด', 'เรื่อง'),
    factor: 100,
    from: 120,
    to: 1900,
  },
  ladder: { basic: 7000, step: 1000, spread: 0 },
  source: 'ทะเบียนเรื่องร้องเรียนของจังหวัด',
};

const quality: DemoTemplate = {
  ...bare,
  code: '4-01',
  componentCode: '4',
  name: 'ระดับความสำเร็จของการพัฒนาคุณภาพการบริหารจัดการองค์การ',
  about: 'ความก้าวหน้า 5 ขั้นตอน ต้องทำขั้นก่อนหน้าครบจึงนับขั้นถัดไป',
  unit: 'ระดับ',
  measure: {
    kind: 'steps',
    names: [
      'ประเมินองค์การเบื้องต้น',
      'จัดลำดับโอกาสในการปรับปรุง',
      'จัดทำแผนพัฒนาองค์การ',
      'ดำเนินการตามแผนครบทุกกิจกรรม',
      'ผลการดำเนินการดีขึ้นกว่าเดิม',
    ],
  },
  ladder: null,
  source: 'รายงานการพัฒนาองค์การของจังหวัด',
};

const training: DemoTemplate = {
  ...bare,
  code: '4-02',
  componentCode: '4',
  name: 'ร้อยละของบุคลากรที่ได้รับการพัฒนาตามแผน',
  about: 'บุคลากรที่ผ่านการพัฒนาตามแผนพัฒนาบุคลากร เทียบกับบุคลากรตามแผนทั้งหมด',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('trained', 'บุคลากรที่ผ่านการพัฒนา', 'คน'),
    whole: quantity('planned', 'บุคลากรตามแผน', 'คน'),
    factor: 100,
    from: 60,
    to: 900,
  },
  ladder: { basic: 7000, step: 1000, spread: 0 },
  source: 'แผนพัฒนาบุคลากรของจังหวัด',
};

/** What provinces may choose under a component: made up from the templates of the demonstration. */
const choices = (component: string): readonly DemoListing[] => [
  chosen(at(smeTemplate, `${component}-01`, component), 'กรมการพัฒนาชุมชน'),
  chosen(at(tourismTemplate, `${component}-02`, component), 'กระทรวงการท่องเที่ยวและกีฬา'),
  chosen(at(pickFrom(functionTemplates, '1.2.2-2'), `${component}-03`, component), 'กรมการพัฒนาชุมชน'),
  chosen(at(pickFrom(functionTemplates, '1.2.2-1'), `${component}-04`, component), 'กรมส่งเสริมการปกครองท้องถิ่น'),
  chosen(at(pickFrom(areaTemplates, '1.2.3-2'), `${component}-05`, component), 'กรมป้องกันและบรรเทาสาธารณภัย'),
  chosen(at(pickFrom(areaTemplates, '1.2.3-1'), `${component}-06`, component), 'กระทรวงพาณิชย์'),
];

const dimension3: Source = {
  document: 'S2',
  clause:
    'ข้อ 1.3 ตารางที่ 1 มิติที่ 3 “การรักษามาตรฐานระยะเวลาการให้บริการ การบริหารงบประมาณ และการควบคุมภายใน” ระบุเรื่อง ส่วนวิธีวัดและเกณฑ์เป็นข้อมูลสาธิต',
};

const fourDimensions = (sources: { readonly plan: Source; readonly survey: Source; readonly three: Source }) => [
  mandatory(plan, sources.plan),
  ...choices('1'),
  mandatory(satisfaction, sources.survey, 'central.satisfaction'),
  chosen(complaints),
  mandatory(serviceTime, sources.three),
  mandatory(budget, sources.three),
  mandatory(control, sources.three),
  mandatory(quality, invented),
  chosen(training),
];

const asNextYear: Source = {
  assumption: `${demoLabel}: หนังสือ ว 26 ไม่ระบุตัวชี้วัด จึงใช้ชื่อที่คู่มือของปีถัดไประบุ ส่วนวิธีวัดและเกณฑ์สมมติ`,
};

export const demoCatalogues: readonly DemoCatalogue[] = [
  {
    fiscalYear: 2553,
    resolvedOn: '2009-08-05',
    listings: fourDimensions({ plan: asNextYear, survey: asNextYear, three: asNextYear }),
  },
  {
    fiscalYear: 2554,
    resolvedOn: '2010-08-30',
    listings: fourDimensions({
      plan: {
        document: 'S2',
        clause: 'ข้อ 1.5.1 แผนภาพที่ 2 ระบุชื่อตัวชี้วัดในมิติที่ 1 ส่วนวิธีวัดและเกณฑ์เป็นข้อมูลสาธิต',
      },
      survey: {
        document: 'S2',
        clause: 'ข้อ 1.5.2 สำนักงานสถิติแห่งชาติสำรวจความพึงพอใจของผู้รับบริการ ส่วนวิธีวัดและเกณฑ์เป็นข้อมูลสาธิต',
      },
      three: dimension3,
    }),
  },
  {
    fiscalYear: 2558,
    resolvedOn: '2014-10-15',
    listings: [
      mandatory(at(plan, '1-07', '1'), invented),
      ...choices('1'),
      mandatory(at(satisfaction, '1-08', '1'), invented, 'central.satisfaction'),
      mandatory({ ...at(budget, '2-01', '2'), about: `${budget.about} ประจำปีงบประมาณ พ.ศ. 2558` }, invented),
      mandatory(at(control, '2-02', '2'), invented),
      mandatory(at(quality, '2-03', '2'), invented),
      chosen(at(training, '2-04', '2')),
    ],
  },
  {
    fiscalYear: 2568,
    resolvedOn: '2024-10-15',
    listings: [
      { ...mandatory(waterTemplate, measured('การบริหารจัดการและอนุรักษ์พื้นที่น้ำทั้งระบบ')), applies: 'water' },
      mandatory(tourismTemplate, measured('รายได้จากการท่องเที่ยว')),
      mandatory(smeTemplate, measured('รายได้ของผู้ประกอบการ SMEs และ OTOP')),
      { ...mandatory(dustTemplate, measured('การลดปริมาณฝุ่นละออง PM2.5')), applies: 'dust' },
      { ...mandatory(urgentTemplate, measured('ตัวชี้วัดนโยบายเร่งด่วนของกระทรวงมหาดไทย')), owner: interior },
      ...functionTemplates.map((template) => chosen(template)),
      ...areaTemplates.map((template) => chosen(template)),
      ...potentialTemplates.map((template) =>
        mandatory(template, measured(template.name), centralOwnerOf(template.code)),
      ),
    ],
  },
];

function centralOwnerOf(code: string): string {
  const owners: Readonly<Record<string, string>> = {
    '2.1-PMQA': 'central.pmqa',
    '2.2-DGR': 'central.dg',
    '2.3-EIT': 'central.ita',
  };
  return owners[code] ?? 'central.satisfaction';
}

/** The year of a draft copied from FY2558: its scale is different, and a text still names the old year. */
export const demoDraft = { fiscalYear: 2562, from: 2558 } as const;
