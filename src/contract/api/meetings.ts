import { z } from 'zod';
import { inviteeGroups } from '../../domain/meetings/invitee-groups.ts';
import { meetingKinds, replyAnswers } from '../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import { type MeetingAction, meetingMoves } from '../../domain/meetings/meeting-moves.ts';
import { textLimits } from '../../domain/values/text-limits.data.ts';
import { apiRoute, moveParam, permissionsOfMove } from './api-route.ts';
import { nothing, organisationId, textUpTo } from './api-values.ts';
import {
  agendaRefusals,
  attendanceSchema,
  day,
  inviteeRefusals,
  inviteeSchema,
  itemsSchema,
  listedSchema,
  meetingSchema,
  newInviteeSchema,
  newInviteesSchema,
  place,
  planRefusals,
  planSchema,
  typedItemSchema,
} from './meeting-values.ts';

const area = 'การประชุม';
const path = '/meetings/:meeting';
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
    postponement: z
      .object({ before: z.string(), reason: z.string(), at: z.string() })
      .nullable()
      .meta({ description: 'วันประชุมเดิมและเหตุผลที่เปลี่ยนครั้งล่าสุด เห็นเฉพาะผู้เกี่ยวข้อง' }),
    counts: z
      .object({
        ...{ invited: z.int(), attends: z.int(), delegate: z.int(), cannot: z.int(), waiting: z.int() },
      })
      .nullable(),
  }),
  refusals: ['forbidden', 'not-found'],
  version: 'gives',
} as const);

const inviteeNumber = z.coerce.number().int().min(1).max(9999).meta({ description: 'ลำดับในผู้ได้รับเชิญ' });
const writing = { area, query: nothing, access: 'token', scope: 'admin' } as const;
const draftBody = z.object({
  ...{ plan: planSchema, items: itemsSchema, invitees: newInviteesSchema },
  groups: z.array(z.enum(inviteeGroups)).max(inviteeGroups.length).default([]).meta({
    description: 'เชิญทั้งกลุ่ม: body คือทุกตำแหน่งของคณะที่ประชุม',
  }),
});

export const draftMeetingRoute = apiRoute({
  ...writing,
  ...{
    id: 'draftMeeting',
    needs: ['plan-meeting'],
    method: 'POST',
    path: '/meetings',
    status: 201,
    version: 'none',
  },
  summary: 'ร่างกำหนดการประชุม ซึ่งเห็นเฉพาะผู้จัดประชุมจนกว่าจะออกหนังสือเชิญ',
  params: nothing,
  body: draftBody.extend({ organisationId }),
  output: meetingSchema,
  refusals: ['not-found', 'meeting-number-taken', ...planRefusals, ...agendaRefusals, ...inviteeRefusals],
} as const);

export const saveMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'saveMeeting', needs: ['plan-meeting'], method: 'PUT', path, status: 200, version: 'checks' },
  summary: 'แก้ร่างกำหนดการประชุมทั้งฉบับ',
  params: place,
  body: draftBody,
  output: meetingSchema,
  refusals: [
    ...(['not-found', 'meeting-not-editable', 'meeting-number-taken'] as const),
    ...planRefusals,
    ...agendaRefusals,
    ...inviteeRefusals,
  ],
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
    move: moveParam(meetingMoves),
  }),
  body: z
    .object({
      reason: textUpTo(textLimits.reason).optional(),
      plan: planSchema.optional().meta({ description: 'กำหนดการใหม่ เฉพาะ change-meeting' }),
      confirmed: z.boolean().optional().meta({ description: 'true: ทราบแล้วว่าชนกับสิ่งใด และใช้กำหนดการนี้' }),
    })
    .nullish(),
  output: meetingSchema,
  refusals: [
    ...(['not-found', 'move-not-legal', 'reason-required', 'same-person', ...planRefusals, ...agendaRefusals] as const),
    ...(['meeting-agenda-required', 'meeting-invitees-required', 'meeting-number-taken', 'meeting-clash'] as const),
    ...(['meeting-nothing-changed', 'meeting-day-not-come', 'attendance-missing', 'meeting-minutes-missing'] as const),
    ...(['meeting-hour-not-come', 'meeting-nobody-came'] as const),
  ],
} as const);

export const replyMeetingRoute = apiRoute({
  ...writing,
  ...{ id: 'replyMeeting', method: 'POST', path: `${path}/invitees/:number/reply`, status: 200, version: 'none' },
  // An invitation is of a person, a seat or an organisation of theirs.
  needs: 'own',
  summary: 'ตอบรับคำเชิญ มอบหมายผู้แทน หรือแจ้งว่าเข้าร่วมไม่ได้ เปลี่ยนคำตอบได้จนถึงวันประชุม',
  params: place.extend({ number: inviteeNumber }),
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

export const addInviteeRoute = apiRoute({
  ...writing,
  ...{ id: 'addInvitee', method: 'POST', path: `${path}/invitees`, status: 201, version: 'checks' },
  needs: ['plan-meeting'],
  summary: 'เชิญเพิ่มหนึ่งรายหลังออกหนังสือเชิญ ผู้ได้รับเชิญเพิ่มได้รับคำเชิญทางอีเมล',
  params: place,
  body: newInviteeSchema.extend({ confirmed: z.boolean().default(false) }),
  output: meetingSchema,
  refusals: ['not-found', 'meeting-not-editable', 'meeting-clash', ...inviteeRefusals],
} as const);

export const removeInviteeRoute = apiRoute({
  ...writing,
  ...{ id: 'removeInvitee', method: 'POST', path: `${path}/invitees/:number/removal`, status: 200, version: 'checks' },
  needs: ['plan-meeting'],
  summary: 'นำหนึ่งรายออกจากผู้ได้รับเชิญพร้อมเหตุผล ผู้ที่ถูกนำออกได้รับอีเมลยกเลิกคำเชิญ',
  params: place.extend({ number: inviteeNumber }),
  body: z.object({ reason: textUpTo(textLimits.reason) }),
  output: meetingSchema,
  refusals: [
    ...(['not-found', 'reason-required', 'meeting-not-editable', 'meeting-invitees-required'] as const),
    ...(['meeting-invitee-came', 'meeting-invitee-gone'] as const),
  ],
} as const);

export const recordAttendanceRoute = apiRoute({
  ...writing,
  ...{ id: 'recordAttendance', needs: ['record-meeting'], method: 'PUT', path: `${path}/attendance` },
  ...{ status: 200, version: 'checks' },
  summary:
    'บันทึกผู้มาประชุมตั้งแต่วันประชุม ผู้ที่ไม่ส่งมาคงเดิม เมื่อบันทึกว่าได้ประชุมแล้วหรือเปิดรายงานการประชุมเพื่อแก้ไขแล้ว ต้องส่งเหตุผล (reason) ที่เปลี่ยน',
  params: place,
  body: z.object({
    attendance: z.array(z.object({ number: z.int(), attendance: attendanceSchema })).max(400),
    reason: textUpTo(4000).default(''),
  }),
  output: z.object({ rowVersion: z.int(), invitees: z.array(inviteeSchema) }),
  refusals: [
    ...([
      'not-found',
      'attendance-unknown-invitee',
      'attendance-resolved-on',
      'meeting-day-not-come',
      'meeting-not-editable',
    ] as const),
    ...([
      'attendance-name-required',
      'attendance-not-chosen',
      'text-too-long',
      'reason-required',
      'meeting-nobody-came',
    ] as const),
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
