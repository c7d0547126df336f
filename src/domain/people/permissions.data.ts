import type { Permission } from './permission.ts';
import type { Role } from './roles.ts';

const provinceStaff: readonly Role[] = [
  'governor',
  'deputy-governor',
  'provincial-officer',
  'kpi-host',
  'kpi-supervisor',
];
const nationalReaders: readonly Role[] = [
  'administrator',
  'opdc-officer',
  'evaluator',
  'committee-member',
  'central-data-owner',
  'secretary-general',
];
/** Who signs with the governor (S2 ข้อ 1.4.2). */
const counterSignatories: readonly Role[] = ['supervising-minister', 'interior-minister', 'permanent-secretary'];
const signedIn: readonly Role[] = [...nationalReaders, ...counterSignatories, ...provinceStaff];
const anyone: readonly Role[] = [...signedIn, 'public'];
/** Who reads and receives the letters of OPDC, central agencies and committees. */
const letterOffices: readonly Role[] = [
  'secretary-general',
  'opdc-officer',
  'central-data-owner',
  'committee-member',
  ...counterSignatories,
];
const letterAssumption =
  'เอกสารต้นทางเป็นหนังสือที่ออกแล้ว ไม่ระบุว่าผู้ใดในหน่วยงานร่าง ตรวจ ออกเลข และลงรับ จึงให้เจ้าหน้าที่ของหน่วยงานนั้น และเปิดเฉพาะในหน่วยงานของตน';
const objectionAssumption =
  'เอกสารต้นทางไม่ระบุผู้โต้แย้งและผู้ตอบ จึงให้เจ้าหน้าที่จังหวัดเขียน ผู้ว่าราชการจังหวัดหรือผู้ปฏิบัติราชการแทนอนุมัติ และสำนักงาน ก.พ.ร. ตอบ';
const innovationAssumption =
  'หนังสือจังหวัดปทุมธานี ว 7107 ข้อ ๓ ให้ส่งข้อเสนอแก่จังหวัด ไม่ระบุผู้กลั่นกรอง ผู้ให้คะแนน และผู้ตัดสิน จึงให้สำนักงานจังหวัดดำเนินการ กรรมการที่แต่งตั้งให้คะแนน และให้ผู้ว่าราชการจังหวัดหรือเจ้าหน้าที่อีกคนประกาศ';
const hostClause = 'จังหวัดเชียงใหม่ ว 75275 — หน่วยงานเจ้าภาพรายงานผลส่งให้จังหวัดเพื่อรวบรวม';
const returnAssumption = 'เอกสารต้นทางไม่ระบุผู้ส่งกลับ จึงให้ผู้รับเป็นผู้ส่งกลับพร้อมเหตุผล';

