import { agreementMoves } from '../../domain/agreement/agreement-moves.ts';
import type { Instrument } from '../../domain/framework/instrument.ts';
import { inWordsOf } from '../../domain/framework/instrument-words.ts';
import { moveNamed } from '../../domain/lifecycle/status-move.ts';
import { isClusterName } from '../../domain/people/organisation.ts';
import { officeTitle, type Role, roleNames } from '../../domain/people/roles.ts';
import type { ScoreKind } from '../../domain/reporting/party-score.ts';
import { reportMoves } from '../../domain/reporting/report-moves.ts';
import type { ResultState } from '../../domain/scoring/ledger.ts';
import type { OtherTask } from '../../domain/work/other-task.ts';
import type { PendingKind } from '../../domain/work/pending.ts';
import type { StageCode, StageReading } from '../../domain/work/stages.ts';
import { inYearWords } from './year-words.ts';

export const scoreKindNames: Readonly<Record<ScoreKind, string>> = {
  self: 'คะแนนประเมินตนเอง',
  assessed: 'ผลประเมิน',
};

/** The eleven steps of the year. A window is one step, named as the year's own documents name it. */
const stageNames: Readonly<Record<StageCode, string>> = inYearWords({
  framework: 'กรอบการประเมิน',
  proposal: 'เสนอตัวชี้วัด',
  analysis: 'วิเคราะห์และเจรจา',
  signing: 'ลงนามคำรับรอง',
  template: 'รายละเอียดตัวชี้วัด (KPI Template)',
  hosts: 'มอบหมายเจ้าภาพตัวชี้วัด',
  change: 'การปรับเปลี่ยนรายละเอียดตัวชี้วัด',
  report: 'รายงานผล',
  warning: 'ข้อเสนอแนะเพื่อส่งสัญญาณเตือนล่วงหน้า',
  assessment: 'ประเมินผล',
  result: 'ประกาศผล',
});

/** The name of a step: what OPDC gives in June is consultation in one year and a suggestion in another. */
export function stageName({
  code,
  window,
  calledAs,
  instrument,
}: Pick<StageReading, 'code' | 'window' | 'calledAs'> & { readonly instrument?: Instrument | undefined }): string {
  if (instrument === 'approved-details') {
    if (code === 'signing') return 'คณะกรรมการให้ความเห็นชอบ';
    // What the committees bring into force is called รายละเอียดตัวชี้วัด in such a year: the form of FY2554 has its own name.
    if (code === 'template') return 'แบบ KPI Template';
  }
  if (calledAs !== undefined) return calledAs;
  return window === 'consultation' ? 'ให้คำปรึกษา' : stageNames[code];
}

