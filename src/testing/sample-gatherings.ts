import type { AnalysisReading } from '../application/analysis/read-analysis.ts';
import type { TemplateReading } from '../application/kpi-template/read-template.ts';
import type { NegotiationReading } from '../application/negotiation/read-negotiation.ts';
import type { ScheduleReading } from '../application/negotiation/read-schedule.ts';
import { indicatorsSheet } from '../application/papers/indicators-sheet.ts';
import { bareSheet, type PaperSheet } from '../application/papers/paper-sheet.ts';
import type { MeetingMinutes } from '../application/resolutions/read-meeting-minutes.ts';
import type { PartySession } from '../application/year/negotiation-ports.ts';
import { buildDemoAgreement } from '../demo/build-demo-agreement.ts';
import type { Judgement } from '../domain/agreement/judgement.ts';
import { currentTemplateForm } from '../domain/kpi-template/template-editions.ts';
import { provinces } from '../frameworks/provinces.ts';
import { analysisSheet } from '../web/pages/analysis/analysis-sheet.ts';
import { auditSheet, templateSheet } from '../web/pages/kpi-template/template-sheets.ts';
import { minutesSheet as bodyMinutesSheet } from '../web/pages/meetings/meeting-sheet.ts';
import { minutesSheet, scheduleSheet } from '../web/pages/negotiation/negotiation-sheets.ts';
import { sampleInvitee, sampleItem, sampleMeeting } from './meeting-sample.ts';
import { sampleNames } from './sample-agreement.data.ts';
import { shippedFramework } from './shipped-framework.ts';

const now = '2025-10-06T05:00:00.000Z';
const framework = shippedFramework(2554);
const places = provinces.filter(({ code }) => code === 'TH-14' || code === 'TH-13');
const agreements = places.map((one) => buildDemoAgreement(one, 1, { signatures: [], approvals: [] }).agreement);
/** Made-up texts of the longest that is usual. */
const longText = sampleNames[0]?.[3] ?? '';

const sessionOf = (at: number): PartySession => ({
  ...{
    organisationId: places[at % 2]?.code ?? '',
    fiscalYear: 2554,
    number: at + 1,
    partyName: places[at % 2]?.name ?? '',
  },
  ...{
    day: '2010-09-27',
    starts: `0${8 + at}:30`,
    ends: `0${9 + at}:15`.slice(-5),
    channel: at % 2 === 0 ? 'video' : 'on-site',
  },
  place: at % 2 === 0 ? 'ห้องประชุมทางไกลของจังหวัด' : 'ห้องประชุม 1 สำนักงาน ก.พ.ร. ถนนพิษณุโลก',
  ...{ committeeId: 'committee.negotiation', committeeName: 'คณะกรรมการเจรจาข้อตกลงและประเมินผลกลุ่มจังหวัดและจังหวัด' },
  seats: [],
  members: ['ผู้สาธิต กรรมการเจรจา คนที่หนึ่ง', 'ผู้สาธิต กรรมการเจรจา คนที่สอง'],
  ...{ negotiatorId: 'u-1', negotiatorName: 'ผู้สาธิต รองผู้ว่าราชการจังหวัด', outsideReason: null, cancelled: null },
  actingFor: at === 0 ? `ผู้ว่าราชการจังหวัด${places[0]?.name}` : null,
  ...{ present: ['ผู้สาธิต หัวหน้าสำนักงานจังหวัด'], minutes: longText, rowVersion: 1 },
});

const schedule: Pick<ScheduleReading, 'framework' | 'rounds' | 'sessions'> = {
  ...{ framework, rounds: [{ from: '2010-09-27', to: '2010-09-28' }], sessions: [0, 1].map(sessionOf) },
};

/** An empty paper where a sample has nothing to say. */
const empty = (title: string): PaperSheet => ({
  ...{ ...bareSheet, title, fiscalYear: 2554, at: now, heading: [title], footer: title },
});

