import { z } from 'zod';
import { attendedAsKinds, meetingChannels, meetingKinds, replyAnswers } from '../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import { type MeetingAction, meetingMoves, meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { apiRoute, permissionsOfMove } from './api-route.ts';
import { instantOrNull, nothing, organisationId, rowVersion, textUpTo } from './api-values.ts';

const area = 'การประชุม';
const path = '/meetings/:meeting';
const place = z.object({
  meeting: z
    .string()
    .regex(/^[0-9a-z-]{1,60}$/)
    .meta({ description: 'รหัสการประชุม', example: 'kbtm-4xqd' }),
});
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'เวลาไทยแบบ 24 ชั่วโมง', example: '13:30' });
const day = z.iso.date().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD', example: '2015-10-16' });

const planSchema = z
  .object({
    fiscalYears: z.array(z.int().min(2500).max(2700)).min(1).max(5).meta({ description: 'ปีงบประมาณที่เกี่ยวข้อง' }),
    kind: z.enum(meetingKinds),
    bodyId: organisationId.nullable().meta({ description: 'คณะกรรมการที่ประชุม ว่างเมื่อไม่ใช่การประชุมคณะกรรมการ' }),
    number: z.int().min(1).max(999).nullable().meta({ description: 'ครั้งที่ นับในปี พ.ศ. ของวันประชุม' }),
    title: textUpTo(meetingLimits.title),
    purpose: textUpTo(meetingLimits.purpose),
    day,
    starts: time,
    ends: time.nullable().meta({ description: 'ว่างเมื่อหนังสือเชิญไม่ระบุเวลาเลิก' }),
    channel: z.enum(meetingChannels),
    place: textUpTo(meetingLimits.place),
    link: textUpTo(meetingLimits.link).meta({ description: 'ที่อยู่ https ไม่มีรหัสเข้าประชุมอยู่ในตัว' }),
    passcode: textUpTo(meetingLimits.passcode).meta({ description: 'เห็นเฉพาะผู้ได้รับเชิญและผู้จัดประชุม ผู้อื่นเห็นเป็นข้อความว่าง' }),
    replyBy: day.nullable(),
  })
  .meta({ id: 'MeetingPlan' });

const typedItemSchema = z.object({
  starts: time.nullable(),
  ends: time.nullable(),
  title: textUpTo(meetingLimits.itemTitle),
  speakers: textUpTo(meetingLimits.speakers).meta({ description: 'ตำแหน่งของผู้บรรยายหรือผู้ชี้แจง' }),
  papers: z.array(z.object({ title: textUpTo(500), link: textUpTo(2000) })).max(20),
  subject: z
    .object({ kind: textUpTo(60), key: textUpTo(200) })
    .nullable()
    .meta({ description: 'สิ่งที่วาระนี้พิจารณา' }),
});
const itemsSchema = z.array(typedItemSchema).max(meetingLimits.mostItems);
const invitedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), organisationId }),
  z.object({ kind: z.literal('seat'), seatId: textUpTo(200) }),
  z.object({ kind: z.literal('person'), userId: textUpTo(60) }),
]);
const newInviteesSchema = z
  .array(z.object({ invited: invitedSchema, must: z.boolean() }))
  .max(400)
  .meta({ description: 'ผู้ได้รับเชิญตามลำดับในบัญชีแนบ' });

const meetingSchema = planSchema
  .extend({
    organisationId: z.string().meta({ description: 'หน่วยงานที่เชิญประชุม' }),
    id: z.string(),
    convenerName: z.string(),
    bodyName: z.string().nullable(),
    status: z.enum(Object.keys(meetingStatusNames) as [keyof typeof meetingStatusNames]),
    sequence: z.int().meta({ description: 'จำนวนครั้งที่แจ้งการเปลี่ยนแปลง' }),
    cancelledReason: z.string().nullable(),
    ...{ calledAt: instantOrNull, heldAt: instantOrNull, approvedAt: instantOrNull },
    approvedName: z.string().nullable(),
    rowVersion,
  })
  .meta({ id: 'Meeting' });
const listedSchema = meetingSchema.omit({ passcode: true }).meta({ id: 'ListedMeeting' });

