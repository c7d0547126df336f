/** What those invited are told of, by the action in the journal; the database notes the same ones. */
export const meetingNotices = {
  'meeting.call-meeting': 'called',
  'meeting.change-meeting': 'changed',
  'meeting.cancel-meeting': 'cancelled',
  'meeting.add-invitee': 'added',
  'meeting.remove-invitee': 'removed',
  'meeting.attach': 'paper',
  'meeting.take-back-file': 'paper-back',
} as const;

export type MeetingNoticeKind = (typeof meetingNotices)[keyof typeof meetingNotices];

/** The notice of a journal row's action; null for all others. */
export function meetingNoticeOf(action: string): MeetingNoticeKind | null {
  return Object.entries(meetingNotices).find(([name]) => name === action)?.[1] ?? null;
}
