import type { Agreement, Indicator } from '../agreement/indicator.ts';
import type { CalendarItem } from '../calendar/calendar-of.ts';
import type { PartyOutcome } from '../results/summary-content.ts';
import type { IndicatorLedger } from '../scoring/ledger.ts';
import { civilDateOf } from '../values/civil-date.ts';
import type { FilledColumn } from './open-table.ts';

/** A party's agreement in force, with the name of the party. */
export interface AgreementInForce {
  readonly agreement: Agreement;
  readonly name: string;
}

interface IndicatorInForce extends AgreementInForce {
  readonly indicator: Indicator;
}

interface ScoreOfIndicator {
  readonly party: PartyOutcome;
  readonly ledger: IndicatorLedger;
}

/** A circular that anybody may read. */
export interface PublicCircular {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly id: string;
  readonly numberText: string | null;
  readonly issuedOn: string | null;
  readonly subject: string;
  readonly cancelled: boolean;
}

const ofSystem = { assumption: 'รหัสที่ระบบใช้ ไม่มีในเอกสารต้นทาง' } as const;
const ofLaw = { clause: 'คู่มือ พ.ศ. 2554 ข้อ 1.4.2' } as const;
const ofAnnouncement = {
  assumption: 'คู่มือ พ.ศ. 2554 แผนภาพที่ 4 ให้แจ้งผลและเสนอคณะรัฐมนตรี ไม่ระบุการเผยแพร่ต่อประชาชน จึงเผยแพร่เมื่อประกาศแล้ว',
} as const;
const ofLetters = { assumption: 'หนังสือเวียนที่ผู้ออกกำหนดให้เผยแพร่ต่อประชาชน' } as const;

const partyColumns = <Row>(of: (row: Row) => { readonly organisationId: string; readonly name: string }) =>
  [
    {
      ...{
        name: 'organisation_id',
        thai: 'รหัสจังหวัดหรือกลุ่มจังหวัด',
        english: 'Code of the province (ISO 3166-2) or cluster',
      },
      ...{ type: 'text', unit: null, source: ofSystem, cell: (row: Row) => of(row).organisationId },
    },
    {
      ...{ name: 'organisation_name', thai: 'จังหวัดหรือกลุ่มจังหวัด', english: 'Province or cluster' },
      ...{ type: 'text', unit: null, source: ofLaw, cell: (row: Row) => of(row).name },
    },
  ] as const satisfies readonly FilledColumn<Row>[];

const dayOf = (instant: string | null) => (instant === null ? null : civilDateOf(instant));

export const agreementColumns: readonly FilledColumn<AgreementInForce>[] = [
  ...partyColumns<AgreementInForce>(({ agreement, name }) => ({ organisationId: agreement.organisationId, name })),
  {
    ...{ name: 'fiscal_year', thai: 'ปีงบประมาณ', english: 'Fiscal year' },
    ...{ type: 'integer', unit: 'พ.ศ.', source: ofLaw, cell: ({ agreement }) => agreement.fiscalYear },
  },
  {
    ...{ name: 'version', thai: 'ฉบับที่ของข้อตกลง', english: 'Version of the agreement' },
    ...{ type: 'integer', unit: null, source: ofSystem, cell: ({ agreement }) => agreement.version },
  },
  {
    ...{ name: 'framework_version', thai: 'ฉบับที่ของกรอบการประเมิน', english: 'Version of the evaluation framework' },
    ...{ type: 'integer', unit: null, source: ofSystem, cell: ({ agreement }) => agreement.frameworkVersion },
  },
  {
    ...{ name: 'in_force_since', thai: 'มีผลตั้งแต่วันที่', english: 'In force since' },
    ...{ type: 'date', unit: null, source: ofLaw, cell: ({ agreement }) => dayOf(agreement.signedAt) },
  },
  {
    ...{ name: 'vision', thai: 'วิสัยทัศน์', english: 'Vision' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ agreement }) => agreement.vision },
  },
  {
    ...{ name: 'strategic_issues', thai: 'ประเด็นยุทธศาสตร์', english: 'Strategic issues' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ agreement }) => agreement.strategicIssues },
  },
  {
    ...{ name: 'goals', thai: 'เป้าประสงค์', english: 'Goals' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ agreement }) => agreement.goals },
  },
  {
    ...{ name: 'indicators', thai: 'จำนวนตัวชี้วัด', english: 'Number of indicators' },
    ...{ type: 'integer', unit: 'ตัวชี้วัด', source: ofLaw, cell: ({ agreement }) => agreement.indicators.length },
  },
  {
    ...{ name: 'content_sha256', thai: 'แฮชของสิ่งที่ลงนาม', english: 'SHA-256 of what was signed' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ agreement }) => agreement.contentHash },
  },
];