const replySchema = z.object({
  answer: z.enum(replyAnswers),
  ...{ delegateName: z.string(), delegateOffice: z.string(), note: z.string() },
  ...{ repliedAt: z.string(), repliedName: z.string() },
});
const attendanceSchema = z.discriminatedUnion('present', [
  z.object({ present: z.literal(false) }),
  z.object({
    ...{ present: z.literal(true), as: z.enum(attendedAsKinds) },
    ...{ name: textUpTo(meetingLimits.reply), office: textUpTo(meetingLimits.reply) },
  }),
]);
const inviteeSchema = z
  .object({
    ...{ number: z.int(), invited: invitedSchema, name: z.string(), must: z.boolean() },
    reply: replySchema.nullable(),
    attendance: attendanceSchema.nullable(),
  })
  .meta({ id: 'MeetingInvitee' });

export const listMeetingsRoute = apiRoute({
  ...{ id: 'listMeetings', method: 'GET', path: '/meetings', area, status: 200, access: 'open', scope: 'read' },
  summary: 'ปฏิทินรวมของการประชุมระหว่างสองวัน พร้อมนัดเจรจาที่ผู้เรียกอ่านได้',
  params: nothing,
  query: z.object({
    ...{ from: day, to: day },
    mine: z.enum(['true', 'false']).optional().meta({ description: 'true: เฉพาะที่ผู้เรียกได้รับเชิญหรือเป็นผู้เชิญ' }),
    ...{ province: organisationId.optional(), body: organisationId.optional() },
    kind: z.enum(meetingKinds).optional(),
  }),
  output: z.object({
    meetings: z.array(z.object({ meeting: listedSchema, invited: z.int(), own: z.array(inviteeSchema) })),
    sessions: z.array(
      z.object({
        ...{ organisationId: z.string(), partyName: z.string(), number: z.int(), day: z.string() },
        ...{ starts: z.string(), ends: z.string(), place: z.string() },
      }),
    ),
  }),
  refusals: ['forbidden', 'meeting-days-invalid'],
  version: 'none',
} as const);

export const readMeetingRoute = apiRoute({
  ...{ id: 'readMeeting', method: 'GET', path, area, status: 200, access: 'open', scope: 'read' },
  summary: 'การประชุมหนึ่ง: กำหนดการ ระเบียบวาระ ผู้ได้รับเชิญ คำตอบรับและรายงานการประชุมเห็นเฉพาะผู้เกี่ยวข้อง',
  params: place,
  query: nothing,
  output: meetingSchema.extend({
    items: z.array(typedItemSchema.extend({ position: z.int(), minutes: z.string() })),
    invitees: z.array(inviteeSchema),
    counts: z
      .object({
        ...{ invited: z.int(), attends: z.int(), delegate: z.int(), cannot: z.int(), waiting: z.int() },
      })
      .nullable(),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
} as const);

const planRefusals = [
  'meeting-title-required',
  'meeting-years-required',
  'meeting-day-invalid',
  'meeting-day-past',
  'meeting-time-invalid',
  'meeting-ends-before-start',
  'meeting-place-required',
  'meeting-link-required',
  'meeting-link-not-https',
  'meeting-link-has-passcode',
  'meeting-reply-day-invalid',
  'meeting-reply-after-day',
  'meeting-number-without-body',
  'meeting-number-invalid',
  'meeting-body-unknown',
  'text-too-long',
] as const;
const agendaRefusals = [
  'meeting-item-title-required',
  'meeting-item-time-invalid',
  'meeting-item-ends-before-start',
  'meeting-item-outside-meeting',
  'meeting-paper-link-invalid',
  'text-too-long',
] as const;
const inviteeRefusals = ['meeting-invitee-unknown', 'meeting-invitee-twice'] as const;
const writing = { area, query: nothing, access: 'token', scope: 'admin' } as const;
const draftBody = z.object({ plan: planSchema, items: itemsSchema, invitees: newInviteesSchema });

export const draftMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'draftMeeting', needs: ['plan-meeting'], method: 'POST', path: '/meetings', status: 201, version: 'none' },
  summary: 'ร่างกำหนดการประชุม ซึ่งเห็นเฉพาะผู้จัดประชุมจนกว่าจะออกหนังสือเชิญ',
  params: nothing,
  body: draftBody.extend({ organisationId }),
  output: meetingSchema,
  refusals: ['not-found', ...planRefusals, ...agendaRefusals, ...inviteeRefusals],
} as const);

export const saveMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'saveMeeting', needs: ['plan-meeting'], method: 'PUT', path, status: 200, version: 'checks' },
  summary: 'แก้ร่างกำหนดการประชุมทั้งฉบับ',
  params: place,
  body: draftBody,
  output: meetingSchema,
  refusals: ['not-found', 'meeting-not-editable', ...planRefusals, ...agendaRefusals, ...inviteeRefusals],
} as const);

