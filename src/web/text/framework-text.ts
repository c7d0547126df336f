import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Applicability, FigureOrigin } from '../../domain/framework/tree-schema.ts';
import { inYearWords } from './year-words.ts';

/** Wording of the framework browser. */
export const frameworkText = inYearWords({
  listTitle: 'กรอบการประเมิน',
  guidelines: 'แนวทางและคู่มือที่ส่งพร้อมหนังสือ อยู่ที่',
  listLead: 'กรอบของแต่ละปีเก็บเป็นข้อมูล ทุกค่ามีที่มาจากเอกสาร หรือทำเครื่องหมายว่าเป็นข้อสมมติพร้อมเหตุผล ฉบับที่เผยแพร่แล้วไม่ถูกเขียนทับ',
  year: 'ปีงบประมาณ',
  version: 'ฉบับที่',
  publishedAt: 'เผยแพร่เมื่อ',
  structure: 'โครงสร้าง',
  rounds: 'รอบการประเมิน',
  assumptionsMarked: 'ค่าที่มีเครื่องหมาย',
  assumptionMeans: 'ไม่มีเอกสารใดระบุค่านี้ ระบบกำหนดไว้พร้อมเหตุผล',
  assumptionsOpen: 'ไม่มีเอกสารระบุ กดที่เครื่องหมายเพื่ออ่านเหตุผล',
  statedShare: 'ค่าที่มีเอกสารรองรับ',
  compareTitle: 'เปรียบเทียบสองปี',
  compareOne: 'ปีแรก',
  compareOther: 'อีกปี',
  compareButton: 'เปรียบเทียบ',
  compareWhat: 'เรื่อง',
  same: 'เหมือนกัน',
  publishTitle: 'เผยแพร่กรอบใหม่',
  publishLead: 'วางเนื้อหากรอบเป็น JSON หรือ YAML ระบบจะตรวจทั้งหมดก่อนเผยแพร่ ฉบับใหม่ไม่เขียนทับฉบับเดิม',
  publishField: 'เนื้อหากรอบ (JSON หรือ YAML)',
  publishButton: 'ตรวจและเผยแพร่กรอบนี้',
  published: 'เผยแพร่กรอบแล้ว',
  download: 'ดาวน์โหลดกรอบนี้',
  versions: 'ทุกฉบับของปีนี้',
  overview: 'ภาพรวม',
  period: 'ระยะเวลา',
  party: 'ผู้ทำคำรับรองฯ',
  notYet: 'จังหวัดที่ตั้งขึ้นหลังเริ่มปี จึงยังไม่ทำคำรับรองฯ',
  mandatory: 'ตัวชี้วัดภาคบังคับของจังหวัด',
  range: 'ช่วงค่าที่ส่งได้',
  provinces: 'จังหวัด',
  clusters: 'กลุ่มจังหวัด',
  clusterEra: 'การจัดกลุ่มจังหวัด',
  clusterEraOf: 'พ.ศ.',
  clusterActor: 'ผู้กระทำการแทนกลุ่มจังหวัด',
  clustersCount: 'ผลของกลุ่มจังหวัดนับให้จังหวัดสมาชิกใน',
  clustersCountNowhere: 'ไม่นับ',
  countUnstated: 'ไม่ระบุจำนวน',
  tree: 'องค์ประกอบและน้ำหนัก',
  component: 'องค์ประกอบ',
  weight: 'น้ำหนัก',
  open: 'เปิดไว้ ให้กำหนดในคำรับรองฯ',
  slots: 'ตัวชี้วัดที่กรอบกำหนด',
  applies: 'ใช้กับ',
  joint: 'ตัวชี้วัดร่วม (Joint KPI)',
  ruleKind: 'วิธีคำนวณ',
  suppliedBy: 'ผู้ให้ข้อมูล',
  byProvince: 'จังหวัดรายงาน',
  figureFrom: 'ค่าที่นำมากรอกได้',
  byCentral: 'หน่วยงานกลางให้ข้อมูล',
  unstated: 'ไม่ระบุ',
  shared: 'น้ำหนักที่กำหนดร่วมกัน',
  scale: 'เกณฑ์การให้คะแนน',
  levels: 'ระดับ',
  between: 'ระหว่างระดับ',
  linear: 'เทียบบัญญัติไตรยางศ์',
  below: 'ต่ำกว่าระดับแรก',
  belowZero: 'ได้ 0 คะแนน',
  belowClamp: 'ได้คะแนนระดับแรก',
  above: 'สูงกว่าระดับสุดท้าย',
  aboveClamp: 'ได้คะแนนระดับสุดท้าย ไม่เกินนั้น',
  decimals: 'ทศนิยมที่แสดง',
  ruleKinds: 'วิธีคำนวณที่ใช้ได้',
  missing: 'ผลที่ไม่รายงาน',
  from: 'ช่วงที่ประเมิน',
  covers: 'องค์ประกอบที่ประเมิน',
  due: 'ครบกำหนดส่ง',
  requires: 'สิ่งที่ต้องส่ง',
  graded: 'จัดระดับ',
  gradedYes: 'จัดระดับ',
  gradedNo: 'ไม่จัดระดับ',
  assessed: 'การประเมิน',
  assessedYes: 'ประเมินและประกาศผล',
  assessedNo: 'ติดตามโดยไม่ประเมิน',
  shownAs: 'การแสดงคะแนน',
  dueRule: 'วันครบกำหนด',
  onHoliday: 'ตรงกับวันหยุด',
  nextWorkingDay: 'เลื่อนเป็นวันทำการถัดไป',
  sameDay: 'ไม่เลื่อน',
  place: 'นับวันหยุดที่',
  moment: 'เวลาที่นับ',
  received: 'เวลาที่ผู้รับได้รับ',
  sent: 'เวลาที่ส่ง',
  calendar: 'ปฏิทิน',
  openCalendar: 'เปิดปฏิทินของปีนี้',
  penalty: 'การส่งล่าช้า',
  noPenalty: 'ไม่มีการปรับลดคะแนน',
  grades: 'ระดับผลการประเมิน',
  gradeTable: 'ช่วงคะแนนของแต่ละระดับ',
  noGrades: 'ไม่จัดระดับ',
  changeUnstated: 'ไม่มีเอกสารระบุ',
  changeable: 'เปลี่ยนได้',
  windows: 'ช่วงเวลา',
  requestReceived: 'คำขอต้องถึงภายใน',
  decisionNotified: 'แจ้งผลการพิจารณาภายใน',
  afterDeadline: 'พ้นกำหนด',
  refused: 'ไม่รับพิจารณา',
  grounds: 'เหตุที่ขอเปลี่ยนแปลงหรือปรับเปลี่ยนได้',
  examples: 'เช่น',
  guards: 'ข้อห้ามและเงื่อนไข',
  decidedBy: 'ผู้พิจารณา',
  mustAttend: 'ต้องมีผู้แทนเข้าประชุม',
  onward: 'เสนอต่อ',
  cancelledWeight: 'น้ำหนักของตัวชี้วัดที่ยกเลิก',
  inProportion: 'กระจายให้ตัวชี้วัดอื่นตามสัดส่วน',
  notifies: 'ผู้แจ้งผล',
  forInformation: 'เพื่อทราบ',
  forApproval: 'เพื่อพิจารณา',
  ordinaryIndicators: 'ตัวชี้วัดทั่วไป',
  negotiation: 'การเจรจา',
  skipped: 'ไม่ต้องเจรจาเมื่อทุกตัวชี้วัดอยู่ในรายการที่เห็นชอบ',
  channel: 'ช่องทาง',
  negotiators: 'ผู้เจรจา',
  provinceSide: 'ฝ่ายจังหวัด',
  superiorSide: 'ผู้บังคับบัญชา',
  documents: 'เอกสารของปี',
  forms: 'แบบพิมพ์ที่ระบบใช้ทำเอกสารใหม่ของปีนี้ เอกสารที่ออกแล้วไม่เปลี่ยน',
  formOf: {
    agreement: 'คำรับรองฯ',
    letter: 'หนังสือ คำสั่ง และประกาศ',
    sheet: 'รายงาน ตาราง และรายงานการประชุม',
  },
  instrument: 'สิ่งที่ใช้ของปี',
  decides: 'พิจารณาและมีมติในเรื่อง',
  resolutions: 'มติและเรื่องที่รอมติของปีนี้',
  legalGrounds: 'กฎหมายและมติที่อ้าง',
  bodies: 'คณะกรรมการและหน้าที่',
  members: 'องค์ประกอบ',
  undatedSteps: 'ขั้นตอนที่เอกสารไม่ระบุวัน',
  results: 'ผู้รับผลการประเมิน',
  indicatorsTo: 'ผู้รับตัวชี้วัด',
  incentives: 'สิ่งจูงใจตามระดับของผลงาน',
  objections: 'สิทธิโต้แย้งผลการประเมินที่เสนอ',
  objectionDays: 'วันนับแต่วันเปิดให้โต้แย้ง',
  appraisals: 'การใช้ผลกับการประเมินผู้ว่าราชการจังหวัด',
  appraisalMethod: 'ตาม',
  sources: 'เอกสารต้นทาง',
  issuer: 'ผู้ออก',
  number: 'เลขที่',
  issuedOn: 'ลงวันที่',
  contents: 'ในหน้านี้',
  yes: 'ใช่',
  no: 'ไม่',
} as const);

