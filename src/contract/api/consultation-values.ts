import { z } from 'zod';
import { instantOrNull, rowVersion } from './api-values.ts';

export const slotSchema = z
  .object({ number: z.int(), day: z.string(), starts: z.string(), ends: z.string() })
  .meta({ id: 'ConsultationSlot' });
export const roundSchema = z
  .object({
    ...{ fiscalYear: z.int(), link: z.string(), questionsBy: z.string().nullable(), agencies: z.array(z.string()) },
    ...{ slots: z.array(slotSchema), rowVersion },
  })
  .meta({ id: 'ConsultationRound' });
const questionSchema = z
  .object({
    ...{ number: z.int(), code: z.string(), text: z.string(), at: z.string(), name: z.string() },
    answer: z.object({ text: z.string(), at: z.string(), name: z.string() }).nullable(),
  })
  .meta({ id: 'ConsultationQuestion' });
const moveRequest = z
  .object({
    ...{ reason: z.string(), slot: z.int().nullable(), at: z.string(), name: z.string() },
    declined: z.string().nullable(),
  })
  .nullable();
export const consultationSchema = z
  .object({
    ...{ organisationId: z.string(), fiscalYear: z.int(), slot: z.int().nullable(), attendees: z.array(z.string()) },
    ...{ bookedAt: instantOrNull, bookedName: z.string().nullable(), meetingId: z.string().nullable() },
    ...{ meetingStatus: z.string().nullable(), moveRequest, questions: z.array(questionSchema) },
  })
  .meta({ id: 'Consultation' });

export const yearRefusals = ['forbidden', 'framework-not-found', 'consultation-not-in-year'] as const;
export const partyRefusals = ['not-found', 'consultation-not-open', 'consultation-held'] as const;
export const slotRefusals = [
  ...(['consultation-slot-required', 'consultation-slot-unknown', 'consultation-slot-taken'] as const),
  ...(['consultation-slot-past', 'consultation-slot-clash'] as const),
] as const;

/** What calling and changing a meeting may be refused for. */
export const meetingRefusals = [
  ...(['move-not-legal', 'reason-required', 'same-person', 'changed-meanwhile', 'text-too-long'] as const),
  ...(['meeting-title-required', 'meeting-years-required', 'not-a-fiscal-year', 'meeting-day-invalid'] as const),
  ...(['meeting-day-past', 'meeting-time-invalid', 'meeting-ends-before-start', 'meeting-place-required'] as const),
  ...(['meeting-link-required', 'meeting-link-not-https', 'meeting-link-has-passcode'] as const),
  ...(['meeting-reply-day-invalid', 'meeting-reply-after-day', 'meeting-number-without-body'] as const),
  ...(['meeting-number-invalid', 'meeting-body-unknown', 'meeting-agenda-required'] as const),
  ...(['meeting-invitees-required', 'meeting-number-taken', 'meeting-clash', 'meeting-nothing-changed'] as const),
  ...(['meeting-day-not-come', 'meeting-hour-not-come', 'meeting-nobody-came', 'attendance-missing'] as const),
  ...(['meeting-minutes-missing', 'meeting-invitee-unknown'] as const),
  ...(['meeting-invitee-twice', 'meeting-item-title-required', 'meeting-item-time-invalid'] as const),
  ...(['meeting-item-ends-before-start', 'meeting-item-outside-meeting', 'meeting-paper-link-invalid'] as const),
] as const;