/** What each task that is not a move of an agreement or a report requires, as a verb phrase. */
const taskNames: Readonly<Record<OtherTask, string>> = {
  'judge-indicators': 'วิเคราะห์ความเหมาะสมของตัวชี้วัดที่เสนอ',
  'plan-session': 'นัดวันเจรจา',
  negotiate: 'เจรจาความเหมาะสมตัวชี้วัด',
  'write-template': 'กรอก KPI Template',
  'fix-template': 'แก้ไข KPI Template',
  'send-templates': 'ส่ง KPI Template ให้สำนักงาน ก.พ.ร.',
  'audit-templates': 'ตรวจ KPI Template',
  'send-plan': 'ส่งแผนปฏิบัติราชการให้สำนักงาน ก.พ.ร.',
  'fix-plan': 'จัดทำแผนฉบับใหม่และส่งอีกครั้ง',
  'receive-plan': 'รับแผน',
  'open-round': 'เปิดรอบรายงาน',
  'enter-result': 'กรอกผล',
  'correct-result': 'แก้ไขผลที่ส่งกลับ',
  'await-cluster': 'บันทึกผลของกลุ่มจังหวัด',
  'supply-score': 'ส่งผลจากหน่วยงานกลาง',
  'approve-result': 'อนุมัติผลของหน่วยงาน',
  'acknowledge-host': 'รับทราบการเป็นเจ้าภาพตัวชี้วัด',
  'reach-host': 'ติดต่อเจ้าภาพที่ยังไม่เคยเข้าระบบ',
  'accept-result': 'ตรวจรับผล',
  'reply-meeting': 'ตอบรับการประชุม',
  'hold-meeting': 'บันทึกผู้มาประชุม และบันทึกว่าได้ประชุมแล้ว:',
  'write-minutes': 'เขียนรายงานการประชุม:',
  'approve-minutes': 'รับรองรายงานการประชุม:',
  'record-resolution': 'บันทึกมติของการประชุม:',
  'correct-catalogue': 'แก้ไขร่างรายการตัวชี้วัดตามมติ แล้วเสนอคณะอีกครั้ง',
  'prepare-results': 'จัดทำสรุปผลการประเมิน',
  'lay-results': 'เสนอสรุปผลการประเมินให้คณะพิจารณา',
  'record-cabinet': 'บันทึกว่าคณะรัฐมนตรีรับทราบสรุปผลการประเมิน',
  'announce-results': 'ประกาศสรุปผลการประเมิน',
  'notify-results': 'ส่งหนังสือแจ้งผลการประเมินให้จังหวัด',
  'send-results-pack': 'ส่งผลการประเมินไปยังรัฐมนตรี รองนายกรัฐมนตรี และนายกรัฐมนตรี',
  'simulate-incentives': 'จำลองการจัดสรรสิ่งจูงใจจากผลที่ประกาศแล้ว ปีงบประมาณ พ.ศ.',
  'lay-incentives': 'เสนอคณะพิจารณาการจัดสรรสิ่งจูงใจที่จำลองไว้ ปีงบประมาณ พ.ศ.',
  'correct-framework': 'แก้ไขกรอบการประเมินตามมติ แล้วเสนอคณะอีกครั้ง',
  'send-change': 'เสนอคำขอปรับเปลี่ยนที่ร่างไว้:',
  'fix-change': 'แก้ไขคำขอปรับเปลี่ยนตามมติ แล้วเสนออีกครั้ง:',
  'change-window': 'หากมีเหตุ ขอปรับเปลี่ยนตัวชี้วัดก่อนสิ้นรอบ:',
  'call-change-meeting': 'จัดประชุมพิจารณาคำขอปรับเปลี่ยน:',
  'send-change-notice': 'แจ้งผลคำขอปรับเปลี่ยนต่อสำนักงาน ก.พ.ร.:',
  'answer-advice': 'ตอบข้อเสนอแนะ',
  'judge-answer': 'พิจารณาคำตอบข้อเสนอแนะ',
  'fill-central-table': 'กรอกตารางข้อมูลของทุกจังหวัด:',
  'sign-central-table': 'รับรองตารางข้อมูลของทุกจังหวัด:',
  'plan-consultation': 'เปิดช่วงเวลาให้คำปรึกษารอบ 6 เดือน',
  'book-consultation': 'เลือกเวลาและส่งคำถามสำหรับการให้คำปรึกษารอบ 6 เดือน:',
  'call-consultation': 'เชิญประชุมให้คำปรึกษารอบ 6 เดือน:',
  'decide-move': 'พิจารณาคำขอเลื่อนเวลาให้คำปรึกษา:',
  'answer-questions': 'ตอบคำถามของจังหวัดในการให้คำปรึกษารอบ 6 เดือน:',
  'answer-observations': 'ชี้แจงข้อสังเกตจากข้อมูล:',
  'read-observations': 'อ่านคำชี้แจงข้อสังเกตจากข้อมูล แล้วปิดเมื่อไม่มีข้อสงสัย:',
  'announce-visit': 'แจ้งกำหนดการประเมินผล ณ จังหวัด:',
  'confirm-visit': 'ยืนยันวันประเมินผล ณ จังหวัด หรือขอวันอื่น:',
  'decide-visit': 'พิจารณาวันที่จังหวัดขอ การประเมินผล ณ จังหวัด:',
  'make-visit': 'ไปประเมินผล ณ จังหวัดและบันทึก:',
  'meet-visit': 'เตรียมรับคณะประเมินผล ณ จังหวัด:',
  'sign-visit': 'รับรองข้อค้นพบจากการประเมินผล ณ จังหวัด:',
  'answer-findings': 'อ่านข้อค้นพบ ณ จังหวัดและชี้แจง:',
  'open-objections': 'เปิดให้จังหวัดโต้แย้งผลการประเมินที่เสนอ',
  'write-objections': 'อ่านผลการประเมินที่เสนอ และโต้แย้งหากไม่เห็นด้วย:',
  'approve-objections': 'อนุมัติข้อโต้แย้งผลการประเมินที่เสนอ:',
  'answer-objections': 'ตอบข้อโต้แย้งผลการประเมินที่เสนอ:',
  'fill-panel': 'เพิ่มผู้ประเมินแทนผู้ที่ไม่ประเมินแล้ว:',
  'send-innovation': 'ส่งข้อเสนอการพัฒนานวัตกรรมให้จังหวัด:',
  'fix-innovation': 'แก้ไขข้อเสนอการพัฒนานวัตกรรมที่ส่งกลับ:',
  'screen-innovation': 'กลั่นกรองข้อเสนอการพัฒนานวัตกรรม:',
  'score-innovation': 'ให้คะแนนข้อเสนอการพัฒนานวัตกรรม:',
  'decide-innovation': 'เสนอผลข้อเสนอการพัฒนานวัตกรรมที่ให้คะแนนครบ:',
  'announce-innovation': 'ประกาศผลข้อเสนอการพัฒนานวัตกรรม:',
  'enter-development-values': 'ลงค่าในฐานข้อมูลตัวชี้วัดการพัฒนาจังหวัด:',
  'confirm-development-values': 'ยืนยันค่าในฐานข้อมูลตัวชี้วัดการพัฒนาจังหวัด:',
  'score-in-panel': 'ให้คะแนนในคณะผู้ประเมิน:',
  'reconcile-scores': 'ปรับคะแนนที่ต่างกันร่วมกับคณะผู้ประเมิน:',
  'confirm-scores': 'ยืนยันคะแนนที่คณะผู้ประเมินปรับร่วมกัน:',
  'change-notice-missed': 'แจ้งผลคำขอปรับเปลี่ยนไม่ทันกำหนด ถ้าแจ้งนอกระบบแล้วให้บันทึกหนังสือ:',
  'round-closed': 'ขยายเวลา หรือสรุปว่าไม่รายงาน เพราะรอบปิดแล้วโดยไม่มีรายงาน',
};

