import type { ReportedVariable } from '../domain/agreement/indicator.ts';
import type { DemoTemplate } from './demo-indicator-template.ts';

const quantity = (name: string, label: string, unit: string): ReportedVariable => ({
  name,
  label,
  unit,
  mayBeNegative: false,
});

/** 1.1 Joint KPIs by Agenda (S4 ข้อ ๑ ๒)). The measures and targets are made up: the draft framework states none. */
export const waterTemplate: DemoTemplate = {
  code: '1.1-WATER',
  componentCode: '1.1',
  name: 'การบริหารจัดการและอนุรักษ์พื้นที่น้ำทั้งระบบ: ร้อยละของพื้นที่แหล่งน้ำเป้าหมายที่ได้รับการฟื้นฟู',
  about: 'พื้นที่แหล่งน้ำที่ฟื้นฟูแล้วเสร็จ เทียบกับพื้นที่แหล่งน้ำเป้าหมายของปี ร่างกรอบระบุ 63 จังหวัดโดยไม่ระบุรายชื่อ จึงสมมติให้จังหวัดนี้อยู่ในกลุ่ม',
  unit: 'ร้อยละ',
  measure: {
    kind: 'ratio',
    part: quantity('restored', 'พื้นที่แหล่งน้ำที่ฟื้นฟูแล้วเสร็จ', 'ไร่'),
    whole: quantity('target', 'พื้นที่แหล่งน้ำเป้าหมายของปี', 'ไร่'),
    factor: 100,
    from: 1800,
    to: 9600,
  },
  ladder: { basic: 7000, step: 1000, spread: 500 },
  lead: 'nre',
  support: ['local', 'office'],
  baselineYears: [2565, 2566, 2567],
  source: 'แบบรายงานผลการฟื้นฟูแหล่งน้ำของสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด',
};

export const tourismTemplate: DemoTemplate = {
  code: '1.1-TOURISM',
  componentCode: '1.1',
  name: 'รายได้จากการท่องเที่ยว: อัตราการเปลี่ยนแปลงของรายได้จากการท่องเที่ยวของจังหวัด',
  about: 'รายได้จากผู้เยี่ยมเยือนชาวไทยและชาวต่างชาติของงวดนี้ เทียบกับงวดเดียวกันของปีก่อน',
  unit: 'ร้อยละ',
  measure: {
    kind: 'growth',
    part: {
      ...quantity('current', 'รายได้จากการท่องเที่ยว งวดนี้', 'ล้านบาท'),
      byPeriod: { period: 'month', combine: 'sum' },
      plausible: { from: '1', to: '500000' },
      largestChange: '1.5',
    },
    whole: quantity('previous', 'รายได้จากการท่องเที่ยว งวดเดียวกันของปีก่อน', 'ล้านบาท'),
    from: 95_000,
    to: 4_200_000,
    decimals: 2,
  },
  ladder: { basic: 250, step: 250, spread: 150 },
  lead: 'ts',
  support: ['com', 'stat'],
  baselineYears: [2562, 2566, 2567],
  source: 'สถิติผู้เยี่ยมเยือนและรายได้รายจังหวัด',
};