export const indicatorColumns: readonly FilledColumn<IndicatorInForce>[] = [
  ...partyColumns<IndicatorInForce>(({ agreement, name }) => ({ organisationId: agreement.organisationId, name })),
  {
    ...{ name: 'agreement_version', thai: 'ฉบับที่ของข้อตกลง', english: 'Version of the agreement' },
    ...{ type: 'integer', unit: null, source: ofSystem, cell: ({ agreement }) => agreement.version },
  },
  {
    ...{ name: 'indicator_code', thai: 'รหัสตัวชี้วัด', english: 'Code of the indicator' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ indicator }) => indicator.code },
  },
  {
    ...{ name: 'component_code', thai: 'รหัสองค์ประกอบหรือมิติ', english: 'Code of the component or dimension' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.componentCode },
  },
  {
    ...{ name: 'indicator_name', thai: 'ตัวชี้วัด', english: 'Indicator' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.name },
  },
  {
    ...{ name: 'definition', thai: 'คำนิยาม', english: 'Definition' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.definition },
  },
  {
    ...{ name: 'unit', thai: 'หน่วยวัด', english: 'Unit of measurement' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.unit },
  },
  {
    ...{ name: 'weight', thai: 'น้ำหนัก', english: 'Weight' },
    ...{ type: 'decimal', unit: 'ร้อยละ', source: ofLaw, cell: ({ indicator }) => indicator.weight },
  },
  {
    ...{ name: 'formula', thai: 'สูตรการคำนวณ', english: 'Formula, over the names of the reported variables' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.formula },
  },
  {
    ...{ name: 'criteria_json', thai: 'เกณฑ์การให้คะแนน (JSON)', english: 'Scoring criteria, as JSON' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => JSON.stringify(indicator.rule) },
  },
  {
    ...{ name: 'baselines_json', thai: 'ข้อมูลพื้นฐานรายปี (JSON)', english: 'Baseline figures by fiscal year, as JSON' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => JSON.stringify(indicator.baselines) },
  },
  {
    ...{ name: 'data_source', thai: 'แหล่งข้อมูล', english: 'Source of the data' },
    ...{ type: 'text', unit: null, source: ofLaw, cell: ({ indicator }) => indicator.dataSource },
  },
  {
    ...{ name: 'cancelled', thai: 'ยกเลิกแล้ว', english: 'Cancelled during the year' },
    ...{ type: 'boolean', unit: null, source: { clause: 'กรอบการประเมิน พ.ศ. 2568: คำขอเปลี่ยนแปลง' } },
    cell: ({ indicator }) => indicator.inForce === 'cancelled',
  },
  {
    ...{ name: 'shared_from', thai: 'กลุ่มจังหวัดที่รายงาน', english: 'Cluster that reports the indicator' },
    ...{
      type: 'text',
      unit: null,
      source: ofSystem,
      cell: ({ indicator }) => indicator.sharedFrom?.organisationId ?? null,
    },
  },
];

export const resultColumns: readonly FilledColumn<PartyOutcome>[] = [
  ...partyColumns<PartyOutcome>((party) => party),
  {
    ...{ name: 'total', thai: 'คะแนน', english: 'Total, of the scale of the year' },
    ...{ type: 'decimal', unit: 'คะแนน', source: ofAnnouncement, cell: ({ total }) => total },
  },
  {
    ...{ name: 'points', thai: 'คะแนนถ่วงน้ำหนัก', english: 'Weighted points, of the weight of the round' },
    ...{ type: 'decimal', unit: 'คะแนน', source: ofAnnouncement, cell: ({ ledger }) => ledger.points },
  },
  {
    ...{ name: 'weight', thai: 'น้ำหนักของรอบ', english: 'Weight that the round covers' },
    ...{ type: 'decimal', unit: 'ร้อยละ', source: ofAnnouncement, cell: ({ ledger }) => ledger.weight },
  },
  {
    ...{ name: 'grade', thai: 'ระดับ', english: 'Grade; none where the round gives none' },
    ...{ type: 'text', unit: null, source: ofAnnouncement, cell: ({ grade }) => grade },
  },
  {
    ...{ name: 'late_working_days', thai: 'วันทำการที่ส่งล่าช้า', english: 'Working days late that were charged' },
    ...{ type: 'integer', unit: 'วันทำการ', source: ofAnnouncement, cell: ({ lateDays }) => lateDays },
  },
  {
    ...{ name: 'deduction', thai: 'คะแนนที่ปรับลด', english: 'Points deducted for them' },
    ...{ type: 'decimal', unit: 'คะแนน', source: ofAnnouncement, cell: ({ deduction }) => deduction },
  },
  {
    ...{ name: 'unreported', thai: 'สรุปว่าไม่รายงาน', english: 'Concluded without a report' },
    ...{ type: 'boolean', unit: null, source: ofAnnouncement, cell: ({ unreported }) => unreported },
  },
];