/** The status word of each of the same tasks. */
const taskWords: Readonly<Record<OtherTask, string>> = {
  'judge-indicators': 'รอวิเคราะห์',
  'plan-session': 'รอนัด',
  negotiate: 'รอเจรจา',
  'write-template': 'ยังไม่ส่ง',
  'fix-template': 'ต้องแก้ไข',
  'send-templates': 'ยังไม่ส่ง',
  'audit-templates': 'รอตรวจ',
  'send-plan': 'ยังไม่ส่ง',
  'fix-plan': 'ส่งกลับให้แก้',
  'receive-plan': 'รอรับ',
  'open-round': 'ยังไม่เปิดรอบ',
  'enter-result': 'ยังไม่ส่ง',
  'correct-result': 'ส่งกลับให้แก้',
  'await-cluster': 'รอกลุ่มจังหวัด',
  'supply-score': 'ยังไม่ส่ง',
  'approve-result': 'รออนุมัติ',
  'acknowledge-host': 'รอรับทราบ',
  'reach-host': 'ยังไม่เคยเข้าระบบ',
  'accept-result': 'รอตรวจรับ',
  'reply-meeting': 'รอตอบรับ',
  'hold-meeting': 'รอบันทึกการประชุม',
  'write-minutes': 'รอเขียนรายงาน',
  'approve-minutes': 'รอรับรอง',
  'record-resolution': 'รอบันทึกมติ',
  'correct-catalogue': 'คณะไม่เห็นชอบหรือส่งกลับ',
  'prepare-results': 'รอจัดทำ',
  'lay-results': 'รอมติ',
  'record-cabinet': 'รอบันทึก',
  'announce-results': 'รอประกาศ',
  'notify-results': 'ยังส่งไม่ครบ',
  'send-results-pack': 'ยังไม่ส่ง',
  'simulate-incentives': 'ทำได้แล้ว',
  'lay-incentives': 'รอเสนอ',
  'correct-framework': 'คณะไม่เห็นชอบหรือส่งกลับ',
  'send-change': 'ยังไม่เสนอ',
  'fix-change': 'ส่งกลับให้แก้',
  'change-window': 'ใกล้สิ้นรอบ',
  'call-change-meeting': 'รอนัดประชุม',
  'send-change-notice': 'ยังไม่แจ้งผล',
  'answer-advice': 'รอตอบ',
  'judge-answer': 'รอพิจารณา',
  'fill-central-table': 'ยังไม่ครบขั้นตอน',
  'sign-central-table': 'รอรับรอง',
  'plan-consultation': 'รอกำหนด',
  'book-consultation': 'รอเลือกเวลา',
  'call-consultation': 'รอเชิญ',
  'fill-panel': 'ขาดผู้ประเมิน',
  'score-in-panel': 'รอให้คะแนน',
  'reconcile-scores': 'คะแนนต่างกัน',
  'confirm-scores': 'รอยืนยัน',
  'decide-move': 'รอพิจารณา',
  'answer-questions': 'รอตอบ',
  'answer-observations': 'รอชี้แจง',
  'read-observations': 'รออ่าน',
  'announce-visit': 'รอแจ้ง',
  'confirm-visit': 'รอยืนยัน',
  'decide-visit': 'รอพิจารณา',
  'make-visit': 'รอไปประเมิน',
  'meet-visit': 'รอวันประเมิน',
  'sign-visit': 'รอรับรอง',
  'answer-findings': 'รอชี้แจง',
  'open-objections': 'รอเปิด',
  'write-objections': 'เปิดให้โต้แย้ง',
  'approve-objections': 'รออนุมัติ',
  'send-innovation': 'ยังไม่ส่ง',
  'fix-innovation': 'ต้องแก้ไข',
  'screen-innovation': 'รอกลั่นกรอง',
  'score-innovation': 'รอให้คะแนน',
  'decide-innovation': 'รอเสนอผล',
  'announce-innovation': 'รอประกาศ',
  'enter-development-values': 'ยังไม่ลง',
  'confirm-development-values': 'รอยืนยัน',
  'answer-objections': 'รอตอบ',
  'change-notice-missed': 'พ้นกำหนดแจ้งผล',
  'round-closed': 'ปิดรับแล้ว',
};

