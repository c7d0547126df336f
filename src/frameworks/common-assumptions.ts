import type { Framework } from '../domain/framework/framework-schema.ts';
import { assumed, assumption } from './cite.ts';

/** How many decimals a figure is shown with: the practice of Thai score tables; no source states it. */
export const assumedDecimals: Framework['scale']['decimals'] = assumed(
  { indicator: 4, weighted: 4, total: 4 },
  'เอกสารไม่ระบุจำนวนทศนิยม จึงใช้ 4 ตำแหน่งตามตารางคะแนนที่เผยแพร่ คำนวณเต็มความละเอียดและปัดครั้งเดียวเมื่อแสดงผล',
);

/** The rule kinds a year may use when its sources name none. */
export const assumedRuleKinds: Framework['scale']['ruleKinds'] = assumed(
  ['ladder', 'milestones', 'composite', 'formula', 'judgement', 'central'],
  'เอกสารไม่จำกัดวิธีคำนวณของตัวชี้วัด จึงเปิดให้ใช้ได้ทุกแบบที่ระบบรู้จัก',
);

/** Due dates are counted at the receiver, OPDC in Bangkok, and move to the next working day. */
export const assumedDueRule: Framework['dueRule'] = {
  whenDueOnHoliday: assumed(
    'next-working-day',
    'เอกสารไม่ระบุกรณีวันครบกำหนดตรงกับวันหยุด จึงเลื่อนไปวันทำการถัดไปเพื่อไม่ให้จังหวัดเสียเปรียบ',
  ),
  placeThatCounts: assumed('TH-10', 'นับวันหยุดตามที่ตั้งของผู้รับ คือ สำนักงาน ก.พ.ร. กรุงเทพมหานคร เพราะเอกสารไม่ระบุสถานที่'),
  momentThatCounts: assumed('received', 'เอกสารไม่ระบุ จึงถือเวลาที่ผู้รับได้รับตามแนวปฏิบัติปีงบประมาณ พ.ศ. 2554'),
};

/** The governor may act through a deputy; no source mentions signing by delegation. */
export const assumedDelegation = assumed(
  true,
  'เอกสารไม่ระบุเรื่องการมอบอำนาจลงนาม จึงให้รองผู้ว่าราชการจังหวัดที่ได้รับมอบอำนาจลงนามปฏิบัติราชการแทนได้ตามแนวปฏิบัติของจังหวัด',
);

/** A counter-signatory signs in person unless a source says otherwise. */
export const assumedNoDelegation = assumed(false, 'เอกสารไม่ระบุเรื่องการมอบอำนาจของผู้ลงนามฝ่ายผู้บังคับบัญชา จึงไม่เปิดให้ลงนามแทน');

/** The four signatures of FY2554, for a year of which no source says who signs. */
function signatoriesOf2554(reason: string): Framework['signatories'] {
  const source = assumption(reason);
  const superior = { side: 'superior', mayDelegate: assumedNoDelegation, source } as const;
  return [
    { position: 'ผู้ว่าราชการจังหวัด', role: 'governor', side: 'province', mayDelegate: assumedDelegation, source },
    {
      position: 'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรี ที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
      role: 'supervising-minister',
      ...superior,
    },
    { position: 'รัฐมนตรีว่าการกระทรวงมหาดไทย', role: 'interior-minister', ...superior },
    { position: 'ปลัดกระทรวงมหาดไทย', role: 'permanent-secretary', ...superior },
  ];
}

/** Who signs in a year whose sources speak of an agreement and not of its signatories: as in FY2554. */
export const assumedSignatories = signatoriesOf2554('เอกสารของปีนี้ไม่ระบุผู้ลงนาม จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2');

const noAgreementThatYear = 'เอกสารต้นทางของปีนี้ไม่กล่าวถึงคำรับรองการปฏิบัติราชการเลย';

/** Who signs in a year whose sources know no agreement: the agreement itself is an assumption, and so is this. */
export const assumedSignatoriesWhereNoneIsKnown = signatoriesOf2554(
  `${noAgreementThatYear} จึงไม่มีผู้ลงนามที่เอกสารระบุ ระบบใช้คำรับรองเป็นที่ตกลงรายละเอียดตัวชี้วัดของปี และใช้ผู้ลงนามตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2`,
);

/**
 * Five levels with the middle one at the target: the practice of the years before 2562; no available source states it.
 */
export const assumedFiveLevelScale: Framework['scale'] = {
  levels: assumed(
    [
      { name: 'ระดับ 1', score: '1' },
      { name: 'ระดับ 2', score: '2' },
      { name: 'ระดับ 3', score: '3' },
      { name: 'ระดับ 4', score: '4' },
      { name: 'ระดับ 5', score: '5' },
    ],
    'เอกสารไม่ระบุเกณฑ์การให้คะแนน จึงใช้ 5 ระดับ (1-5) ตามแนวปฏิบัติของการประเมินในช่วงนั้น',
  ),
  between: assumed('linear', 'เอกสารไม่ระบุ จึงเทียบบัญญัติไตรยางศ์ระหว่างระดับ'),
  below: assumed('clamp', 'เอกสารไม่ระบุ จึงให้คะแนนต่ำสุดของเกณฑ์คือ 1'),
  above: assumed('clamp', 'เอกสารไม่ระบุ จึงให้คะแนนสูงสุดของเกณฑ์คือ 5'),
  decimals: assumedDecimals,
  ruleKinds: assumedRuleKinds,
};

/** A missing result takes level 1, once its round has closed. */
export const assumedFiveLevelMissing: Framework['missing'] = assumed(
  { score: '1', from: 'round-closed' },
  'เอกสารไม่ระบุคะแนนของตัวชี้วัดที่ไม่รายงาน จึงให้คะแนนต่ำสุดของเกณฑ์เมื่อปิดรอบแล้ว ก่อนปิดรอบถือว่ายังไม่มีผล',
);