export const scoreColumns: readonly FilledColumn<ScoreOfIndicator>[] = [
  ...partyColumns<ScoreOfIndicator>(({ party }) => party),
  {
    ...{ name: 'indicator_code', thai: 'รหัสตัวชี้วัด', english: 'Code of the indicator' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ ledger }) => ledger.code },
  },
  {
    ...{ name: 'component_code', thai: 'รหัสองค์ประกอบหรือมิติ', english: 'Code of the component or dimension' },
    ...{ type: 'text', unit: null, source: ofAnnouncement, cell: ({ ledger }) => ledger.component },
  },
  {
    ...{ name: 'state', thai: 'สถานะของผล', english: 'reported, missing, not-due, not-applicable or cancelled' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ ledger }) => ledger.state },
  },
  {
    ...{ name: 'result', thai: 'ผลการดำเนินงาน', english: 'Result, in the unit of the indicator' },
    ...{ type: 'text', unit: null, source: ofAnnouncement, cell: ({ ledger }) => ledger.result },
  },
  {
    ...{ name: 'score', thai: 'คะแนนของตัวชี้วัด', english: 'Score of the indicator' },
    ...{ type: 'decimal', unit: 'คะแนน', source: ofAnnouncement, cell: ({ ledger }) => ledger.score },
  },
  {
    ...{ name: 'weight', thai: 'น้ำหนัก', english: 'Weight' },
    ...{ type: 'decimal', unit: 'ร้อยละ', source: ofAnnouncement, cell: ({ ledger }) => ledger.weight },
  },
  {
    ...{
      name: 'effective_weight',
      thai: 'น้ำหนักที่ใช้คิด',
      english: 'Weight after that of cancelled indicators was spread',
    },
    ...{ type: 'text', unit: 'ร้อยละ', source: ofAnnouncement, cell: ({ ledger }) => ledger.effectiveWeight },
  },
  {
    ...{ name: 'weighted_score', thai: 'คะแนนถ่วงน้ำหนัก', english: 'Weighted score' },
    ...{ type: 'decimal', unit: 'คะแนน', source: ofAnnouncement, cell: ({ ledger }) => ledger.weighted },
  },
];

const ofCalendar = { assumption: 'แต่ละแถวระบุเอกสารและข้อที่มาในคอลัมน์ source' } as const;

export const calendarColumns: readonly FilledColumn<CalendarItem>[] = [
  {
    ...{ name: 'code', thai: 'รหัสกำหนดการ', english: 'Code of the entry' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ code }) => code },
  },
  {
    ...{ name: 'kind', thai: 'ประเภท', english: 'Kind' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ kind }) => kind },
  },
  {
    ...{ name: 'title', thai: 'กำหนดการ', english: 'Title' },
    ...{ type: 'text', unit: null, source: ofCalendar, cell: ({ title }) => title },
  },
  {
    ...{ name: 'from', thai: 'วันแรก', english: 'First day' },
    ...{ type: 'date', unit: null, source: ofCalendar, cell: ({ from }) => from },
  },
  {
    ...{ name: 'to', thai: 'วันสุดท้าย', english: 'Last day' },
    ...{ type: 'date', unit: null, source: ofCalendar, cell: ({ to }) => to },
  },
  {
    ...{ name: 'date_text', thai: 'วันตามที่เอกสารเขียน', english: 'The date as the source words it' },
    ...{ type: 'text', unit: null, source: ofCalendar, cell: ({ dateText }) => dateText },
  },
  {
    ...{ name: 'province', thai: 'รหัสจังหวัดที่กำหนดเอง', english: 'Province whose own date it is' },
    ...{ type: 'text', unit: null, source: ofCalendar, cell: ({ province }) => province },
  },
  {
    ...{ name: 'source', thai: 'ที่มา', english: 'Document and clause, or the assumption' },
    ...{ type: 'text', unit: null, source: ofCalendar },
    cell: ({ source }) =>
      'assumption' in source ? `ข้อสมมติ: ${source.assumption}` : `${source.document} ${source.clause}`,
  },
];

export const circularColumns: readonly FilledColumn<PublicCircular>[] = [
  {
    ...{ name: 'sender_id', thai: 'รหัสหน่วยงานผู้ออก', english: 'Code of the issuing office' },
    ...{ type: 'text', unit: null, source: ofSystem, cell: ({ organisationId }) => organisationId },
  },
  {
    ...{ name: 'sender', thai: 'หน่วยงานผู้ออก', english: 'Issuing office' },
    ...{ type: 'text', unit: null, source: ofLetters, cell: ({ organisationName }) => organisationName },
  },
  {
    ...{ name: 'number', thai: 'ที่หนังสือ', english: 'Number of the letter' },
    ...{ type: 'text', unit: null, source: ofLetters, cell: ({ numberText }) => numberText },
  },
  {
    ...{ name: 'issued_on', thai: 'ลงวันที่', english: 'Date of the letter' },
    ...{ type: 'date', unit: null, source: ofLetters, cell: ({ issuedOn }) => issuedOn },
  },
  {
    ...{ name: 'subject', thai: 'เรื่อง', english: 'Subject' },
    ...{ type: 'text', unit: null, source: ofLetters, cell: ({ subject }) => subject },
  },
  {
    ...{ name: 'cancelled', thai: 'ยกเลิกแล้ว', english: 'Withdrawn after it was issued' },
    ...{ type: 'boolean', unit: null, source: ofLetters, cell: ({ cancelled }) => cancelled },
  },
];