function ofAgreement(): Readonly<Record<'analysis' | 'session' | 'template' | 'audit', PaperSheet>> {
  const [agreement] = agreements;
  const [indicator] = agreement?.indicators ?? [];
  if (agreement === undefined || indicator === undefined)
    return { analysis: empty(''), session: empty(''), template: empty(''), audit: empty('') };
  const organisation = { id: agreement.organisationId, name: places[0]?.name ?? '' };
  const judgementOf = (judged: typeof indicator, at: number): Judgement => ({
    ...{ code: judged.code, verdict: at % 2 === 0 ? 'appropriate' : 'adjust', reason: at % 2 === 0 ? '' : longText },
    ...{ judged, judgedAt: now, judgedName: 'ผู้สาธิต เจ้าหน้าที่สำนักงาน ก.พ.ร.', rowVersion: 1 },
  });
  const analysis: AnalysisReading = {
    ...{ organisation, framework, agreement, approvalRoute: { leadsTo: 'negotiation', against: [] } },
    rows: agreement.indicators.map((one, at) => ({
      ...{ indicator: one, judgement: judgementOf(one, at), former: null, warnings: [], past: [], peers: [] },
      listed: { onList: true, reasons: [] },
    })),
    ...{ mayJudge: false, sent: true },
  };
  const room: NegotiationReading = {
    ...{ organisation, framework, agreement, open: false, sessions: [], held: true, unresolved: 0, total: '100' },
    items: agreement.indicators.map((one) => ({
      item: {
        ...{
          code: one.code,
          position: one.position,
          proposed: one,
          resolution: 'as-proposed',
          counter: null,
          note: longText,
        },
        ...{ resolvedAt: now, resolvedName: 'ผู้สาธิต', rowVersion: 1 },
      },
      ...{ judgement: null, counters: [], views: [], current: one },
    })),
    ...{ files: [], mayAttach: false },
    ...{ weightProblems: [], choices: [], mayCounter: false, mayView: false, mayResolve: false, maySchedule: false },
    today: '2010-09-28',
  };
  const template = templateOf(organisation, indicator);
  return {
    analysis: analysisSheet(analysis, now),
    session: minutesSheet({ ...room, session: sessionOf(0) }, now),
    template: templateSheet(template, now),
    audit: auditSheet(template, now) ?? empty('ผลการตรวจ'),
  };
}

function templateOf(
  organisation: TemplateReading['organisation'],
  indicator: TemplateReading['indicator'],
): TemplateReading {
  const form = currentTemplateForm();
  const values = Object.fromEntries(form.fields.map(({ name, kind }) => [name, kind === 'text' ? longText : 'ผู้สาธิต']));
  const judgements = Object.fromEntries(
    form.fields.map(({ name }, at) => [
      name,
      { verdict: at % 3 === 0 ? 'fix' : 'pass', comment: at % 3 === 0 ? longText : '' } as const,
    ]),
  );
  const key = { organisationId: organisation.id, fiscalYear: 2554, code: indicator.code };
  const submitted = { edition: 1, formVersion: form.version, values, submittedAt: now, submittedName: 'ผู้สาธิต' };
  const audit = { outcome: 'return-for-fix', judgements, auditedAt: now, auditedName: 'ผู้สาธิต' } as const;
  return {
    ...{ organisation, fiscalYear: 2554, indicator, hosts: [], form, agreed: {}, differing: [], missing: [] },
    template: {
      ...{ ...key, formVersion: form.version, status: 'passed', rowVersion: 1, values, judgements: {} },
      ...{ changedAt: now, changedName: 'ผู้สาธิต' },
    },
    ...{ lastAudit: { submission: { ...submitted, audit }, judgements }, changesSinceAudit: [], history: [] },
    ...{ due: null, daysLeft: null, waitsFor: null, moves: [], mayEdit: false, maySubmit: false, mayAudit: false },
  };
}

const came = (name: string, office: string, as: 'self' | 'delegate' | 'substitute' = 'self') =>
  ({ present: true, as, name, office }) as const;