export const instrumentNames = inYearWords({
  agreement: 'คำรับรองการปฏิบัติราชการ ซึ่งมีผู้ลงนาม',
  'approved-details': 'รายละเอียดตัวชี้วัดที่คณะกรรมการให้ความเห็นชอบ ไม่ต้องมีลายมือชื่อ',
} as const);

/** What a province keeps in the product, by what of it a figure is taken from. */
export const figureOriginNames: Readonly<Record<FigureOrigin, string>> = {
  'development-indicators': 'ความครบถ้วนของฐานข้อมูลตัวชี้วัดการพัฒนาระดับจังหวัด',
  innovation: 'ขั้นที่ข้อเสนอการพัฒนานวัตกรรมของจังหวัดทำได้',
};

export const ruleKindNames: Readonly<Record<string, string>> = {
  ladder: 'ค่าเป้าหมายเป็นระดับ (เทียบบัญญัติไตรยางศ์)',
  milestones: 'ขั้นตอนความสำเร็จ',
  composite: 'ถ่วงน้ำหนักตัวชี้วัดย่อย',
  formula: 'คำนวณจากตัวแปรด้วยสูตร',
  judgement: 'ผู้ประเมินให้คะแนน',
  central: 'หน่วยงานกลางให้คะแนน',
};

const requirementNames = {
  'self-assessment-report': 'รายงานการประเมินผลตนเอง (SAR)',
  'e-sar-card': 'e-SAR Card',
} as const;

