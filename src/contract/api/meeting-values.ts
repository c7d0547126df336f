import { z } from 'zod';
import { attendedAsKinds, meetingChannels, meetingKinds, replyAnswers } from '../../domain/meetings/meeting.ts';
import { meetingLimits } from '../../domain/meetings/meeting-limits.data.ts';
import { meetingStatusNames } from '../../domain/meetings/meeting-moves.ts';
import { namesOf } from '../../domain/values/known-names.ts';
import { lineLimits } from '../../domain/values/text-limits.data.ts';
import { instantOrNull, organisationId, rowVersion, textUpTo } from './api-values.ts';

export const place = z.object({
  meeting: z
    .string()
    .regex(/^[0-9a-z-]{1,60}$/)
    .meta({ description: 'รหัสการประชุม', example: 'kbtm-4xqd' }),
});
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ description: 'เวลาไทยแบบ 24 ชั่วโมง', example: '13:30' });
export const day = z.iso.date().meta({ description: 'วันที่ ค.ศ. YYYY-MM-DD', example: '2015-10-16' });

export const planSchema = z
  .object({
    // Which years there are is said by the use case, beside the field; what is stored is always told.
    fiscalYears: z
      .array(z.int())
      .max(200)
      .meta({ description: 'ปีงบประมาณ พ.ศ. ที่เกี่ยวข้อง อย่างน้อยหนึ่งปี', example: [2568] }),
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

export const typedItemSchema = z.object({
  starts: time.nullable(),
  ends: time.nullable(),
  title: textUpTo(meetingLimits.itemTitle),
  speakers: textUpTo(meetingLimits.speakers).meta({ description: 'ตำแหน่งของผู้บรรยายหรือผู้ชี้แจง' }),
  papers: z
    .array(
      z.object({
        ...{ title: textUpTo(meetingLimits.itemTitle), link: textUpTo(lineLimits.link) },
        isForInvitees: z.boolean().optional().meta({
          description: 'true คือเฉพาะผู้ได้รับเชิญ ของไฟล์ในการประชุมนี้เป็นไปตามที่แนบ',
        }),
      }),
    )
    .max(20),
  subject: z
    .object({ kind: textUpTo(60), key: textUpTo(200) })
    .nullable()
    .meta({ description: 'สิ่งที่วาระนี้พิจารณา' }),
});
export const itemsSchema = z.array(typedItemSchema).max(meetingLimits.mostItems);
const invitedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), organisationId }),
  z.object({ kind: z.literal('seat'), seatId: textUpTo(200) }),
  z.object({ kind: z.literal('person'), userId: textUpTo(60) }),
]);
export const newInviteeSchema = z.object({
  invited: z.discriminatedUnion('kind', [
    ...invitedSchema.options,
    z
      .object({ kind: z.literal('account'), email: textUpTo(lineLimits.email) })
      .meta({ description: 'บุคคล ตามอีเมลของบัญชีในระบบ' }),
  ]),
  must: z.boolean(),
});
export const newInviteesSchema = z.array(newInviteeSchema).max(400).meta({ description: 'ผู้ได้รับเชิญตามลำดับในบัญชีแนบ' });

export const meetingSchema = planSchema
  .extend({
    organisationId: z.string().meta({ description: 'หน่วยงานที่เชิญประชุม' }),
    id: z.string(),
    convenerName: z.string(),
    bodyName: z.string().nullable(),
    status: z.enum(namesOf(meetingStatusNames)),
    sequence: z.int().meta({ description: 'จำนวนครั้งที่แจ้งการเปลี่ยนแปลง' }),
    cancelledReason: z.string().nullable(),
    ...{ calledAt: instantOrNull, heldAt: instantOrNull, approvedAt: instantOrNull },
    approvedName: z.string().nullable(),
    approvedOffice: z.string().nullable(),
    rowVersion,
  })
  .meta({ id: 'Meeting' });
export const listedSchema = meetingSchema.omit({ passcode: true }).meta({ id: 'ListedMeeting' });

const replySchema = z.object({
  answer: z.enum(replyAnswers),
  ...{ delegateName: z.string(), delegateOffice: z.string(), note: z.string() },
  ...{ repliedAt: z.string(), repliedName: z.string() },
});
export const attendanceSchema = z.discriminatedUnion('present', [
  z.object({ present: z.literal(false) }),
  z.object({
    ...{ present: z.literal(true), as: z.enum(attendedAsKinds) },
    ...{ name: textUpTo(meetingLimits.reply), office: textUpTo(meetingLimits.reply) },
  }),
]);
export const inviteeSchema = z
  .object({
    ...{ number: z.int(), invited: invitedSchema, name: z.string(), must: z.boolean() },
    reply: replySchema.nullable(),
    attendance: attendanceSchema.nullable(),
  })
  .meta({ id: 'MeetingInvitee' });

export const planRefusals = [
  'meeting-title-required',
  'meeting-years-required',
  'not-a-fiscal-year',
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
export const agendaRefusals = [
  'meeting-item-title-required',
  'meeting-item-time-invalid',
  'meeting-item-ends-before-start',
  'meeting-item-outside-meeting',
  'meeting-paper-link-invalid',
  'text-too-long',
] as const;
export const inviteeRefusals = ['meeting-invitee-unknown', 'meeting-invitee-twice'] as const;