/** Who may do what, and where. Every check and the published table of permissions use these rows. */
export const permissions = {
  'read-published': {
    does: 'อ่านกรอบการประเมิน ปฏิทิน และคำรับรองฯ ที่ลงนามแล้ว',
    grants: [{ roles: anyone, place: 'national' }],
    source: {
      assumption:
        'คู่มือ 2554 ข้อ 1.4.2 ให้ประกาศคำรับรองที่ลงนามแล้วให้ประชาชนทราบ ไม่กล่าวถึงกรอบการประเมินและปฏิทิน จึงเปิดทั้งสองแก่ประชาชนด้วย',
    },
  },
  'read-announced-score': {
    does: 'อ่านผลและคะแนนของรอบที่ประกาศผลแล้ว พร้อมวิธีคิด',
    grants: [{ roles: anyone, place: 'national' }],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 4 ให้แจ้งผลแก่จังหวัดและเสนอคณะรัฐมนตรี ไม่ระบุการเผยแพร่ต่อประชาชน จึงเปิดผลและคะแนนเมื่อประกาศแล้ว โดยไม่มีชื่อบุคคล เหตุผล และความเห็นภายใน',
    },
  },
  'read-announced-text': {
    does: 'อ่านคำชี้แจง ปัญหาอุปสรรค และปัจจัยสนับสนุนของรอบที่ประกาศผลแล้ว',
    grants: [{ roles: anyone, place: 'national' }],
    source: {
      assumption:
        'คู่มือ 2554 ข้อ 1.1.1 อ้างหลักการเปิดเผยข้อมูลตามมาตรา 3/1 แต่ไม่ระบุว่ารวมคำชี้แจงของจังหวัด จึงเปิดคำชี้แจงเมื่อประกาศผลแล้ว',
    },
  },
  'read-evidence': {
    does: 'เปิดและดาวน์โหลดหลักฐานของผลการดำเนินงาน',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator'], place: 'once-submitted' },
    ],
    source: {
      assumption:
        'หลักฐานอาจมีข้อมูลส่วนบุคคล จึงไม่เปิดต่อสาธารณะแม้ประกาศผลแล้ว เปิดแก่จังหวัดเจ้าของ จังหวัดสมาชิกของกลุ่มจังหวัด ผู้กรอกตัวชี้วัดนั้น และแก่สำนักงาน ก.พ.ร. กับผู้ประเมินเมื่อจังหวัดส่งแล้ว',
    },
  },
  'read-province': {
    does: 'เปิดหน้าของจังหวัด',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: [...nationalReaders, ...counterSignatories], place: 'national' },
    ],
    source: { assumption: 'จังหวัดเห็นเฉพาะของตนและของกลุ่มจังหวัดที่เป็นสมาชิก หน่วยงานส่วนกลางเห็นทุกจังหวัด' },
  },
  'read-national': {
    does: 'เปิดภาพรวมทุกจังหวัด',
    grants: [{ roles: [...nationalReaders, ...counterSignatories], place: 'national' }],
    source: { assumption: 'ก่อนประกาศผล คะแนนเปรียบเทียบระหว่างจังหวัดเปิดเฉพาะหน่วยงานส่วนกลาง' },
  },
  'read-drafts': {
    does: 'อ่านร่างคำรับรองฯ ผลที่ยังไม่ประกาศ ชื่อผู้ดำเนินการ เหตุผลที่ส่งกลับ และความเห็นผู้ประเมิน',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator'], place: 'once-submitted' },
    ],
    source: {
      assumption: 'ร่างของจังหวัดไม่เปิดแก่จังหวัดอื่น ร่างของกลุ่มจังหวัดเปิดแก่จังหวัดสมาชิก และเปิดแก่สำนักงาน ก.พ.ร. เมื่อส่งแล้ว',
    },
  },
  'read-proposal': {
    does: 'อ่านคำรับรองฯ ที่จังหวัดเสนอแล้ว',
    grants: [{ roles: ['committee-member', ...counterSignatories], place: 'once-submitted' }],
    source: {
      assumption:
        'ผู้เจรจาและผู้ลงนามต้องอ่านก่อนเจรจาหรือลงนาม เอกสารต้นทางไม่ระบุเวลาที่เปิดให้อ่าน ผู้มีตำแหน่งในคณะที่ต้องให้ความเห็นชอบอ่านสิ่งที่ตกลงกันแล้วได้ตามตำแหน่งในวันนั้นด้วย',
    },
  },
  'read-journal': {
    does: 'อ่านบันทึกการดำเนินการ',
    grants: [
      { roles: ['governor', 'provincial-officer'], place: 'own-province' },
      { roles: ['administrator', 'opdc-officer'], place: 'national' },
    ],
    source: { assumption: 'บันทึกใช้ตรวจสอบย้อนหลัง จึงเปิดแก่จังหวัดเจ้าของเรื่อง สำนักงาน ก.พ.ร. และผู้ดูแลระบบ' },
  },
  'read-catalogue-draft': {
    does: 'อ่านร่างรายการตัวชี้วัดที่ยังไม่ผ่านความเห็นชอบ',
    grants: [{ roles: [...nationalReaders, ...counterSignatories, ...provinceStaff], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุ จึงเปิดร่างแก่ผู้เข้าสู่ระบบทุกคน และเปิดแก่ประชาชนเมื่อ อ.ก.พ.ร. ให้ความเห็นชอบ' },
  },
  'edit-catalogue': {
    does: 'จัดทำร่างรายการตัวชี้วัด',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — สำนักงาน ก.พ.ร. จัดทำรายการตัวชี้วัดและเกณฑ์การให้คะแนน' },
  },
  'approve-catalogue': {
    does: 'บันทึกมติ อ.ก.พ.ร. ให้ความเห็นชอบรายการตัวชี้วัด',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: {
      assumption:
        'อ.ก.พ.ร. เป็นผู้ให้ความเห็นชอบ (คู่มือ 2554 แผนภาพที่ 2) เอกสารไม่ระบุผู้บันทึกมติ จึงให้เจ้าหน้าที่สำนักงาน ก.พ.ร. บันทึกเลขที่และวันที่ของมติ',
    },
  },
  'edit-agreement': {
    does: 'แก้ไขร่างคำรับรองฯ',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — ให้จังหวัดเสนอตัวชี้วัดและเกณฑ์การให้คะแนนมายังสำนักงาน ก.พ.ร.' },
  },
  'propose-agreement': {
    does: 'เสนอคำรับรองฯ ให้สำนักงาน ก.พ.ร. พิจารณา',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 2 — ให้จังหวัดเสนอตัวชี้วัดและเกณฑ์การให้คะแนนมายังสำนักงาน ก.พ.ร.' },
  },
  'agree-agreement': {
    does: 'เห็นชอบหรือส่งกลับคำรับรองฯ ที่จังหวัดเสนอ',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — สำนักงาน ก.พ.ร. วิเคราะห์ความเหมาะสมของตัวชี้วัด' },
  },
  'record-body-resolution': {
    does: 'บันทึกมติของคณะกรรมการที่ตนทำหน้าที่เลขานุการ แล้วดำเนินการตามมติ',
    grants: [
      {
        roles: ['opdc-officer', 'interior-minister', 'permanent-secretary', 'supervising-minister'],
        place: 'national',
      },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางให้ฝ่ายเลขานุการของคณะแจ้งผล (หนังสือจังหวัดเลย ว 3031 ข้อ ๔ ๓)) ไม่ระบุผู้บันทึกมติในระบบ จึงให้เลขานุการของคณะซึ่งอยู่ในหน่วยงานเหล่านี้บันทึก และให้สำนักงาน ก.พ.ร. หรือสำนักงานจังหวัดบันทึกแทนเมื่อเลขานุการไม่มีบัญชี',
    },
  },
  'judge-indicator': {
    does: 'ให้ความเห็นความเหมาะสมของตัวชี้วัดที่จังหวัดเสนอ',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 สิ่งที่ส่งมาด้วย 2 — เอกสารสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด' },
  },
  'read-analysis': {
    does: 'อ่านสรุปการวิเคราะห์ความเหมาะสมตัวชี้วัด',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator', 'committee-member', ...counterSignatories], place: 'once-submitted' },
    ],
    source: {
      clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — ส่งเอกสารสรุปการวิเคราะห์ให้จังหวัดใช้ในการเจรจา จังหวัดอ่านเมื่อส่งแล้ว',
    },
  },
  'schedule-negotiation': {
    does: 'กำหนดวันเวลาเจรจา',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — สำนักงาน ก.พ.ร. แจ้งกำหนดการเจรจา' },
  },
  'read-negotiation': {
    does: 'เข้าห้องเจรจาและอ่านบันทึกการเจรจา',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator', 'committee-member', ...counterSignatories], place: 'once-submitted' },
    ],
    source: { assumption: 'การเจรจาเป็นเรื่องของจังหวัดและผู้เจรจา เอกสารต้นทางไม่ระบุให้เปิดแก่ผู้อื่น' },
  },
  'counter-propose': {
    does: 'เสนอค่าใหม่ในการเจรจา',
    grants: [
      { roles: ['opdc-officer'], place: 'national' },
      { roles: ['provincial-officer', 'governor'], place: 'own-province' },
    ],
    source: {
      clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — ผู้ว่าราชการจังหวัดหรือรองผู้ว่าราชการจังหวัดที่ได้รับมอบหมายเป็นผู้เจรจา',
    },
  },
  'record-negotiation-view': {
    does: 'บันทึกความเห็นในการเจรจา',
    grants: [{ roles: ['committee-member', 'opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.1 — คณะกรรมการเจรจาข้อตกลงและประเมินผลเจรจาความเหมาะสมของตัวชี้วัด' },
  },
  'record-resolution': {
    does: 'บันทึกมติและรายงานการเจรจา',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุผู้บันทึกมติ จึงให้สำนักงาน ก.พ.ร. ซึ่งเป็นฝ่ายเลขานุการบันทึก' },
  },
  'plan-meeting': {
    does: 'นัด เลื่อน และยกเลิกการประชุมที่หน่วยงานของตนจัด และบันทึกคำตอบรับที่ได้รับทางอื่น',
    grants: [{ roles: ['provincial-officer', 'opdc-officer'], place: 'own-province' }],
    source: {
      clause:
        'จังหวัดเชียงใหม่ ว 75275 และจังหวัดเลย ว 3031 — จังหวัดเชิญประชุมโดยสำนักงานจังหวัดเป็นเจ้าของเรื่อง จึงไม่ให้ผู้อื่นจัดแทน ส่วนการประชุมของคณะกรรมการ ให้เลขานุการของคณะตามตำแหน่งในวันนั้นจัดได้ด้วย (ข้อสมมติ)',
    },
  },
  'read-meeting-notice': {
    does: 'อ่านกำหนดการประชุมที่เชิญแล้ว',
    grants: [{ roles: anyone, place: 'national' }],
    source: {
      assumption:
        'จังหวัดเลย ว 3031 ส่งกำหนดการเป็นหนังสือเวียนและถ่ายทอดสด จึงเปิดวัน เวลา สถานที่ ลิงก์ ระเบียบวาระ และหน่วยงานที่เชิญแก่ทุกคน โดยไม่มีรหัสเข้าประชุม คำตอบรับ และรายงานการประชุม',
    },
  },
  'read-meeting': {
    does: 'อ่านคำตอบรับ การมาประชุม และรายงานการประชุมที่หน่วยงานของตนจัด',
    grants: [{ roles: ['governor', 'deputy-governor', 'provincial-officer', 'opdc-officer'], place: 'own-province' }],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุ จึงเปิดแก่หน่วยงานที่จัดประชุม และแก่ผู้ที่ได้รับเชิญกับผู้ที่มีตำแหน่งในคณะที่ประชุม สำนักงาน ก.พ.ร. อ่านของจังหวัดเมื่อได้รับเชิญเท่านั้น',
    },
  },
  'read-meeting-as-head': {
    does: 'อ่านร่างกำหนดการที่จังหวัดของตนจัด และรหัสเข้าประชุมเมื่อหน่วยงานในจังหวัดได้รับเชิญ',
    grants: [{ roles: ['governor', 'deputy-governor'], place: 'own-province' }],
    source: {
      assumption: 'เอกสารต้นทางไม่ระบุ จึงให้ผู้ว่าราชการจังหวัดและรองผู้ว่าราชการจังหวัดเห็นการประชุมของจังหวัดในฐานะหัวหน้า',
    },
  },
  'reply-meeting': {
    does: 'ตอบรับการประชุมที่หน่วยงาน ตำแหน่ง หรือตนได้รับเชิญ หรือมอบหมายผู้แทน',
    grants: [
      { roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' },
      {
        roles: ['kpi-host', 'kpi-supervisor', ...nationalReaders, ...counterSignatories],
        place: 'own-agency',
      },
    ],
    source: {
      clause: 'จังหวัดเชียงใหม่ ว 75275 — ขอให้หัวหน้าส่วนราชการมอบหมายให้หัวหน้ากลุ่มงาน/หัวหน้าฝ่าย หรือเจ้าหน้าที่ผู้รับผิดชอบเข้าร่วมประชุม',
    },
  },
  'record-meeting': {
    does: 'บันทึกผู้มาประชุมและรายงานการประชุมที่หน่วยงานของตนจัด',
    grants: [{ roles: ['provincial-officer', 'opdc-officer'], place: 'own-province' }],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุผู้จดรายงานการประชุม จึงให้หน่วยงานที่เชิญประชุมซึ่งเป็นฝ่ายเลขานุการบันทึก และเลขานุการของคณะที่ประชุมตามตำแหน่งในวันนั้น',
    },
  },
  'approve-minutes': {
    does: 'รับรองรายงานการประชุมที่หน่วยงานของตนจัด',
    grants: [{ roles: ['governor', 'provincial-officer', 'opdc-officer'], place: 'own-province' }],
    source: {
      assumption: 'เอกสารต้นทางไม่ระบุ จึงให้ประธานหรือฝ่ายเลขานุการรับรอง รวมประธานและเลขานุการของคณะที่ประชุมตามตำแหน่งในวันนั้น',
    },
  },
  'sign-agreement': {
    does: 'ลงนามคำรับรองฯ',
    grants: [{ roles: ['governor'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.2 — การลงนามในคำรับรองการปฏิบัติราชการของจังหวัด' },
  },
  'countersign-agreement': {
    does: 'ลงนามร่วมในคำรับรองฯ',
    grants: [{ roles: counterSignatories, place: 'national' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.4.2 — ตารางการลงนามในคำรับรองการปฏิบัติราชการของจังหวัด' },
  },
  'return-agreement': {
    does: 'ส่งคำรับรองฯ ที่ยังลงนามไม่ครบกลับให้พิจารณาใหม่',
    grants: [
      { roles: ['governor'], place: 'own-province' },
      { roles: [...counterSignatories, 'opdc-officer'], place: 'national' },
    ],
    source: {
      assumption: 'เอกสารต้นทางไม่ระบุผู้ส่งกลับก่อนลงนามครบ จึงให้ผู้มีตำแหน่งลงนามและสำนักงาน ก.พ.ร. ส่งกลับได้พร้อมเหตุผล',
    },
  },
  'edit-plan': {
    does: 'จัดทำแผนและแนบไฟล์ของแผน ก่อนส่งสำนักงาน ก.พ.ร.',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 3 — จังหวัดจัดทำแผนปฏิบัติราชการ' },
  },
  'send-plan': {
    does: 'ส่งแผนให้สำนักงาน ก.พ.ร. และถอนแผนที่ส่งแล้วแต่ยังไม่ได้รับ',
    grants: [{ roles: ['governor', 'provincial-officer'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 3 — จัดส่งแผนปฏิบัติราชการให้สำนักงาน ก.พ.ร.' },
  },
  'receive-plan': {
    does: 'รับแผนของจังหวัดและกลุ่มจังหวัด หรือส่งกลับพร้อมเหตุผล',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: returnAssumption },
  },
  'read-plans': {
    does: 'อ่านแผนและเปิดไฟล์ของแผน',
    grants: [
      { roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' },
      { roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator', 'committee-member', ...counterSignatories], place: 'once-submitted' },
    ],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 3 ให้ส่งแผนแก่สำนักงาน ก.พ.ร. ไม่ระบุผู้อ่านอื่น จึงเปิดแก่จังหวัดเจ้าของ จังหวัดสมาชิกของกลุ่มจังหวัด และแก่ผู้พิจารณา ผู้ประเมิน และผู้ลงนามเมื่อส่งแล้ว',
    },
  },
  'read-plan-drafts': {
    does: 'อ่านร่างแผนของจังหวัดตนก่อนส่งสำนักงาน ก.พ.ร.',
    grants: [{ roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' }],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 3 ไม่ระบุผู้อ่านร่าง ว 26 ให้รองผู้ว่าราชการจังหวัดที่ได้รับมอบหมายเจรจา และหนังสือจังหวัดเชียงใหม่กับจังหวัดเลยลงนามโดยรองผู้ว่าราชการจังหวัดปฏิบัติราชการแทน จึงให้รองผู้ว่าราชการจังหวัดอ่านร่างของจังหวัดตนได้เช่นเดียวกับผู้ว่าราชการจังหวัด แต่ส่งแผนได้เมื่อได้รับมอบหมายเท่านั้น',
    },
  },
  'edit-change-request': {
    does: 'จัดทำคำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด และแนบหลักฐาน',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: {
      assumption: 'ร่างกรอบ 2568 ข้อ ๔ ให้จังหวัดเป็นผู้เสนอ ไม่ระบุผู้จัดทำ จึงให้สำนักงานจังหวัดจัดทำ',
    },
  },
  'submit-change-request': {
    does: 'เสนอคำขอปรับเปลี่ยนรายละเอียดตัวชี้วัดต่อคณะกรรมการ และถอนคำขอ',
    grants: [{ roles: ['governor', 'provincial-officer'], place: 'own-province' }],
    source: { clause: 'ร่างกรอบ 2568 ข้อ ๔ — ให้จังหวัดเสนอคณะกรรมการกำกับฯ พิจารณาให้ความเห็นชอบ' },
  },
  'read-change-requests': {
    does: 'อ่านคำขอปรับเปลี่ยนรายละเอียดตัวชี้วัด หลักฐาน และผลที่จะเกิดขึ้น',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: ['opdc-officer', 'evaluator', 'committee-member', ...counterSignatories], place: 'once-submitted' },
    ],
    source: {
      assumption:
        'ร่างกรอบ 2568 ข้อ ๔ ให้คณะกรรมการกำกับฯ พิจารณาและแจ้งสำนักงาน ก.พ.ร. ไม่ระบุผู้อ่านอื่น จึงเปิดแก่จังหวัดเจ้าของ และแก่ผู้พิจารณาและผู้ประเมินเมื่อเสนอแล้ว',
    },
  },
  'give-advice': {
    does: 'จัดทำและส่งข้อเสนอแนะแก่จังหวัด รับทราบคำตอบ และถามเพิ่มเติม',
    grants: [
      { roles: ['opdc-officer'], place: 'national' },
      { roles: ['central-data-owner'], place: 'own-measure' },
    ],
    source: {
      clause:
        'ร่างกรอบ 2568 ข้อ ๕ — สำนักงาน ก.พ.ร. จะให้ข้อเสนอแนะ; คู่มือ 2554 ข้อ 1.5.2 — สำนักงาน ก.พ.ร. และหน่วยงานกลางที่เป็นเจ้าภาพตัวชี้วัดให้คำปรึกษาแก่จังหวัด',
    },
  },
  'answer-advice': {
    does: 'ตอบข้อเสนอแนะ และส่งคำถามก่อนการให้คำปรึกษา',
    grants: [{ roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุผู้ตอบ จึงให้ผู้บริหารของจังหวัดและสำนักงานจังหวัดตอบ' },
  },
  'read-advice': {
    does: 'อ่านข้อเสนอแนะที่ให้แก่จังหวัด เหตุผล และคำตอบ',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator'], place: 'national' },
      { roles: ['central-data-owner'], place: 'own-measure' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางให้ข้อเสนอแนะแก่จังหวัด ไม่กล่าวถึงผู้อ่านอื่น จึงเปิดแก่บุคลากรของจังหวัดนั้น สำนักงาน ก.พ.ร. ผู้ประเมิน และหน่วยงานกลางเฉพาะตัวชี้วัดของตน',
    },
  },
  'issue-papers': {
    does: 'ออกเอกสารคำรับรองฯ ที่ลงนามครบแล้วทั้งปี',
    grants: [{ roles: ['opdc-officer', 'administrator'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุผู้จัดพิมพ์คำรับรองฯ จึงให้สำนักงาน ก.พ.ร. ออกเอกสารพร้อมกันทั้งประเทศ' },
  },
  'assign-host': {
    does: 'มอบหมายเจ้าภาพตัวชี้วัด',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — จังหวัดมอบหมายหน่วยงานเป็นเจ้าภาพหลักรับผิดชอบตัวชี้วัด' },
  },
  'acknowledge-host': {
    does: 'รับทราบการเป็นเจ้าภาพตัวชี้วัด',
    grants: [{ roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' }],
    source: { assumption: 'เอกสารต้นทางให้จังหวัดมอบหมายเป็นหนังสือ ไม่ระบุวิธีรับทราบ จึงให้หน่วยงานที่ได้รับมอบหมายกดรับทราบ' },
  },
  'name-collector': {
    does: 'ระบุผู้จัดเก็บข้อมูลของตัวชี้วัด',
    grants: [
      { roles: ['kpi-host'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: { assumption: 'เอกสารต้นทางไม่ระบุ เจ้าภาพรู้จักเจ้าหน้าที่ของตนจึงระบุเองได้ ส่วนผู้กำกับดูแลให้จังหวัดระบุ' },
  },
  'read-hosts': {
    does: 'อ่านรายชื่อและช่องทางติดต่อของเจ้าภาพ',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
    ],
    source: { assumption: 'ชื่อ โทรศัพท์ และอีเมลของเจ้าหน้าที่ใช้ประสานงานในจังหวัด จึงไม่เปิดเป็นสาธารณะ' },
  },
  'edit-kpi-template': {
    does: 'กรอก KPI Template',
    grants: [
      { roles: ['kpi-host'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: { assumption: 'คู่มือ 2554 ให้จังหวัดส่ง เจ้าภาพเป็นผู้รู้ข้อมูลจึงกรอกของตนได้' },
  },
  'submit-kpi-template': {
    does: 'ส่ง KPI Template ให้สำนักงาน ก.พ.ร.',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.5.2 — จังหวัดส่งรายละเอียดตัวชี้วัด (KPI Template) ให้สำนักงาน ก.พ.ร.' },
  },
  'audit-kpi-template': {
    does: 'ตรวจ KPI Template (KPI Audit)',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.5.2 — สำนักงาน ก.พ.ร. ส่งผลการตรวจสอบรายละเอียดตัวชี้วัด (KPI Audit) ให้จังหวัด' },
  },
  'enter-result': {
    does: 'กรอกผลการดำเนินงานและแนบหลักฐาน',
    grants: [
      { roles: ['kpi-host'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: { clause: hostClause },
  },
  'send-result': {
    does: 'ส่งผลการดำเนินงานให้สำนักงานจังหวัด',
    grants: [
      { roles: ['kpi-host'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: { clause: hostClause },
  },
  'approve-result': {
    does: 'อนุมัติผลของหน่วยงานก่อนส่งจังหวัด หรือส่งกลับพร้อมเหตุผล',
    grants: [{ roles: ['kpi-supervisor'], place: 'own-agency' }],
    source: {
      assumption: 'จังหวัดเชียงใหม่ ว 75275 มีถึงหัวหน้าส่วนราชการที่กำกับดูแลตัวชี้วัด แต่ไม่ระบุขั้นอนุมัติ จึงให้ผู้กำกับดูแลตรวจก่อนส่งจังหวัด',
    },
  },
  'reply-result': {
    does: 'เขียนข้อความถึงกันเรื่องผลของตัวชี้วัด',
    grants: [
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: { assumption: 'เอกสารต้นทางไม่ระบุ จึงให้ผู้ส่งผลและผู้ตรวจผลถามตอบกันได้ และเก็บไว้กับผลนั้น' },
  },
  'accept-result': {
    does: 'รับผลการดำเนินงานจากเจ้าภาพ',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: hostClause },
  },
  'return-result': {
    does: 'ส่งผลกลับให้เจ้าภาพแก้ไข',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { assumption: returnAssumption },
  },
  'submit-report-to-governor': {
    does: 'เสนอรายงานให้ผู้ว่าราชการจังหวัดรับรอง',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: {
      assumption:
        'จังหวัดเชียงใหม่ ว 75275 ให้จังหวัดรวบรวมส่งสำนักงาน ก.พ.ร. ไม่ระบุผู้รับรองในจังหวัด จึงให้สำนักงานจังหวัดเสนอผู้ว่าราชการจังหวัดรับรองก่อนส่ง',
    },
  },
  'endorse-report': {
    does: 'รับรองรายงานและส่งสำนักงาน ก.พ.ร.',
    grants: [{ roles: ['governor'], place: 'own-province' }],
    source: {
      assumption:
        'คู่มือ 2554 ข้อ 1.5.2 ให้จังหวัดส่งรายงานการประเมินผลตนเองให้สำนักงาน ก.พ.ร. ไม่ระบุผู้รับรอง จึงให้ผู้ว่าราชการจังหวัดรับรองและส่ง',
    },
  },
  'receive-report': {
    does: 'รับรายงานของจังหวัด',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 ข้อ 1.5.2 — ส่งให้ถึงสำนักงาน ก.พ.ร. ภายในเวลาที่กำหนด' },
  },
  'return-report': {
    does: 'ส่งรายงานกลับให้จังหวัดแก้ไข',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: returnAssumption },
  },
  'manage-rounds': {
    does: 'เปิดและปิดรอบรายงาน ขยายเวลาให้จังหวัด รับข้อเสนอตัวชี้วัดที่พ้นกำหนด และประกาศระบบขัดข้อง',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุ จึงให้สำนักงาน ก.พ.ร. ซึ่งเป็นผู้รับข้อเสนอและรายงานเป็นผู้เลื่อนวันพร้อมเหตุผล' },
  },
  'set-cut-off': {
    does: 'กำหนดวันภายในที่เจ้าภาพต้องส่งผลให้จังหวัด',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { clause: 'จังหวัดเชียงใหม่ ว 75275 — ส่งให้จังหวัดภายในวันจันทร์ที่ 26 ตุลาคม 2558' },
  },
  'supply-central-score': {
    does: 'ส่งคะแนนจากหน่วยงานกลาง',
    grants: [
      { roles: ['central-data-owner'], place: 'own-measure' },
      { roles: ['opdc-officer'], place: 'national' },
    ],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — รับข้อมูลผลการปฏิบัติงานจากหน่วยงานกลางที่เป็นเจ้าภาพตัวชี้วัด' },
  },
  'sign-off-central-table': {
    does: 'รับรองตารางข้อมูลส่วนกลางที่อีกคนในหน่วยงานจัดทำ หรือส่งกลับให้แก้ไข',
    grants: [{ roles: ['central-data-owner'], place: 'own-measure' }],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 4 ให้รับข้อมูลจากหน่วยงานกลางที่เป็นเจ้าภาพตัวชี้วัด ไม่ระบุผู้รับรอง จึงให้หน่วยงานเจ้าของข้อมูลรับรองเอง สำนักงาน ก.พ.ร. กรอกแทนได้แต่รับรองแทนไม่ได้',
    },
  },
  'read-central-tables': {
    does: 'อ่านตารางข้อมูลส่วนกลางของปี ความครบถ้วน และผู้ที่ยังไม่ส่ง',
    grants: [
      { roles: ['central-data-owner'], place: 'own-measure' },
      { roles: ['opdc-officer', 'evaluator'], place: 'national' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุผู้อ่านตารางทั้งประเทศก่อนประกาศผล จึงให้หน่วยงานเจ้าของข้อมูล สำนักงาน ก.พ.ร. และผู้ประเมิน จังหวัดเห็นเฉพาะค่าและที่มาของตน',
    },
  },
  'read-development-drafts': {
    does: 'อ่านค่าในฐานข้อมูลตัวชี้วัดการพัฒนาที่ยังไม่ยืนยัน และชื่อผู้ลงค่า',
    grants: [{ roles: provinceStaff, place: 'own-province' }],
    source: {
      assumption: 'จังหวัดปทุมธานี ว 7107 ไม่ระบุผู้อ่านฐานข้อมูล จึงเปิดค่าที่ยืนยันแล้วแก่ทุกคน และค่าที่รอยืนยันแก่บุคลากรของจังหวัดเท่านั้น',
    },
  },
  'define-development-indicator': {
    does: 'กำหนดและแก้ไขตัวชี้วัดในฐานข้อมูลตัวชี้วัดการพัฒนาของจังหวัด',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: {
      clause:
        'จังหวัดปทุมธานี ว 7107 ข้อ ๒ — สถิติจังหวัดและหัวหน้าสำนักงานจังหวัดเป็นเลขานุการคณะกรรมการที่จัดทำฐานข้อมูลจังหวัด เลขานุการของคณะทำได้ตามตำแหน่งในวันนั้นด้วย',
    },
  },
  'enter-development-value': {
    does: 'ลงและแก้ไขค่าของตัวชี้วัดการพัฒนา',
    grants: [
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: {
      assumption:
        'จังหวัดปทุมธานี ว 7107 สิ่งที่ส่งมาด้วย ๕ ไม่มีในเอกสารที่ได้มา จึงให้หน่วยงานเจ้าของข้อมูลลงค่าของตน และสำนักงานจังหวัดหรือเลขานุการคณะกรรมการลงแทนได้',
    },
  },
  'confirm-development-value': {
    does: 'ยืนยันค่าของตัวชี้วัดการพัฒนาที่ผู้อื่นลง เพื่อเผยแพร่',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: {
      assumption: 'จังหวัดปทุมธานี ว 7107 ไม่ระบุผู้ตรวจค่า จึงให้สำนักงานจังหวัดหรือเลขานุการคณะกรรมการที่ไม่ได้ลงค่านั้นเป็นผู้ยืนยัน',
    },
  },
  assess: {
    does: 'ให้คะแนนประเมิน',
    grants: [{ roles: ['evaluator', 'opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — ผู้ประเมินวิเคราะห์ผลและตรวจสอบผลการประเมิน' },
  },
  'plan-site-visit': {
    does: 'กำหนด เลื่อน และยกเลิกการประเมินผล ณ จังหวัด',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: {
      assumption: 'คู่มือ 2554 ข้อ 1.5.2 กำหนดให้ประเมินผล ณ จังหวัด ธ.ค.–ม.ค. ไม่ระบุผู้กำหนดวันและคณะ จึงให้สำนักงาน ก.พ.ร. กำหนด',
    },
  },
  'record-site-visit': {
    does: 'อ่านกำหนดการและบันทึกการประเมินผล ณ จังหวัดก่อนรับรอง บันทึกและรับรองข้อค้นพบเมื่ออยู่ในคณะที่ไป',
    grants: [{ roles: ['evaluator', 'opdc-officer'], place: 'national' }],
    source: {
      assumption: 'คู่มือ 2554 แผนภาพที่ 4 ให้ผู้ประเมินวิเคราะห์และตรวจสอบผล ไม่ระบุผู้บันทึก ณ จังหวัด จึงให้เฉพาะผู้ที่อยู่ในคณะ',
    },
  },
  'answer-site-visit': {
    does: 'ยืนยันหรือขอเปลี่ยนวันประเมินผล ณ จังหวัด และชี้แจงข้อค้นพบ',
    grants: [{ roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' }],
    source: { assumption: 'เอกสารต้นทางไม่ระบุผู้ตอบของจังหวัด จึงให้ผู้บริหารของจังหวัดและสำนักงานจังหวัดตอบ' },
  },
  'read-site-visit': {
    does: 'อ่านกำหนดการประเมินผล ณ จังหวัดที่แจ้งแล้ว และข้อค้นพบที่รับรองแล้ว',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['opdc-officer', 'evaluator'], place: 'national' },
    ],
    source: {
      assumption:
        'ข้อค้นพบและภาพอาจมีข้อมูลส่วนบุคคลและยังไม่เป็นผลประเมิน จึงเปิดแก่บุคลากรของจังหวัดนั้นเมื่อรับรองแล้ว สำนักงาน ก.พ.ร. และผู้ประเมิน ไม่เปิดต่อสาธารณะ',
    },
  },
  'read-objections': {
    does: 'อ่านผลการประเมินที่เสนอของจังหวัดตนในช่วงโต้แย้ง และข้อโต้แย้งที่ส่งแล้ว',
    grants: [
      { roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' },
      { roles: ['opdc-officer', 'evaluator'], place: 'national' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุผู้อ่านผลที่เสนอก่อนประกาศ จึงให้ผู้บริหารและเจ้าหน้าที่ของจังหวัดนั้นอ่านได้เฉพาะของตนในช่วงที่กรอบกำหนด ข้อโต้แย้งให้สำนักงาน ก.พ.ร. และผู้ประเมินอ่าน',
    },
  },
  'write-objection': {
    does: 'เขียนและเสนอข้อโต้แย้งผลการประเมินที่เสนอ',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { assumption: objectionAssumption },
  },
  'approve-objections': {
    does: 'อนุมัติและส่งข้อโต้แย้งผลการประเมินที่เสนอ',
    grants: [{ roles: ['governor'], place: 'own-province' }],
    source: { assumption: objectionAssumption },
  },
  'answer-objections': {
    does: 'เปิดช่วงโต้แย้งผลการประเมินที่เสนอ และตอบข้อโต้แย้ง',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: objectionAssumption },
  },
  'appoint-panel': {
    does: 'บันทึกคณะผู้ประเมินตามเอกสารแต่งตั้ง และจังหวัดที่คณะประเมิน',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: {
      assumption:
        'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี มาตรา 45 ให้จัดให้มีคณะผู้ประเมินอิสระ ไม่ระบุผู้บันทึกในระบบ จึงให้เจ้าหน้าที่สำนักงาน ก.พ.ร. บันทึกตามเอกสารแต่งตั้ง',
    },
  },
  'read-panel': {
    does: 'อ่านว่าคณะใดประเมินจังหวัด มีผู้ใดอยู่ในคณะ และดำเนินการถึงขั้นใด',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: provinceStaff, place: 'own-cluster' },
      { roles: ['administrator', 'secretary-general', 'opdc-officer', 'evaluator'], place: 'national' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุ จึงให้จังหวัดรู้ว่าผู้ใดประเมินตน และให้สำนักงาน ก.พ.ร. กับผู้ประเมินติดตามได้ทุกคณะ โดยไม่เห็นคะแนนของแต่ละคน',
    },
  },
  'read-panel-scores': {
    does: 'อ่านคะแนนของผู้ประเมินแต่ละคนเมื่อทุกคนสรุปแล้ว',
    grants: [{ roles: ['opdc-officer', 'evaluator'], place: 'national' }],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุ จึงเปิดคะแนนของแต่ละคนแก่ผู้ประเมินในคณะเดียวกันและสำนักงาน ก.พ.ร. เมื่อทุกคนสรุปแล้ว จังหวัดอ่านเฉพาะคะแนนที่คณะสรุปพร้อมเหตุผล',
    },
  },
  'score-in-panel': {
    does: 'ให้คะแนนประเมินในคณะที่ตนได้รับแต่งตั้ง และปรับคะแนนที่ต่างกันร่วมกัน',
    grants: [{ roles: ['evaluator'], place: 'national' }],
    source: {
      clause: 'พ.ร.ฎ. ว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 มาตรา 45 — คณะผู้ประเมินอิสระดำเนินการประเมินผล',
    },
  },
  'read-innovation': {
    does: 'อ่านประกาศรับข้อเสนอการพัฒนานวัตกรรมของจังหวัด เกณฑ์ และข้อเสนอที่ตนเกี่ยวข้อง',
    grants: [{ roles: [...provinceStaff, 'committee-member'], place: 'own-province' }],
    source: { assumption: innovationAssumption },
  },
  'read-innovation-proposals': {
    does: 'อ่านข้อเสนอการพัฒนานวัตกรรมที่หน่วยงานในจังหวัดส่งแล้ว และคะแนนเมื่อกรรมการสรุปครบ',
    grants: [{ roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' }],
    source: { assumption: innovationAssumption },
  },
  'write-innovation': {
    does: 'จัดทำ ส่ง และถอนข้อเสนอการพัฒนานวัตกรรมของหน่วยงานตน',
    grants: [{ roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' }],
    source: {
      clause: 'หนังสือจังหวัดปทุมธานี ว 7107 ข้อ ๓ — ให้หน่วยงานที่รับผิดชอบตัวชี้วัดจัดทำรายละเอียดข้อเสนอส่งให้จังหวัด',
    },
  },
  'manage-innovation': {
    does: 'เปิดรับข้อเสนอการพัฒนานวัตกรรม แต่งตั้งกรรมการให้คะแนน กลั่นกรอง รับข้อเสนอที่พ้นกำหนด และเสนอผล',
    grants: [{ roles: ['provincial-officer'], place: 'own-province' }],
    source: { assumption: innovationAssumption },
  },
  'score-innovation': {
    does: 'ให้คะแนนข้อเสนอการพัฒนานวัตกรรมที่ตนได้รับแต่งตั้งเป็นกรรมการ ยกเว้นของหน่วยงานตน',
    grants: [{ roles: [...provinceStaff, 'committee-member'], place: 'own-province' }],
    source: { assumption: innovationAssumption },
  },
  'announce-innovation': {
    does: 'ประกาศผลของข้อเสนอการพัฒนานวัตกรรม หรือส่งผลที่เสนอกลับ',
    grants: [{ roles: ['governor', 'provincial-officer'], place: 'own-province' }],
    source: { assumption: innovationAssumption },
  },
  'prepare-results': {
    does: 'จัดทำสรุปผลการประเมินของรอบ เสนอคณะที่พิจารณา และบันทึกว่าคณะรัฐมนตรีรับทราบ',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — สรุปผลการประเมินนำเสนอ อ.ก.พ.ร./ก.พ.ร. นำเสนอคณะรัฐมนตรีเพื่อรับทราบ' },
  },
  'finalise-result': {
    does: 'ประกาศผลการประเมิน',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'คู่มือ 2554 แผนภาพที่ 4 — สรุปผลการประเมิน แจ้งผลการประเมินให้จังหวัดทราบ' },
  },
  'allot-incentives': {
    does: 'จำลองการจัดสรรสิ่งจูงใจตามผลที่ประกาศ และเสนอคณะที่จัดสรร',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: {
      assumption:
        'คู่มือ 2554 ข้อ 1.4.1 ให้ ก.พ.ร. ในฐานะคณะกรรมการกำกับฯ จัดสรรสิ่งจูงใจ ไม่ระบุผู้จัดทำข้อเสนอ จึงให้สำนักงาน ก.พ.ร. จำลองและเสนอ ส่วนการจัดสรรเป็นมติของคณะ',
    },
  },
  'read-incentive': {
    does: 'อ่านสิ่งจูงใจที่จังหวัดได้รับ',
    grants: [
      { roles: ['governor', 'deputy-governor', 'provincial-officer'], place: 'own-province' },
      { roles: ['opdc-officer'], place: 'national' },
    ],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 3 ให้จังหวัดรับสิ่งจูงใจตามระดับของผลงาน ไม่ระบุว่าจำนวนเงินเปิดต่อผู้ใด จึงเปิดแก่ผู้บริหารและสำนักงานจังหวัดของจังหวัดนั้น และสำนักงาน ก.พ.ร.',
    },
  },
  'read-unannounced-results': {
    does: 'อ่านสรุปผลการประเมินที่ยังไม่ประกาศ ทั้งฉบับที่อยู่ระหว่างเสนอและฉบับแก้ไข',
    grants: [{ roles: ['opdc-officer', 'evaluator'], place: 'national' }],
    source: {
      assumption:
        'คู่มือ 2554 แผนภาพที่ 4 ให้สำนักงาน ก.พ.ร. สรุปผลเสนอ อ.ก.พ.ร. และ ก.พ.ร. ก่อนแจ้งผล ไม่ระบุผู้อ่านอื่น จึงเปิดแก่สำนักงาน ก.พ.ร. ซึ่งจัดทำและประกาศ ผู้ประเมินซึ่งอ่านผลที่ส่งแล้วได้อยู่แล้ว และผู้มีตำแหน่งกับเลขานุการของคณะที่พิจารณาผลของปีนั้นตามตำแหน่งในวันนั้น ผู้อื่นอ่านได้เมื่อประกาศแล้ว',
    },
  },
  'read-appraisal': {
    does: 'อ่านคะแนนที่นำไปใช้ประเมินผู้ว่าราชการจังหวัด',
    grants: [
      { roles: ['opdc-officer', 'secretary-general', 'interior-minister'], place: 'national' },
      { roles: ['governor'], place: 'in-person' },
    ],
    source: {
      assumption:
        'จังหวัดเลย ว 3031 ข้อ ๗ ให้นำผลไปประเมินผู้ว่าราชการจังหวัดโดยไม่ระบุผู้อ่าน จึงเปิดแก่ผู้ที่ดำรงตำแหน่งในปีนั้นเอง เจ้าหน้าที่และเลขาธิการของสำนักงาน ก.พ.ร. และรัฐมนตรีว่าการกระทรวงมหาดไทยซึ่งข้อ ๓ ให้จัดส่งผลการประเมินฯ สำนักงาน ก.พ. ซึ่งเป็นเจ้าของวิธีการประเมินไม่มีบัญชีในระบบ จึงรับคะแนนจากสำนักงาน ก.พ.ร.',
    },
  },
  'publish-framework': {
    does: 'เผยแพร่กรอบการประเมิน',
    grants: [{ roles: ['opdc-officer', 'administrator'], place: 'national' }],
    source: { clause: 'จังหวัดเลย ว 3031 — สำนักงาน ก.พ.ร. แจ้งกรอบการประเมินผลการปฏิบัติราชการของจังหวัด' },
  },
  'read-library': {
    does: 'อ่านเอกสารของปีที่เปิดเฉพาะผู้เข้าสู่ระบบ',
    grants: [{ roles: signedIn, place: 'national' }],
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — แนวทางการเจรจาแจ้งแก่จังหวัด' },
  },
  'publish-document': {
    does: 'เผยแพร่และถอนเอกสารของปี',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { clause: 'หนังสือสำนักงาน ก.พ.ร. ว 26 พ.ศ. 2552 — สำนักงาน ก.พ.ร. ได้แจ้งกรอบ ปฏิทิน และแนวทาง' },
  },
  'save-what-if': {
    does: 'เก็บและลบผลที่สมมติเพื่อลองดูคะแนนของจังหวัด',
    grants: [{ roles: provinceStaff, place: 'own-province' }],
    source: {
      assumption:
        'เอกสารต้นทางไม่กล่าวถึงการลองปรับผล ผู้ปฏิบัติของจังหวัดใช้วางแผนของตน จึงให้ทุกบทบาทของจังหวัดเก็บได้ และอ่านได้เท่าที่อ่านผลที่ยังไม่ประกาศได้',
    },
  },
  'read-observations': {
    does: 'อ่านข้อสังเกตจากข้อมูลของจังหวัดและคำชี้แจง',
    grants: [
      { roles: provinceStaff, place: 'own-province' },
      { roles: ['opdc-officer'], place: 'national' },
    ],
    source: {
      assumption: 'เอกสารต้นทางไม่กล่าวถึง ข้อสังเกตไม่ใช่ข้อกล่าวหา จึงเปิดเฉพาะจังหวัดที่เกี่ยวข้องและสำนักงาน ก.พ.ร. ไม่เปิดต่อสาธารณะ',
    },
  },
  'answer-observation': {
    does: 'ชี้แจงข้อสังเกตจากข้อมูลของจังหวัด',
    grants: [{ roles: ['governor', 'provincial-officer'], place: 'own-province' }],
    source: { assumption: 'เอกสารต้นทางไม่กล่าวถึง จึงให้สำนักงานจังหวัดหรือผู้ว่าราชการจังหวัดชี้แจงข้อมูลของตน' },
  },
  'close-observation': {
    does: 'อ่านข้อสังเกตจากข้อมูลทุกจังหวัด และปิดพร้อมเหตุผล',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่กล่าวถึง จึงให้สำนักงาน ก.พ.ร. ซึ่งรับและตรวจรายงานเป็นผู้ปิดข้อสังเกต' },
  },
  'simulate-policy': {
    does: 'ทดลองเปลี่ยนกรอบการประเมินกับผลของปีที่ผ่านมา และเก็บเป็นฉากทัศน์ โดยไม่แตะคะแนนจริง',
    grants: [{ roles: ['opdc-officer'], place: 'national' }],
    source: {
      assumption: 'เอกสารต้นทางไม่กล่าวถึงการทดลองเปลี่ยนกรอบ สำนักงาน ก.พ.ร. เป็นผู้จัดทำกรอบ จึงเปิดแก่เจ้าหน้าที่สำนักงาน ก.พ.ร. เท่านั้น',
    },
  },
  'read-seat-holders': {
    does: 'อ่านชื่อผู้ดำรงตำแหน่งและผู้แทนในคณะกรรมการ',
    grants: [{ roles: signedIn, place: 'national' }],
    source: {
      assumption: 'เอกสารต้นทางระบุคณะกรรมการโดยตำแหน่ง ตำแหน่งจึงเปิดแก่ประชาชน ส่วนชื่อบุคคลเปิดแก่ผู้ที่เข้าสู่ระบบเพื่อประสานงาน',
    },
  },
  'appoint-body': {
    does: 'บันทึกคำสั่ง มติ หรือกฎหมายที่แต่งตั้งคณะกรรมการ และผู้ดำรงตำแหน่ง',
    grants: [
      { roles: ['opdc-officer'], place: 'central' },
      { roles: ['governor', 'provincial-officer'], place: 'own-province' },
    ],
    source: {
      assumption:
        'คู่มือ 2554 ข้อ 1.4.1 ให้ ก.พ.ร. แต่งตั้งคณะกรรมการเจรจาฯ และจังหวัดปทุมธานี ว 7107 ข้อ ๒ ให้จังหวัดแต่งตั้งคณะกรรมการของจังหวัด ไม่ระบุผู้บันทึกในระบบ จึงให้สำนักงาน ก.พ.ร. บันทึกของส่วนกลาง และจังหวัดบันทึกของจังหวัด',
    },
  },
  'keep-body-record': {
    does: 'ทำหน้าที่ฝ่ายเลขานุการของคณะกรรมการที่ยังไม่มีเลขานุการในระบบ',
    grants: [
      { roles: ['opdc-officer'], place: 'central' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: {
      assumption:
        'จังหวัดเลย ว 3031 ข้อ ๔ ๓) ให้ฝ่ายเลขานุการของคณะกรรมการจัดทำหนังสือแจ้งผล ไม่ระบุผู้ทำแทนเมื่อเลขานุการไม่มีบัญชีในระบบ จึงให้สำนักงาน ก.พ.ร. ทำแทนของส่วนกลาง และสำนักงานจังหวัดทำแทนของจังหวัด',
    },
  },
  'manage-organisations': {
    does: 'เพิ่ม เปลี่ยนชื่อ รวม หรือยุบเลิกหน่วยงาน อำเภอ และคณะกรรมการ ตามเอกสาร',
    grants: [
      { roles: ['opdc-officer', 'administrator'], place: 'national' },
      { roles: ['provincial-officer'], place: 'own-province' },
    ],
    source: {
      assumption:
        'เอกสารต้นทางไม่ระบุผู้ดูแลรายชื่อหน่วยงาน สำนักงานจังหวัดรู้จักส่วนราชการและอำเภอของตนจึงดูแลของจังหวัด ส่วนสำนักงาน ก.พ.ร. และผู้ดูแลระบบดูแลได้ทั้งหมด',
    },
  },
  'delegate-authority': {
    does: 'มอบหมายให้ผู้อื่นปฏิบัติราชการแทน',
    grants: [
      { roles: ['governor'], place: 'in-person' },
      { roles: ['administrator'], place: 'national' },
    ],
    source: {
      assumption: 'ผู้ว่าราชการจังหวัดมอบหมายเอง หรือผู้ดูแลระบบบันทึกตามคำสั่ง ผู้รับมอบหมายมอบต่อไม่ได้',
    },
  },
  'read-letters': {
    does: 'อ่านห้องหนังสือ ทะเบียน และหนังสือเข้าของหน่วยงานตน',
    grants: [
      { roles: ['provincial-officer', 'governor', 'deputy-governor', ...letterOffices], place: 'own-province' },
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
    ],
    source: { assumption: letterAssumption },
  },
  'write-letter': {
    does: 'ร่างหนังสือ ดูแลหน่วยงานเจ้าของเรื่อง และลงทะเบียนหนังสือจากภายนอก ของหน่วยงานตน',
    grants: [
      { roles: ['provincial-officer', 'opdc-officer', 'central-data-owner'], place: 'own-province' },
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
    ],
    source: {
      clause:
        'จังหวัดเชียงใหม่ ว 75275 และจังหวัดเลย ว 3031 — สำนักงานจังหวัดเป็นเจ้าของเรื่อง; หนังสือสำนักงาน ก.พ.ร. ว 26 — สำนักติดตามและประเมินผลฯ',
    },
  },
  'check-letter': {
    does: 'ตรวจร่างหนังสือที่ผู้อื่นร่าง',
    grants: [
      { roles: ['provincial-officer', 'opdc-officer', 'central-data-owner'], place: 'own-province' },
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
    ],
    source: { assumption: letterAssumption },
  },
  'sign-letter': {
    does: 'ลงนามหนังสือของหน่วยงาน',
    grants: [
      { roles: ['governor', 'secretary-general', 'permanent-secretary'], place: 'own-province' },
      { roles: ['kpi-supervisor'], place: 'own-agency' },
    ],
    source: {
      clause:
        'หนังสือสำนักงาน ก.พ.ร. ว 26 — เลขาธิการ ก.พ.ร.; จังหวัดปทุมธานี ว 7107 — ผู้ว่าราชการจังหวัด; จังหวัดเลย ว 3031 — รองผู้ว่าราชการจังหวัด ปฏิบัติราชการแทน',
    },
  },
  'issue-letter': {
    does: 'ออกเลขหนังสือที่ลงนามแล้ว ส่งถึงผู้รับ และยกเลิกหนังสือที่ออกเลขแล้ว',
    grants: [
      { roles: ['provincial-officer', 'opdc-officer', 'central-data-owner'], place: 'own-province' },
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
    ],
    source: { assumption: letterAssumption },
  },
  'receive-letter': {
    does: 'เปิดหนังสือที่ส่งถึงหน่วยงานตน ลงรับ และตอบ',
    grants: [
      { roles: ['provincial-officer', 'governor', 'deputy-governor', ...letterOffices], place: 'own-province' },
      { roles: ['kpi-host', 'kpi-supervisor'], place: 'own-agency' },
    ],
    source: { clause: 'จังหวัดปทุมธานี ว 7107 — จึงเรียนมาเพื่อทราบ และพิจารณาดำเนินการในส่วนที่เกี่ยวข้อง' },
  },
  'manage-mail': {
    does: 'ดูอีเมลแจ้งเตือน จัดทำสรุปประจำวัน และส่งอีเมลที่ไม่สำเร็จอีกครั้ง',
    grants: [{ roles: ['administrator'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่กล่าวถึงการเตือนทางอีเมล จึงให้ผู้ดูแลระบบดูแล' },
  },
  'manage-users': {
    does: 'จัดการผู้ใช้และบทบาท',
    grants: [{ roles: ['administrator'], place: 'national' }],
    source: { assumption: 'เอกสารต้นทางไม่กล่าวถึงผู้ดูแลระบบ' },
  },
} as const satisfies Readonly<Record<string, Permission>>;