/** What a pending step requires, as a verb phrase: from the row of its move, or from here. */
export function pendingName(kind: PendingKind): string {
  return isOtherTask(kind) ? taskNames[kind] : (moveOfTask(kind)?.task?.name ?? moveOfTask(kind)?.button ?? kind);
}

/** The same in the words of its year. */
export function workName({ kind, instrument }: OfYear): string {
  return inWordsOf(instrument, pendingName(kind));
}

/** The word of its status, in the words of its year. */
export function workWord({ kind, instrument }: OfYear): string {
  return inWordsOf(instrument, pendingWord(kind));
}

interface OfYear {
  readonly kind: PendingKind;
  readonly instrument: Instrument;
}

function pendingWord(kind: PendingKind): string {
  return isOtherTask(kind) ? taskWords[kind] : (moveOfTask(kind)?.task?.waiting ?? '');
}

function isOtherTask(kind: PendingKind): kind is OtherTask {
  return kind in taskNames;
}

function moveOfTask(kind: PendingKind) {
  return moveNamed(agreementMoves, kind) ?? moveNamed(reportMoves, kind);
}

/** Who has to act, as part of a sentence. */
export function whomFor(role: Role, organisationName: string, agency: string | null): string {
  if (role === 'kpi-host') return agency ?? 'เจ้าภาพตัวชี้วัด';
  if (role === 'kpi-supervisor') return agency === null ? roleNames[role] : `ผู้กำกับดูแลของ${agency}`;
  if (role === 'governor') return officeTitle(role, organisationName);
  if (role === 'provincial-officer')
    return isClusterName(organisationName) ? officeTitle(role, organisationName) : `สำนักงานจังหวัด${organisationName}`;
  if (role === 'opdc-officer') return 'สำนักงาน ก.พ.ร.';
  return roleNames[role];
}