export const saveAgendaRoute = apiRoute({
  ...writing,
  ...{
    id: 'saveAgenda',
    needs: ['plan-meeting'],
    method: 'PUT',
    path: `${path}/agenda`,
    status: 200,
    version: 'checks',
  },
  summary: 'แก้ระเบียบวาระของการประชุมที่เชิญแล้ว จนกว่าจะได้ประชุม',
  params: place,
  body: z.object({ items: itemsSchema }),
  output: meetingSchema,
  refusals: ['not-found', 'meeting-not-editable', 'meeting-agenda-required', ...agendaRefusals],
} as const);

export const moveMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'moveMeeting', method: 'POST', path: `${path}/:move`, status: 200, version: 'checks' },
  needs: ({ move }: { move: MeetingAction }) => permissionsOfMove(meetingMoves, move),
  summary: 'ดำเนินการกับการประชุม: เชิญ เปลี่ยนกำหนดการ ยกเลิก บันทึกว่าได้ประชุม รับรองรายงานการประชุม',
  params: place.extend({
    move: z.enum(meetingMoves.map((move) => move.action)).meta({
      description: meetingMoves.map((move) => `${move.action}: ${move.button}`).join(' · '),
    }),
  }),
  body: z
    .object({
      reason: textUpTo(4000).optional(),
      plan: planSchema.optional().meta({ description: 'กำหนดการใหม่ เฉพาะ change-meeting' }),
      confirmed: z.boolean().optional().meta({ description: 'true: ทราบแล้วว่าชนกับสิ่งใด และใช้กำหนดการนี้' }),
    })
    .nullish(),
  output: meetingSchema,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', ...planRefusals, ...agendaRefusals] as const),
    ...(['meeting-agenda-required', 'meeting-invitees-required', 'meeting-number-taken', 'meeting-clash'] as const),
    ...(['meeting-nothing-changed', 'meeting-day-not-come', 'attendance-missing', 'meeting-minutes-missing'] as const),
  ],
} as const);

export const replyMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'replyMeeting', method: 'POST', path: `${path}/invitees/:number/reply`, status: 200, version: 'none' },
  needs: ['reply-meeting', 'plan-meeting'],
  summary: 'ตอบรับคำเชิญ มอบหมายผู้แทน หรือแจ้งว่าเข้าร่วมไม่ได้ เปลี่ยนคำตอบได้จนถึงวันประชุม',
  params: place.extend({ number: z.coerce.number().int().min(1).max(9999).meta({ description: 'ลำดับในผู้ได้รับเชิญ' }) }),
  body: z.object({
    answer: z.enum(replyAnswers),
    delegateName: textUpTo(meetingLimits.reply).default(''),
    delegateOffice: textUpTo(meetingLimits.reply).default(''),
    note: textUpTo(meetingLimits.reply).default(''),
  }),
  output: inviteeSchema,
  refusals: [
    ...(['not-found', 'meeting-not-invited', 'meeting-not-open', 'meeting-day-passed', 'text-too-long'] as const),
    ...(['reply-delegate-name-required', 'reply-delegate-office-required', 'reply-reason-required'] as const),
  ],
} as const);

export const recordAttendanceRoute = apiRoute({
  ...writing,
  ...{ id: 'recordAttendance', needs: ['record-meeting'], method: 'PUT', path: `${path}/attendance` },
  ...{ status: 200, version: 'none' },
  summary: 'บันทึกผู้มาประชุมตั้งแต่วันประชุม ผู้ที่ไม่ส่งมาคงเดิม',
  params: place,
  body: z.object({
    attendance: z.array(z.object({ number: z.int(), attendance: attendanceSchema })).max(400),
  }),
  output: z.object({ invitees: z.array(inviteeSchema) }),
  refusals: [
    ...(['not-found', 'attendance-unknown-invitee', 'meeting-day-not-come', 'meeting-not-editable'] as const),
    'attendance-name-required',
  ],
} as const);

export const recordMeetingMinutesRoute = apiRoute({
  ...writing,
  ...{ id: 'recordMeetingMinutes', needs: ['record-meeting'], method: 'PUT', path: `${path}/minutes` },
  ...{ status: 200, version: 'checks' },
  summary: 'บันทึกรายงานการประชุมรายวาระ วาระที่ไม่ส่งมาคงเดิม',
  params: place,
  body: z.object({
    minutes: z
      .array(z.object({ position: z.int(), text: textUpTo(meetingLimits.minutes) }))
      .max(meetingLimits.mostItems),
  }),
  output: meetingSchema,
  refusals: ['not-found', 'meeting-not-held', 'meeting-minutes-closed', 'text-too-long'],
} as const);