const agreementOf2554 = {
  code: 'agreement',
  name: 'คำรับรองการปฏิบัติราชการของจังหวัด',
  parts: ['คู่ลงนาม', 'ระยะเวลาของคำรับรอง', 'แผนปฏิบัติราชการ', 'รายละเอียดข้อตกลง', 'รายละเอียดอื่นๆ'],
};

/** The five parts of an agreement where the year's own sources speak of one and do not list them. */
export const assumedAgreementDocument: Framework['documents'][number] = {
  ...agreementOf2554,
  source: assumption('เอกสารของปีนี้ไม่ระบุส่วนของคำรับรอง จึงใช้ 5 ส่วนตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2'),
};

/** The agreement of a year whose sources never use the word: what they know is the details of the indicators. */
export const assumedAgreementWhereNoneIsKnown: Framework['documents'][number] = {
  ...agreementOf2554,
  source: assumption(
    `${noAgreementThatYear} ที่ตกลงกันของปีคือรายละเอียดตัวชี้วัด ระบบบันทึกและลงนามรายละเอียดนั้นในแบบคำรับรอง 5 ส่วนตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.4.2`,
  ),
};

/** Who acts for a cluster, where clusters are parties: no source names its head. */
export const assumedClusterHead: NonNullable<Framework['clusters']>['actsFor'] = assumed(
  'ผู้ว่าราชการจังหวัดที่เป็นหัวหน้ากลุ่มจังหวัด',
  'เอกสารไม่ระบุผู้กระทำการแทนกลุ่มจังหวัด จึงให้ผู้ว่าราชการจังหวัดที่เป็นหัวหน้ากลุ่มจังหวัดเสนอ ลงนาม และรับรองรายงานแทน',
);

/** Clusters in a year in which they are not parties, and make nothing of what provinces make: only a grouping of provinces. */
export function clustersOutside(
  era: 2552 | 2560,
  document: string,
  made = 'คำรับรองฯ',
): NonNullable<Framework['clusters']> {
  const reason = `${document}กล่าวถึงจังหวัดเท่านั้น กลุ่มจังหวัดจึงไม่ทำ${made}`;
  return {
    era: assumed(era, `${document}ไม่กล่าวถึงกลุ่มจังหวัด จึงใช้การจัดกลุ่มจังหวัดที่มีผลในช่วงนั้น คือ พ.ศ. ${era}`),
    actsFor: assumed(null, reason),
    countIn: assumed([], reason),
  };
}

/** The subcommission that approves the list, in a year whose sources name none. */
export const assumedListBody: NonNullable<Framework['bodies']>[number] = {
  code: 'subcommission-good-governance',
  name: 'อ.ก.พ.ร. เกี่ยวกับการส่งเสริมการบริหารกิจการบ้านเมืองที่ดี',
  organisation: 'committee.good-governance',
  duties: ['พิจารณาให้ความเห็นชอบรายการตัวชี้วัด และเกณฑ์การให้คะแนนตัวชี้วัด'],
  decides: [
    {
      subject: 'catalogue-edition',
      source: assumption('เอกสารของปีนี้ไม่ระบุผู้ให้ความเห็นชอบรายการตัวชี้วัด จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.5.1 แผนภาพที่ 2'),
    },
    {
      subject: 'results',
      source: assumption(
        'เอกสารของปีนี้ไม่ระบุคณะที่พิจารณาผลการประเมินก่อนแจ้งผล จึงให้ อ.ก.พ.ร. เป็นผู้พิจารณา ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.5.4 แผนภาพที่ 4',
      ),
    },
  ],
  source: assumption('เอกสารของปีนี้ไม่ระบุคณะกรรมการ จึงใช้ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.5.1 แผนภาพที่ 2'),
};

/** What a year settles whose sources never speak of an agreement: details that committees approve, and no signature. */
export const assumedApprovedDetails: NonNullable<Framework['instrument']> = assumed(
  'approved-details',
  `${noAgreementThatYear} จึงถือว่าสิ่งที่ใช้ของปีคือรายละเอียดตัวชี้วัดที่คณะกรรมการให้ความเห็นชอบ ไม่มีการลงนาม รายชื่อผู้ลงนามที่แสดงใช้เฉพาะเมื่อสำนักงาน ก.พ.ร. เผยแพร่กรอบฉบับใหม่ให้ทำคำรับรองฯ`,
);

const noCourseNamed =
  'เอกสารของปีนี้ไม่ระบุลำดับก่อนแจ้งผลการประเมิน จึงให้คณะที่พิจารณาผลมีมติก่อนประกาศ ตามคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.5.4 แผนภาพที่ 4 และไม่เสนอคณะรัฐมนตรี เพราะเอกสารของปีไม่กล่าวถึง';

/** One body before the announcement, in a year whose sources name no course of its results. */
export function assumedResultsCourse(body: string): NonNullable<Framework['resultsCourse']> {
  return assumed([body, 'announcement'], noCourseNamed);
}

/** Signing follows agreement at once, in a year whose sources name no body that approves first. */
export const assumedWithoutApproval: NonNullable<Framework['signedWithoutApproval']> = assumed(
  true,
  'เอกสารของปีนี้ไม่กล่าวถึงคณะที่ให้ความเห็นชอบสิ่งที่ตกลงกันก่อนลงนาม จึงให้ลงนามได้เมื่อตกลงกันแล้ว ต่างจากคู่มือปีงบประมาณ พ.ศ. 2554 ข้อ 1.5.1 แผนภาพที่ 2 ซึ่งให้เสนอ อ.ก.พ.ร. ก่อนจัดทำคำรับรองฯ',
);