/** Who has to act for many provinces at once. */
export const nationalNames: Readonly<Record<Role, string>> = {
  ...roleNames,
  'provincial-officer': 'สำนักงานจังหวัด',
  'opdc-officer': 'สำนักงาน ก.พ.ร.',
};

export const stateNames: Readonly<Record<ResultState, string>> = {
  'not-due': 'ยังไม่ถึงรอบ',
  missing: 'ยังไม่มีผล',
  reported: 'มีผลแล้ว',
  'not-applicable': 'ไม่มีกรณีให้วัด',
  cancelled: 'ยกเลิกแล้ว',
};

export const ruleNames = {
  ladder: 'เทียบค่าเป้าหมายแบบบัญญัติไตรยางศ์',
  milestones: 'ตามขั้นตอนที่ทำเสร็จ',
  composite: 'เฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย',
  judgement: 'ผู้ประเมินให้คะแนน',
  central: 'หน่วยงานกลางส่งผล',
} as const;

export const reportingText = inYearWords({
  total: 'คะแนนรวม',
  noScore: 'ยังไม่มีคะแนน',
  grade: 'ระดับ',
  pointsOf: 'คะแนนถ่วงน้ำหนัก',
  ofWeight: 'น้ำหนักที่ประเมินในรอบนี้ร้อยละ',
  stillAwaited: 'ยังรอผลอีก',
  reported: 'มีผลแล้ว',
  indicators: 'ตัวชี้วัด',
  howScored: 'วิธีคิดคะแนนรวม',
  components: 'คะแนนตามองค์ประกอบ',
  byCost: 'ตัวชี้วัด เรียงตามคะแนนที่ขาดจากเต็มมากที่สุด',
  rounds: 'แต่ละรอบ',
  openReport: 'เปิดรายงาน',
  agreement: 'คำรับรอง',
  partyLinks: 'หน้าอื่นของปีนี้',
  notOpened: 'ยังไม่เปิดรอบ',
  notReadable: 'ยังไม่เปิดเผย',
  roundColumn: 'รอบ',
  statusColumn: 'สถานะ',
  dueColumn: 'ครบกำหนด',
  selfColumn: 'ประเมินตนเอง',
  assessedColumn: 'ผู้ประเมินให้',
  finalColumn: 'ผลประเมิน',
  codeColumn: 'ตัวชี้วัด',
  scaleColumn: 'ผลเทียบเกณฑ์',
  scoreColumn: 'คะแนน',
  weightColumn: 'น้ำหนัก',
  ledgerOfEach: 'คะแนนของแต่ละตัวชี้วัดและวิธีคิด',
  lastStep: 'ขั้นสุดท้ายของวิธีคิด',
  lostColumn: 'คะแนนที่ขาดจากเต็ม',
  resultColumn: 'ผล',
  evidenceColumn: 'หลักฐาน',
  lead: 'เจ้าภาพหลัก',
  support: 'หน่วยงานสนับสนุน',
  sharedFrom: 'ผลของ',
  enteredThere: 'เปิดตัวชี้วัดนี้ในรายงานของกลุ่มจังหวัด',
  memberOf: 'เป็นสมาชิก',
  members: 'จังหวัดสมาชิก',
  actsFor: 'ผู้กระทำการแทน:',
  noHost: 'ยังไม่มอบหมายเจ้าภาพ',
  noAgreement: 'ยังไม่มีคำรับรองที่เปิดให้อ่าน',
  noAgreementText: 'ตัวชี้วัดจะขึ้นที่นี่เมื่อจังหวัดทำคำรับรองของปีนี้',
  gather: 'กรอก แก้ไข และตรวจรับผล',
  cycle: 'ปีงบประมาณ พ.ศ.',
  full: 'จาก',
  changedAt: 'แก้ไขล่าสุด',
  by: 'โดย',
  yearEnded: 'ครบทุกขั้นของปีนี้แล้ว',
  reportTitle: 'รายงาน',
  reportOf: 'รายงานการประเมินผลตนเอง',
  receipt: 'เลขรับ',
  receivedAt: 'สำนักงาน ก.พ.ร. รับเมื่อ',
  unreported: 'สำนักงาน ก.พ.ร. สรุปว่าไม่รายงานในรอบนี้ ทุกตัวชี้วัดคิดคะแนนเป็นไม่มีผล',
  notReported: 'ไม่รายงาน',
  submittedAt: 'ส่งสำนักงาน ก.พ.ร. เมื่อ',
  sentAt: 'เสนอผู้ว่าราชการจังหวัดเมื่อ',
  endorsedBy: 'ผู้รับรอง',
  entryPeriod: 'ช่วงกรอกผล',
  openEnded: 'ไม่มีวันปิด',
  returnedBecause: 'ส่งกลับเพราะ',
  results: 'ผลรายตัวชี้วัด',
  nextMoves: 'สิ่งที่ท่านทำได้ในขั้นนี้',
  noMoves: 'ขั้นนี้ไม่มีสิ่งที่ท่านต้องทำ',
  binding: 'ยืนยันตัวตนอีกครั้ง เพราะ',
  reason: 'เหตุผล',
  reasonHint: 'ผู้รับจะเห็นข้อความนี้',
  whichToCorrect: 'ตัวชี้วัดที่ต้องแก้ไข',
  whichHint: 'ตัวชี้วัดที่ไม่เลือกคงเดิม',
  thenNextReport: 'ยืนยัน แล้วไปรายงานถัดไป',
  noNextReport: 'ไม่มีรายงานของรอบนี้ที่รอท่านอีก',
  reasonsOfEach: 'เขียนเหตุผลแยกรายตัวชี้วัด (ไม่บังคับ)',
  reasonsOfEachHint: 'เจ้าภาพจะเห็นเหตุผลของตัวชี้วัดของตน ตัวที่ไม่เขียนจะเห็นเหตุผลรวมข้างล่าง',
  confirm: 'ยืนยัน',
  assessTitle: 'ให้คะแนนประเมินรายตัวชี้วัด',
  assessScore: 'คะแนนที่ให้',
  assessNote: 'เหตุผล (จำเป็นเมื่อคะแนนต่างจากที่จังหวัดประเมินตนเอง)',
  assessButton: 'บันทึกคะแนนที่ให้เอง',
  agree: 'เห็นพ้องกับคะแนนประเมินตนเอง',
  agreed: 'เห็นพ้องกับคะแนนประเมินตนเองแล้ว',
  exactly: 'นับด้วยค่าที่คำนวณได้ก่อนปัดเศษ ตัวเลขที่เห็นปัดเพื่อแสดงเท่านั้น',
  judgeAgain: 'ผลเปลี่ยนหลังจากให้คะแนน ต้องให้คะแนนใหม่',
  judgedBefore: 'เคยให้',
  whenResultWas: 'เมื่อผลเป็น',
  resultNow: 'ผลขณะนี้',
  assessPage: 'บันทึกคะแนนทั้งหน้า',
  assessLead: 'ปุ่มบันทึกทุกปุ่มบันทึกคะแนนที่พิมพ์ไว้ทั้งหน้า ข้อที่บันทึกได้จะบันทึก ข้อที่บันทึกไม่ได้จะบอกเหตุผลข้างข้อนั้นและยังอยู่ตามที่พิมพ์',
  assessUnchanged: 'ไม่มีคะแนนที่เปลี่ยน จึงไม่ได้บันทึกใหม่',
  assessSaved: 'บันทึกคะแนนประเมินแล้ว',
  asked: 'สิ่งที่ต้องรายงาน',
  definition: 'คำอธิบาย',
  unit: 'หน่วยวัด',
  formula: 'สูตรคำนวณ',
  rule: 'วิธีให้คะแนน',
  dataSource: 'แหล่งข้อมูล',
  baselines: 'ผลที่ผ่านมา',
  otherRounds: 'ผลรอบอื่นของปีนี้',
  ladder: 'เกณฑ์การให้คะแนน',
  values: 'ผลการดำเนินงาน',
  saveDraft: 'บันทึกเป็นร่าง',
  saveAndSendToSupervisor: 'บันทึกและส่งผลให้ผู้กำกับดูแล',
  saveAndSend: 'บันทึกและส่งผลให้สำนักงานจังหวัด',
  saved: 'บันทึกร่างแล้ว คะแนนของจังหวัดคำนวณใหม่แล้ว',
  sent: 'บันทึกและส่งผลให้สำนักงานจังหวัดแล้ว',
  scoredByEvaluator:
    'ตัวชี้วัดนี้ผู้ประเมินเป็นผู้ให้คะแนนหลังสำนักงาน ก.พ.ร. รับรายงาน จึงไม่มีตัวเลขให้กรอก — เขียนคำชี้แจงและแนบหลักฐานให้ผู้ประเมินตรวจ รายงานของจังหวัดส่งได้โดยไม่ต้องรอตัวชี้วัดนี้',
  emptyAllowed: 'ยังไม่ทราบให้เว้นว่าง ช่องว่างไม่นับเป็นศูนย์',
  valueColumn: 'ค่า',
  computed: 'ผลการดำเนินงานที่ได้',
  valuesEntered: 'ค่าที่กรอก',
  stepDone: 'แล้วเสร็จ',
  stepNotDone: 'ยังไม่แล้วเสร็จ',
  evidence: 'หลักฐาน',
  acceptAll: (count: number) => `รับทั้ง ${count} ผลที่ส่งมาแล้ว`,
  acceptAllHint: 'รับทีละตัวชี้วัดที่ส่งมาแล้วทั้งหมดในครั้งเดียว ที่รับไม่ได้จะบอกเหตุผล',
  acceptedMany: 'รับผลแล้ว',
  notAccepted: 'ยังรับไม่ได้',
  acceptFirst: 'เสนอได้เมื่อรับผลครบ ยังรออีก',
  noFiles: 'ไม่มีไฟล์',
  conflictTitle: 'ผลนี้เปลี่ยนไประหว่างที่ท่านพิมพ์',
  conflictText: 'สิ่งที่ท่านพิมพ์ยังอยู่ในแบบด้านล่าง เทียบกับค่าที่บันทึกอยู่ แก้ให้ถูก แล้วบันทึกอีกครั้งเพื่อใช้ค่าของท่าน',
  keptTitle: 'สิ่งที่ท่านพิมพ์ยังไม่ได้บันทึก',
  optionalText: 'คัดลอกเก็บไว้ได้จากตารางนี้',
  conflictField: 'ช่อง',
  conflictTyped: 'ที่ท่านพิมพ์',
  conflictStored: 'ที่บันทึกอยู่',
  empty: 'ว่าง',
  useStored: 'ยกเลิกสิ่งที่พิมพ์ แล้วใช้ค่าที่บันทึกอยู่',
  score: 'คะแนน',
  ledgerOf: 'วิธีคิดคะแนน',
  current: 'ตามที่เป็นอยู่',
  frozen: 'ตามที่เก็บไว้เมื่อส่ง',
  frozenEditions: 'คะแนนทุกฉบับที่เก็บไว้',
  frozenAt: 'เก็บเมื่อ',
  edition: 'ครั้งที่',
  noFrozen: 'ยังไม่มีคะแนนที่เก็บไว้',
  noFrozenText: 'จะเก็บเมื่อผู้ว่าราชการจังหวัดรับรองรายงาน และเมื่อผู้ประเมินสรุปคะแนน',
  same: 'คะแนนตรงกับที่เก็บไว้',
  differs: 'คะแนนต่างจากที่เก็บไว้',
  backToReport: 'กลับไปรายงาน',
  notAnnounced: 'ตัวเลขของรอบนี้ยังไม่เปิดเผย',
  opensProvince: 'สำนักงานจังหวัด',
  opensGovernor: 'ผู้ว่าราชการจังหวัด (ส่งกลับ)',
  opensOpdc: 'สำนักงาน ก.พ.ร.',
  notRecorded: 'ไม่มีบันทึกวัน',
} as const);