export const smeTemplate: DemoTemplate = {
  code: '1.1-SME',
  componentCode: '1.1',
  name: 'รายได้ของผู้ประกอบการ SMEs และ OTOP: อัตราการเปลี่ยนแปลงของรายได้จากการจำหน่าย',
  about: 'มูลค่าการจำหน่ายของผู้ประกอบการ SMEs และ OTOP ที่ลงทะเบียนไว้ งวดนี้เทียบกับงวดเดียวกันของปีก่อน',
  unit: 'ร้อยละ',
  measure: {
    kind: 'growth',
    part: quantity('current', 'มูลค่าการจำหน่าย งวดนี้', 'ล้านบาท'),
    whole: quantity('previous', 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน', 'ล้านบาท'),
    from: 42_000,
    to: 680_000,
    decimals: 2,
  },
  ladder: { basic: 200, step: 200, spread: 100 },
  lead: 'cd',
  support: ['com'],
  baselineYears: [2565, 2566, 2567],
  source: 'รายงานยอดจำหน่ายผลิตภัณฑ์ชุมชนของสำนักงานพัฒนาชุมชนจังหวัด',
};

export const dustTemplate: DemoTemplate = {
  code: '1.1-PM25',
  componentCode: '1.1',
  name: 'การลดปริมาณฝุ่นละออง PM2.5: จำนวนวันที่ค่าเฉลี่ย 24 ชั่วโมงเกินมาตรฐาน',
  about: 'จำนวนวันที่ค่าเฉลี่ย 24 ชั่วโมงของ PM2.5 เกินมาตรฐาน ค่าน้อยดีกว่า ร่างกรอบระบุ 64 จังหวัดโดยไม่ระบุรายชื่อ จึงสมมติให้จังหวัดนี้อยู่ในกลุ่ม',
  unit: 'วัน',
  measure: { kind: 'direct', label: 'จำนวนวันที่ค่าเฉลี่ย 24 ชั่วโมงเกินมาตรฐาน', decimals: 0 },
  ladder: { basic: 6500, step: -1200, spread: 800 },
  lead: 'nre',
  support: ['local', 'admin'],
  baselineYears: [2564, 2566, 2567],
  source: 'สถานีตรวจวัดคุณภาพอากาศในจังหวัด',
};

/**
 * 1.2.1 Agenda of the Ministry of Interior, weight 10 (S4). Which policies are urgent is not stated and therefore made
 * up.
 */
export const urgentTemplate: DemoTemplate = {
  code: '1.2.1-1',
  componentCode: '1.2.1',
  name: 'ระดับความสำเร็จของการขับเคลื่อนนโยบายเร่งด่วนของกระทรวงมหาดไทยในพื้นที่',
  about: 'ความก้าวหน้า 5 ขั้นตอน ต้องทำขั้นก่อนหน้าครบจึงนับขั้นถัดไป ร่างกรอบไม่ระบุนโยบายเร่งด่วนของปี จึงสมมติขั้นตอน',
  unit: 'ขั้นตอน',
  measure: {
    kind: 'steps',
    names: [
      'แต่งตั้งคณะทำงานและจัดทำแผนปฏิบัติการ',
      'สำรวจพื้นที่และกลุ่มเป้าหมายครบทุกอำเภอ',
      'ดำเนินการตามแผนไม่น้อยกว่าร้อยละ 60 ของพื้นที่เป้าหมาย',
      'ดำเนินการตามแผนครบทุกพื้นที่เป้าหมาย',
      'สรุปผล ถอดบทเรียน และรายงานต่อที่ประชุมคณะกรมการจังหวัด',
    ],
  },
  ladder: null,
  lead: 'admin',
  support: ['office', 'local'],
  baselineYears: [2566, 2567],
  source: 'รายงานการประชุมคณะกรมการจังหวัด',
};

/** 1.2.2 Joint KPIs by Function: each province has one or two from its own position in this list. */
export const functionTemplates: readonly DemoTemplate[] = [
  {
    code: '1.2.2-1',
    componentCode: '1.2.2',
    name: 'ร้อยละของขยะมูลฝอยชุมชนที่ได้รับการจัดการอย่างถูกต้อง',
    about: 'ปริมาณขยะที่นำไปใช้ประโยชน์และกำจัดถูกต้อง เทียบกับปริมาณขยะที่เกิดขึ้น',
    unit: 'ร้อยละ',
    measure: {
      kind: 'ratio',
      part: quantity('managed', 'ปริมาณขยะที่จัดการถูกต้อง', 'ตัน'),
      whole: quantity('generated', 'ปริมาณขยะที่เกิดขึ้น', 'ตัน'),
      factor: 100,
      from: 48_000,
      to: 390_000,
    },
    ladder: { basic: 6200, step: 800, spread: 400 },
    lead: 'local',
    support: ['nre'],
    baselineYears: [2565, 2566, 2567],
    source: 'ระบบสารสนเทศด้านการจัดการขยะมูลฝอยขององค์กรปกครองส่วนท้องถิ่น',
  },
  {
    code: '1.2.2-2',
    componentCode: '1.2.2',
    name: 'ร้อยละของครัวเรือนเป้าหมายที่ได้รับความช่วยเหลือจนผ่านเกณฑ์ความจำเป็นพื้นฐาน',
    about: 'ครัวเรือนที่ผ่านเกณฑ์หลังได้รับความช่วยเหลือ เทียบกับครัวเรือนเป้าหมายของปี',
    unit: 'ร้อยละ',
    measure: {
      kind: 'ratio',
      part: quantity('passed', 'ครัวเรือนที่ผ่านเกณฑ์', 'ครัวเรือน'),
      whole: quantity('target', 'ครัวเรือนเป้าหมาย', 'ครัวเรือน'),
      factor: 100,
      from: 420,
      to: 5200,
    },
    ladder: { basic: 7500, step: 800, spread: 400 },
    lead: 'cd',
    support: ['admin', 'local'],
    baselineYears: [2564, 2566, 2567],
    source: 'ข้อมูลความจำเป็นพื้นฐานระดับครัวเรือน',
  },
  {
    code: '1.2.2-3',
    componentCode: '1.2.2',
    name: 'ร้อยละของชุดข้อมูลสำคัญของจังหวัดที่เผยแพร่และปรับปรุงเป็นปัจจุบัน',
    about: 'ชุดข้อมูลที่เผยแพร่และปรับปรุงภายในกำหนด เทียบกับชุดข้อมูลในบัญชีข้อมูลจังหวัด',
    unit: 'ร้อยละ',
    measure: {
      kind: 'ratio',
      part: quantity('current', 'ชุดข้อมูลที่เป็นปัจจุบัน', 'ชุด'),
      whole: quantity('listed', 'ชุดข้อมูลในบัญชีข้อมูลจังหวัด', 'ชุด'),
      factor: 100,
      from: 80,
      to: 260,
    },
    ladder: { basic: 7000, step: 1000, spread: 300 },
    lead: 'stat',
    support: ['office'],
    baselineYears: [2566, 2567],
    source: 'บัญชีข้อมูลจังหวัด',
  },
];

/** 1.2.3 Area KPIs from the provincial plan or a pain point: chosen as in 1.2.2. */
export const areaTemplates: readonly DemoTemplate[] = [
  {
    code: '1.2.3-1',
    componentCode: '1.2.3',
    name: 'อัตราการเปลี่ยนแปลงของมูลค่าการจำหน่ายสินค้าเกษตรเด่นของจังหวัด',
    about: 'มูลค่าการจำหน่ายสินค้าเกษตรเด่นตามแผนพัฒนาจังหวัด งวดนี้เทียบกับงวดเดียวกันของปีก่อน',
    unit: 'ร้อยละ',
    measure: {
      kind: 'growth',
      part: quantity('current', 'มูลค่าการจำหน่าย งวดนี้', 'ล้านบาท'),
      whole: quantity('previous', 'มูลค่าการจำหน่าย งวดเดียวกันของปีก่อน', 'ล้านบาท'),
      from: 32_000,
      to: 540_000,
      decimals: 2,
    },
    ladder: { basic: 150, step: 150, spread: 100 },
    lead: 'com',
    support: ['cd'],
    baselineYears: [2563, 2565, 2567],
    source: 'รายงานมูลค่าการค้าของสำนักงานพาณิชย์จังหวัด',
  },
  {
    code: '1.2.3-2',
    componentCode: '1.2.3',
    name: 'อัตราผู้เสียชีวิตจากอุบัติเหตุทางถนนต่อประชากรหนึ่งแสนคน',
    about: 'ผู้เสียชีวิตจากอุบัติเหตุทางถนน เทียบกับประชากรกลางปี คูณหนึ่งแสน ค่าน้อยดีกว่า',
    unit: 'คนต่อแสนประชากร',
    measure: {
      kind: 'ratio',
      part: quantity('deaths', 'ผู้เสียชีวิตจากอุบัติเหตุทางถนน', 'คน'),
      whole: quantity('population', 'ประชากรกลางปี', 'คน'),
      factor: 100_000,
      from: 210_000,
      to: 1_780_000,
    },
    ladder: { basic: 3000, step: -450, spread: 300 },
    lead: 'admin',
    support: ['local'],
    baselineYears: [2564, 2566, 2567],
    source: 'ข้อมูลบูรณาการการตายจากอุบัติเหตุทางถนน 3 ฐาน',
  },
  {
    code: '1.2.3-3',
    componentCode: '1.2.3',
    name: 'ร้อยละของหมู่บ้านเสี่ยงภัยที่มีแผนและซ้อมแผนเผชิญเหตุ',
    about: 'หมู่บ้านที่มีแผนและซ้อมแผนแล้ว เทียบกับหมู่บ้านเสี่ยงภัยทั้งหมด',
    unit: 'ร้อยละ',
    measure: {
      kind: 'ratio',
      part: quantity('drilled', 'หมู่บ้านที่ซ้อมแผนแล้ว', 'หมู่บ้าน'),
      whole: quantity('atRisk', 'หมู่บ้านเสี่ยงภัย', 'หมู่บ้าน'),
      factor: 100,
      from: 90,
      to: 640,
    },
    ladder: { basic: 8000, step: 700, spread: 300 },
    lead: 'office',
    support: ['admin'],
    baselineYears: [2566, 2567],
    source: 'แผนการป้องกันและบรรเทาสาธารณภัยจังหวัด',
  },
];

/** Component 2: 10 each, supplied centrally. The thresholds are made up: the draft framework states none. */
export const potentialTemplates: readonly DemoTemplate[] = [
  {
    code: '2.1-PMQA',
    componentCode: '2.1',
    name: 'การประเมินสถานะของหน่วยงานในการเป็นระบบราชการ 4.0 (PMQA 4.0)',
    about: 'คะแนนประเมินสถานะระบบราชการ 4.0 เต็ม 500 คะแนน หน่วยงานกลางเป็นผู้ส่ง',
    unit: 'คะแนน',
    measure: { kind: 'direct', label: 'คะแนน PMQA 4.0 (เต็ม 500)', decimals: 2 },
    ladder: { basic: 35_000, step: 5000, spread: 0 },
    central: { minimum: '0', maximum: '500' },
    lead: 'office',
    support: [],
    baselineYears: [2565, 2566, 2567],
    source: 'ผลการประเมิน PMQA 4.0 จากหน่วยงานกลาง',
  },
  {
    code: '2.2-DGR',
    componentCode: '2.2',
    name: 'การประเมินระดับความพร้อมรัฐบาลดิจิทัลของหน่วยงานภาครัฐ (DG Readiness Survey)',
    about: 'คะแนนความพร้อมรัฐบาลดิจิทัล เต็ม 100 คะแนน หน่วยงานกลางเป็นผู้ส่ง',
    unit: 'คะแนน',
    measure: { kind: 'direct', label: 'คะแนน DG Readiness (เต็ม 100)', decimals: 2 },
    ladder: { basic: 5500, step: 1200, spread: 0 },
    central: { minimum: '0', maximum: '100' },
    lead: 'office',
    support: ['stat'],
    baselineYears: [2565, 2566, 2567],
    source: 'ผลการสำรวจ DG Readiness จากหน่วยงานกลาง',
  },
  {
    code: '2.3-EIT',
    componentCode: '2.3',
    name: 'การประเมินความพึงพอใจของหน่วยงาน (EIT ของ ITA)',
    about: 'คะแนนแบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียจากภายนอก (EIT) เต็ม 100 คะแนน หน่วยงานกลางเป็นผู้ส่ง',
    unit: 'คะแนน',
    measure: { kind: 'direct', label: 'คะแนน EIT (เต็ม 100)', decimals: 2 },
    ladder: { basic: 7800, step: 500, spread: 0 },
    central: { minimum: '0', maximum: '100' },
    lead: 'office',
    support: [],
    baselineYears: [2566, 2567],
    source: 'ผลการประเมิน ITA จากหน่วยงานกลาง',
  },
];