/** What a round requires, by the name of the year's own document where the year lists it. */
export function requirementName(
  { documents }: Pick<Framework, 'documents'>,
  requirement: keyof typeof requirementNames,
): string {
  return documents.find((one) => one.code === requirement)?.name ?? requirementNames[requirement];
}

/** How a round's total is shown; `fullMark` is the top of the year's scale. */
export function shownAsName(shownAs: 'of-covered-weight' | 'of-full-mark' | 'both', fullMark: string): string {
  const names = {
    'of-covered-weight': 'คะแนนจากน้ำหนักที่ประเมิน',
    'of-full-mark': `คะแนนเต็ม ${fullMark}`,
    both: `ทั้งจากน้ำหนักที่ประเมินและเทียบเป็นเต็ม ${fullMark}`,
  } as const;
  return names[shownAs];
}

export const changeableNames = {
  indicator: 'ตัวชี้วัด',
  weight: 'น้ำหนัก',
  target: 'ค่าเป้าหมาย',
  criteria: 'เกณฑ์การให้คะแนน',
  details: 'รายละเอียดตัวชี้วัด',
} as const;

export const mandatoryNames = {
  'named-slots': 'ตัวชี้วัดที่กรอบระบุชื่อและใช้กับจังหวัด',
  'approved-list': 'ตัวชี้วัดที่รายการซึ่ง อ.ก.พ.ร. เห็นชอบกำหนดเป็นภาคบังคับ',
} as const;

export const negotiationChannelNames = {
  'on-site': 'ประชุม ณ สถานที่',
  video: 'ระบบวีดิทัศน์ทางไกลของกระทรวงมหาดไทย',
} as const;

/** A year that lets the details of an indicator be changed calls it one thing, a year that lets the indicator be, another. */
export function changeWords({ value }: Framework['changePolicy']) {
  return value?.changeable.value.includes('details')
    ? { title: 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด', grounds: 'เหตุที่ขอปรับเปลี่ยนได้' }
    : { title: 'การขอเปลี่ยนแปลงตัวชี้วัด', grounds: 'เหตุที่ขอเปลี่ยนแปลงได้' };
}

/** The provinces that must use a slot. `nameOf` gives a province's name by its code. */
export function formatFrameworkApplicability(applicability: Applicability, nameOf: (code: string) => string): string {
  if (applicability.kind === 'all') return 'ทุกจังหวัด';
  if (applicability.kind === 'count-only') return `${applicability.count} จังหวัด (เอกสารไม่ระบุรายชื่อ)`;
  return applicability.provinces.map(nameOf).join(' ');
}