const bodyId = 'committee.oversight';
const bodyName = 'คณะกรรมการกำกับการประเมินผลการปฏิบัติราชการของจังหวัด';
const seatOf = (position: number) => ({ kind: 'seat', seatId: `${bodyId}/letter-2567/${position}` }) as const;

/** Minutes of a body: members, a substitute and a delegate, a guest, papers, a resolution, and by which office approved. */
const minutes: MeetingMinutes = {
  meeting: {
    ...{
      ...sampleMeeting,
      organisationId: bodyId,
      convenerName: bodyName,
      bodyId,
      bodyName,
      number: 1,
      kind: 'committee',
    },
    ...{
      fiscalYears: [2568],
      title: 'พิจารณารายละเอียดตัวชี้วัดของจังหวัด',
      day: '2025-10-01',
      starts: '09:30',
      ends: '12:00',
    },
    ...{ place: 'ห้องประชุม 1 กระทรวงมหาดไทย', status: 'minutes-approved', calledAt: now, heldAt: now, approvedAt: now },
    ...{ approvedName: 'ผู้สาธิต ปลัดกระทรวงมหาดไทย', approvedOffice: 'ผู้แทนกระทรวงมหาดไทย' },
  },
  items: [
    { ...sampleItem, starts: '09:30', ends: '09:45', title: 'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ', minutes: 'ที่ประชุมรับทราบ' },
    {
      ...{
        ...sampleItem,
        position: 2,
        starts: '09:45',
        ends: '12:00',
        title: 'รายละเอียดตัวชี้วัดของจังหวัด',
        minutes: longText,
      },
      papers: [
        { title: 'รายละเอียดตัวชี้วัดของจังหวัดสุโขทัย', link: '/2568/TH-64/agreement' },
        { title: 'บทสรุปสำหรับที่ประชุม', link: 'https://samrit.example/papers/summary-of-indicators' },
      ],
    },
  ],
  invitees: [
    {
      ...sampleInvitee,
      number: 1,
      invited: seatOf(1),
      name: 'ผู้แทนกระทรวงมหาดไทย',
      attendance: came('ผู้สาธิต ปลัดกระทรวงมหาดไทย', ''),
    },
    {
      ...sampleInvitee,
      number: 2,
      invited: seatOf(2),
      name: 'ผู้แทนสำนักงบประมาณ',
      attendance: came('ผู้สาธิต', 'ผู้อำนวยการกอง', 'substitute'),
    },
    {
      ...sampleInvitee,
      number: 3,
      invited: seatOf(4),
      name: 'ผู้แทนสำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ',
      attendance: { present: false },
    },
    {
      ...sampleInvitee,
      number: 4,
      invited: { kind: 'organisation', organisationId: 'TH-64' },
      name: 'จังหวัดสุโขทัย',
      attendance: came('ผู้สาธิต', 'หัวหน้าสำนักงานจังหวัดสุโขทัย', 'delegate'),
    },
  ],
  resolutions: [
    {
      ...{ id: 'r-1', bodyId, bodyName, meetingId: 'm-1', meetingNumber: '1/2568', heldOn: '2025-10-01', item: 2 },
      ...{ number: 'ระเบียบวาระที่ 2', decided: 'approved', text: 'เห็นชอบตามที่เสนอ', subjectKind: 'indicator-details' },
      ...{ subjectKeys: ['2568/TH-64'], targets: [], subjects: ['จังหวัดสุโขทัย'], recordedName: 'ผู้สาธิต', recordedAt: now },
    },
  ],
  postponement: null,
};

/** The papers of gatherings with made-up data, each made as the product makes it. */
export const sampleGatherings: Readonly<Record<string, PaperSheet>> = {
  schedule: scheduleSheet(
    { ...schedule, waiting: [], parties: [], maySchedule: false, today: '2010-09-06', planning: null },
    now,
  ),
  ...ofAgreement(),
  'body-minutes': bodyMinutesSheet(minutes, now),
  indicators: indicatorsSheet(
    2568,
    agreements.map(({ indicators }, at) => ({ name: places[at]?.name ?? '', indicators })),
    now,
  ),
};
