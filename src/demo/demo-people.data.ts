import type { Role } from '../domain/people/roles.ts';

/** The one password of every demonstration account; such accounts exist in demonstration mode only. */
export const demoPassword = 'samrit-demo-2568';
/** Every demonstration account has an e-mail address that can never receive mail (RFC 2606). */
export const demoMailDomain = 'demo.samrit.example';

/** A made-up person: the name says so, the address cannot be reached. */
export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly holdings: readonly { readonly role: Role; readonly organisationId: string }[];
  /** The role as the sign-in page names it. */
  readonly roleName: string;
  /** What the visitor can try with this account. */
  readonly tries: string;
}

/** A delegation of the governor's authority (ปฏิบัติราชการแทน) between two made-up persons. */
export interface DemoDelegation {
  readonly organisationId: string;
  readonly role: Role;
  readonly from: string;
  readonly to: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
}

export const demoPeople: readonly DemoPerson[] = [
  {
    key: 'admin',
    name: 'ผู้สาธิต ผู้ดูแลระบบ',
    holdings: [{ role: 'administrator', organisationId: 'opdc' }],
    roleName: 'ผู้ดูแลระบบ',
    tries: 'ดูผู้ใช้ บทบาท และหน่วยงาน กำหนดผู้ปฏิบัติราชการแทน อ่านบันทึกการดำเนินการ',
  },
  {
    key: 'opdc',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงาน ก.พ.ร.',
    holdings: [{ role: 'opdc-officer', organisationId: 'opdc' }],
    roleName: 'เจ้าหน้าที่สำนักงาน ก.พ.ร.',
    tries:
      'ดูภาพรวม 76 จังหวัด รับรายงานหรือส่งกลับพร้อมเหตุผล ประกาศผล บันทึกการประชุม อ.ก.พ.ร. และมติที่ทำให้รายละเอียดตัวชี้วัดของจังหวัดสุโขทัยมีผลใช้บังคับ',
  },
  {
    key: 'colleague.opdc',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงาน ก.พ.ร. คนที่สอง',
    holdings: [{ role: 'opdc-officer', organisationId: 'opdc' }],
    roleName: 'เจ้าหน้าที่สำนักงาน ก.พ.ร. คนที่สอง',
    tries: 'ประกาศผลของรอบที่เจ้าหน้าที่อีกคนสรุปคะแนน เพราะผู้ให้คะแนนหรือผู้สรุปคะแนนประกาศผลเดียวกันไม่ได้',
  },
  {
    key: 'secretary-general',
    name: 'ผู้สาธิต เลขาธิการ ก.พ.ร.',
    holdings: [{ role: 'secretary-general', organisationId: 'opdc' }],
    roleName: 'เลขาธิการ ก.พ.ร.',
    tries: 'ลงนามหนังสือของสำนักงาน ก.พ.ร. ที่เจ้าหน้าที่ร่างและตรวจแล้ว ในหน้าหนังสือ',
  },
  {
    key: 'evaluator',
    name: 'ผู้สาธิต ผู้ประเมิน',
    holdings: [{ role: 'evaluator', organisationId: 'opdc' }],
    roleName: 'ผู้ประเมิน',
    tries: 'ให้คะแนนประเมินจังหวัดที่สำนักงาน ก.พ.ร. รับรายงานแล้ว และสรุปคะแนนประเมิน',
  },
  {
    key: 'colleague.evaluator',
    name: 'ผู้สาธิต ผู้ประเมิน จากหน่วยประเมินอิสระ',
    holdings: [{ role: 'evaluator', organisationId: 'central.demo-evaluation' }],
    roleName: 'ผู้ประเมิน จากหน่วยประเมินอิสระ',
    tries: 'ให้คะแนนในคณะผู้ประเมินโดยไม่เห็นคะแนนของอีกคน แล้วยืนยันคะแนนที่ปรับร่วมกัน',
  },
  {
    key: 'central',
    name: 'ผู้สาธิต หน่วยงานกลางเจ้าภาพตัวชี้วัด',
    holdings: [
      { role: 'central-data-owner', organisationId: 'central.pmqa' },
      { role: 'central-data-owner', organisationId: 'central.dg' },
      { role: 'central-data-owner', organisationId: 'central.ita' },
    ],
    roleName: 'หน่วยงานกลางเจ้าภาพตัวชี้วัด',
    tries: 'ส่งคะแนน PMQA 4.0, DG Readiness และ EIT ขององค์ประกอบที่ 2 เช่น 2.2 ของจังหวัดเลยที่ยังไม่มีผล',
  },
  {
    key: 'colleague.central',
    name: 'ผู้สาธิต หน่วยงานกลางเจ้าภาพตัวชี้วัด คนที่สอง',
    holdings: [
      { role: 'central-data-owner', organisationId: 'central.pmqa' },
      { role: 'central-data-owner', organisationId: 'central.dg' },
      { role: 'central-data-owner', organisationId: 'central.ita' },
    ],
    roleName: 'หน่วยงานกลางเจ้าภาพตัวชี้วัด คนที่สอง',
    tries: 'รับรองตารางข้อมูลของทุกจังหวัดที่อีกคนในหน่วยงานกรอกและส่งให้',
  },
  {
    key: 'statistics',
    name: 'ผู้สาธิต สำนักงานสถิติแห่งชาติ',
    holdings: [{ role: 'central-data-owner', organisationId: 'central.satisfaction' }],
    roleName: 'หน่วยงานกลางเจ้าภาพตัวชี้วัด สำนักงานสถิติแห่งชาติ',
    tries: 'กรอกหรืออัปโหลดตารางผลสำรวจความพึงพอใจของผู้รับบริการทุกจังหวัด ปีงบประมาณ พ.ศ. 2554 แล้วส่งให้อีกคนรับรอง',
  },
  {
    key: 'colleague.statistics',
    name: 'ผู้สาธิต สำนักงานสถิติแห่งชาติ คนที่สอง',
    holdings: [{ role: 'central-data-owner', organisationId: 'central.satisfaction' }],
    roleName: 'สำนักงานสถิติแห่งชาติ คนที่สอง',
    tries: 'รับรองตารางผลสำรวจความพึงพอใจที่อีกคนในสำนักงานกรอกและส่งให้ แล้วค่าเข้าผลของจังหวัด',
  },
  {
    key: 'minister',
    name: 'ผู้สาธิต รัฐมนตรีประจำสำนักนายกรัฐมนตรีที่ได้รับมอบหมาย',
    holdings: [{ role: 'supervising-minister', organisationId: 'central.opm' }],
    roleName: 'รองนายกรัฐมนตรี หรือรัฐมนตรีประจำสำนักนายกรัฐมนตรีที่ได้รับมอบหมายให้กำกับติดตามการปฏิบัติราชการในภูมิภาค',
    tries: 'ลงนามร่วมในคำรับรองต่อจากผู้ว่าราชการจังหวัด',
  },
  {
    key: 'pm-office',
    name: 'ผู้สาธิต สำนักเลขาธิการนายกรัฐมนตรี',
    holdings: [{ role: 'central-data-owner', organisationId: 'central.pm-office' }],
    roleName: 'ผู้รับหนังสือถึงนายกรัฐมนตรี',
    tries: 'เปิดอ่านและลงรับหนังสือที่ส่งตัวชี้วัดของจังหวัดถึงนายกรัฐมนตรี',
  },
  {
    key: 'interior',
    name: 'ผู้สาธิต รัฐมนตรีว่าการกระทรวงมหาดไทย',
    holdings: [{ role: 'interior-minister', organisationId: 'central.moi' }],
    roleName: 'รัฐมนตรีว่าการกระทรวงมหาดไทย',
    tries: 'ลงนามร่วมในคำรับรองตามลำดับที่กรอบกำหนด',
  },
  {
    key: 'permanent-secretary',
    name: 'ผู้สาธิต ปลัดกระทรวงมหาดไทย',
    holdings: [{ role: 'permanent-secretary', organisationId: 'central.moi' }],
    roleName: 'ปลัดกระทรวงมหาดไทย',
    tries: 'ลงนามเป็นลำดับสุดท้าย แล้วคำรับรองเปิดให้ประชาชนอ่านพร้อมรหัสตรวจสอบ',
  },
  {
    key: 'committee',
    name: 'ผู้สาธิต กรรมการเจรจาข้อตกลง',
    holdings: [{ role: 'committee-member', organisationId: 'committee.negotiation' }],
    roleName: 'กรรมการเจรจาข้อตกลง',
    tries: 'ร่วมเจรจาตัวชี้วัด ค่าเป้าหมาย น้ำหนัก และเกณฑ์กับจังหวัด',
  },
  {
    key: 'secretary.oversight',
    name: 'ผู้สาธิต ฝ่ายเลขานุการคณะกรรมการกำกับฯ กระทรวงมหาดไทย',
    holdings: [
      { role: 'committee-member', organisationId: 'committee.oversight' },
      { role: 'central-data-owner', organisationId: 'central.moi' },
    ],
    roleName: 'เลขานุการคณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด (ตามตำแหน่งในคณะ)',
    tries: 'รับรองรายงานการประชุมที่รออยู่ แล้วจัดประชุมและบันทึกมติของคณะกรรมการกำกับฯ ร่างหนังสือแจ้งผลคำขอปรับเปลี่ยนต่อสำนักงาน ก.พ.ร.',
  },
  {
    key: 'chair.subcommission',
    name: 'ผู้สาธิต ประธาน อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการฯ',
    holdings: [{ role: 'committee-member', organisationId: 'committee.subcommission' }],
    roleName: 'ประธาน อ.ก.พ.ร. เกี่ยวกับการประเมินส่วนราชการฯ (ตามตำแหน่งในคณะ)',
    tries: 'ตอบรับการประชุมที่ได้รับเชิญ และรับรองรายงานการประชุมเมื่อประชุมแล้ว',
  },
  {
    key: 'governor.loei',
    name: 'ผู้สาธิต ผู้ว่าราชการจังหวัดเลย',
    holdings: [{ role: 'governor', organisationId: 'TH-42' }],
    roleName: 'ผู้ว่าราชการจังหวัดเลย',
    tries: 'ดูคำรับรองและคะแนนของจังหวัด รับรองรายงานเมื่อสำนักงานจังหวัดเสนอ',
  },
  {
    key: 'deputy.loei',
    name: 'ผู้สาธิต รองผู้ว่าราชการจังหวัดเลย',
    holdings: [{ role: 'deputy-governor', organisationId: 'TH-42' }],
    roleName: 'รองผู้ว่าราชการจังหวัดเลย (ปฏิบัติราชการแทน)',
    tries: 'รับรองรายงานแทนผู้ว่าราชการจังหวัด บันทึกจะแสดงว่าปฏิบัติราชการแทน',
  },
  {
    key: 'second.deputy.loei',
    name: 'ผู้สาธิต รองผู้ว่าราชการจังหวัดเลย คนที่สอง',
    holdings: [{ role: 'deputy-governor', organisationId: 'TH-42' }],
    roleName: 'รองผู้ว่าราชการจังหวัดเลย คนที่สอง',
    tries: 'รับมอบหมายให้ปฏิบัติราชการแทน เมื่อผู้ว่าราชการจังหวัดเลยมอบหมายในหน้าบัญชีของฉัน',
  },
  {
    key: 'officer.loei',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดเลย',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-42' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดเลย',
    tries: 'รับผลจากเจ้าภาพหรือส่งกลับพร้อมเหตุผล แล้วเสนอรายงานรอบ 12 เดือนให้ผู้ว่าราชการจังหวัด',
  },
  {
    key: 'colleague.loei',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดเลย คนที่สอง',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-42' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดเลย คนที่สอง',
    tries: 'รับผลที่เจ้าหน้าที่อีกคนกรอกหรือส่ง เพราะผู้กรอกหรือผู้ส่งรับผลเดียวกันไม่ได้',
  },
  {
    key: 'host.cd.loei',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด พัฒนาชุมชนจังหวัดเลย',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-42.cd' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานพัฒนาชุมชนจังหวัดเลย',
    tries: 'กรอกผลรายได้ SMEs และ OTOP รอบ 12 เดือน ดูคะแนนและวิธีคิดทันที แล้วส่งให้จังหวัด',
  },
  {
    key: 'host.ts.loei',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด การท่องเที่ยวและกีฬาจังหวัดเลย',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-42.ts' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานการท่องเที่ยวและกีฬาจังหวัดเลย',
    tries: 'รับทราบการเป็นเจ้าภาพ ดูผลที่จังหวัดรับแล้ว และเหตุที่แก้ไขไม่ได้พร้อมผู้ที่เปิดให้แก้ไขได้',
  },
  {
    key: 'supervisor.loei',
    name: 'ผู้สาธิต ผู้กำกับดูแลตัวชี้วัด การท่องเที่ยวและกีฬาจังหวัดเลย',
    holdings: [{ role: 'kpi-supervisor', organisationId: 'TH-42.ts' }],
    roleName: 'ผู้กำกับดูแลตัวชี้วัด สำนักงานการท่องเที่ยวและกีฬาจังหวัดเลย',
    tries: 'อนุมัติผลรายได้จากการท่องเที่ยวก่อนถึงสำนักงานจังหวัด หรือส่งกลับพร้อมเหตุผล เมื่อเจ้าภาพส่งผลใหม่',
  },
  {
    key: 'host.nre.loei',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด ทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดเลย',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-42.nre' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดเลย',
    tries: 'แก้ไขผลฝุ่นละออง PM2.5 ที่จังหวัดส่งกลับพร้อมเหตุผล แล้วส่งใหม่',
  },
  {
    key: 'governor.cluster',
    name: 'ผู้สาธิต หัวหน้ากลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
    holdings: [{ role: 'governor', organisationId: 'cluster-2552-7' }],
    roleName: 'หัวหน้ากลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
    tries: 'ลงนามคำรับรองของกลุ่มจังหวัด ปีงบประมาณ พ.ศ. 2553 และ 2554',
  },
  {
    key: 'officer.cluster',
    name: 'ผู้สาธิต เจ้าหน้าที่กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
    holdings: [{ role: 'provincial-officer', organisationId: 'cluster-2552-7' }],
    roleName: 'เจ้าหน้าที่กลุ่มจังหวัดภาคตะวันออกเฉียงเหนือตอนบน 1',
    tries:
      'แก้ไขร่างคำรับรองของกลุ่มจังหวัด ปีงบประมาณ พ.ศ. 2554 แล้วเสนอเมื่อตั้งวันที่สาธิตไม่เกิน 13 กันยายน 2553 จังหวัดเลยนำตัวชี้วัดไปนับได้',
  },
  {
    key: 'governor.chiangmai',
    name: 'ผู้สาธิต ผู้ว่าราชการจังหวัดเชียงใหม่',
    holdings: [{ role: 'governor', organisationId: 'TH-50' }],
    roleName: 'ผู้ว่าราชการจังหวัดเชียงใหม่',
    tries: 'รับรองรายงานรอบ 12 เดือนที่สำนักงานจังหวัดเสนอแล้ว หรือส่งกลับพร้อมเหตุผล',
  },
  {
    key: 'officer.chiangmai',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดเชียงใหม่',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-50' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดเชียงใหม่',
    tries: 'ติดตามรายงานที่รอผู้ว่าราชการจังหวัดรับรอง',
  },
  {
    key: 'host.ts.chiangmai',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด การท่องเที่ยวและกีฬาจังหวัดเชียงใหม่',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-50.ts' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานการท่องเที่ยวและกีฬาจังหวัดเชียงใหม่',
    tries: 'ดูตัวชี้วัดของหน่วยงานตน ซึ่งจังหวัดอื่นไม่เห็นร่าง',
  },
  {
    key: 'governor.pathumthani',
    name: 'ผู้สาธิต ผู้ว่าราชการจังหวัดปทุมธานี',
    holdings: [{ role: 'governor', organisationId: 'TH-13' }],
    roleName: 'ผู้ว่าราชการจังหวัดปทุมธานี',
    tries: 'ดูเหตุผลที่สำนักงาน ก.พ.ร. ส่งรายงานกลับ',
  },
  {
    key: 'officer.pathumthani',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดปทุมธานี',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-13' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดปทุมธานี',
    tries: 'ติดตามตัวชี้วัดที่สำนักงาน ก.พ.ร. ให้แก้ไข แล้วเสนอรายงานใหม่ ยืนยันค่าของฐานข้อมูลจังหวัด และรับข้อเสนอการพัฒนานวัตกรรม',
  },
  {
    key: 'colleague.pathumthani',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดปทุมธานี คนที่สอง',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-13' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดปทุมธานี คนที่สอง',
    tries:
      'ตรวจหนังสือมอบหมายตัวชี้วัดและคำสั่งแต่งตั้งคณะกรรมการที่เจ้าหน้าที่อีกคนร่าง เพราะผู้ส่งร่างตรวจเองไม่ได้ และให้คะแนนข้อเสนอการพัฒนานวัตกรรม ปีงบประมาณ พ.ศ. 2562',
  },
  {
    key: 'host.cd.pathumthani',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด พัฒนาชุมชนจังหวัดปทุมธานี',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-13.cd' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานพัฒนาชุมชนจังหวัดปทุมธานี',
    tries: 'แก้ไขผลรายได้ SMEs และ OTOP ตามที่สำนักงาน ก.พ.ร. ส่งกลับ',
  },
  {
    key: 'host.com.pathumthani',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด พาณิชย์จังหวัดปทุมธานี',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-13.com' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานพาณิชย์จังหวัดปทุมธานี',
    tries: 'ส่งข้อเสนอการพัฒนานวัตกรรม ปีงบประมาณ พ.ศ. 2562 (เลื่อนวันที่สาธิตไม่เกิน 13 พฤษภาคม 2562) และอ่านผลของข้อเสนอที่ประกาศแล้ว',
  },
  {
    key: 'host.health.pathumthani',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด สาธารณสุขจังหวัดปทุมธานี',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-13.health' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานสาธารณสุขจังหวัดปทุมธานี',
    tries: 'ส่งข้อเสนอการพัฒนานวัตกรรม ปีงบประมาณ พ.ศ. 2562 และอ่านเหตุผลของข้อเสนอที่ไม่ได้รับคัดเลือก',
  },
  {
    key: 'host.stat.pathumthani',
    name: 'ผู้สาธิต สถิติจังหวัดปทุมธานี',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-13.stat' }],
    roleName: 'สถิติจังหวัดปทุมธานี เลขานุการคณะกรรมการจัดทำฐานข้อมูล',
    tries: 'กำหนดตัวชี้วัดของฐานข้อมูลจังหวัด และยืนยันค่าที่หน่วยงานลงไว้ ในฐานะเลขานุการคณะกรรมการตามคำสั่งจังหวัดที่ 8556/2562',
  },
  {
    key: 'officer.sukhothai',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดสุโขทัย',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-64' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดสุโขทัย',
    tries: 'ตอบรับการประชุม อ.ก.พ.ร. ที่จังหวัดได้รับเชิญ และติดตามจนรายละเอียดตัวชี้วัดมีผลใช้บังคับ',
  },
  {
    key: 'officer.phitsanulok',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดพิษณุโลก',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-65' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดพิษณุโลก',
    tries: 'อ่านคำขอปรับเปลี่ยนรายละเอียดตัวชี้วัดที่คณะกรรมการเห็นชอบเพราะอุทกภัย และฉบับที่เกิดขึ้นสามฉบับ',
  },
  {
    key: 'governor.lampang',
    name: 'ผู้สาธิต ผู้ว่าราชการจังหวัดลำปาง',
    holdings: [{ role: 'governor', organisationId: 'TH-52' }],
    roleName: 'ผู้ว่าราชการจังหวัดลำปาง',
    tries: 'รับรองรายงานรอบ 12 เดือนของปี 2554 (เลื่อนวันที่สาธิตไป 2 พฤศจิกายน 2554)',
  },
  {
    key: 'officer.lampang',
    name: 'ผู้สาธิต เจ้าหน้าที่สำนักงานจังหวัดลำปาง',
    holdings: [{ role: 'provincial-officer', organisationId: 'TH-52' }],
    roleName: 'เจ้าหน้าที่สำนักงานจังหวัดลำปาง',
    tries: 'ส่งรายงานรอบ 12 เดือนของปี 2554 ช้าหนึ่งวันทำการ แล้วดูคะแนนที่ถูกปรับลด',
  },
  {
    key: 'host.cd.lampang',
    name: 'ผู้สาธิต เจ้าภาพตัวชี้วัด พัฒนาชุมชนจังหวัดลำปาง',
    holdings: [{ role: 'kpi-host', organisationId: 'TH-52.cd' }],
    roleName: 'เจ้าภาพตัวชี้วัด สำนักงานพัฒนาชุมชนจังหวัดลำปาง',
    tries: 'กรอกตัวชี้วัดสุดท้ายของรอบ 12 เดือน ปี 2554 แล้วส่งให้จังหวัด',
  },
  {
    key: 'supervisor.lampang',
    name: 'ผู้สาธิต ผู้กำกับดูแลตัวชี้วัด พัฒนาชุมชนจังหวัดลำปาง',
    holdings: [{ role: 'kpi-supervisor', organisationId: 'TH-52.cd' }],
    roleName: 'ผู้กำกับดูแลตัวชี้วัด สำนักงานพัฒนาชุมชนจังหวัดลำปาง',
    tries: 'รับการเตือนเมื่อผลของหน่วยงานช้าในปี 2554 และอ่านผลของจังหวัด',
  },
];

export const demoDelegations: readonly DemoDelegation[] = [
  {
    organisationId: 'TH-42',
    role: 'governor',
    from: 'governor.loei',
    to: 'deputy.loei',
    validFrom: '2025-10-01',
    validTo: '2026-09-30',
    reason: 'ข้อมูลสาธิต: มอบหมายให้รองผู้ว่าราชการจังหวัดปฏิบัติราชการแทน',
  },
];
