import { sheetFormats } from '../application/papers/papers-ports.ts';
import { meetingFileLink } from '../domain/meetings/meeting-papers.ts';
import { address, oneOf } from './address.ts';

const action = { parts: { action: (text: string) => (/^[a-z-]{1,40}$/.test(text) ? text : undefined) } };

const version = { parts: { version: (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : undefined) } };

/** Addresses of the joint calendar, and of each meeting with its forms. */
export const meetingPaths = {
  meetings: address('/meetings', { query: ['view', 'day', 'whose', 'province', 'body', 'kind'] }),
  newMeeting: address('/meetings/new', { query: ['convener', 'body', 'about'] }),
  meeting: address('/meetings/:id', { query: ['move'] }),
  meetingEdit: address('/meetings/:id/edit'),
  meetingChange: address('/meetings/:id/change'),
  meetingAgenda: address('/meetings/:id/agenda'),
  meetingPapers: address('/meetings/:id/papers', { query: ['about', 'replaces'] }),
  meetingPaper: address(meetingFileLink(':id', ':number')),
  meetingPaperVersion: address('/meetings/:id/papers/:number/:version', version),
  meetingPaperTakeBack: address('/meetings/:id/papers/:number/take-back'),
  meetingReply: address('/meetings/:id/reply'),
  meetingReplyFor: address('/meetings/:id/invitees/:number/reply'),
  meetingInvitees: address('/meetings/:id/invitees'),
  meetingInviteeRemove: address('/meetings/:id/invitees/:number/remove'),
  meetingLetter: address('/meetings/:id/letter'),
  meetingChangeNotice: address('/meetings/:id/change-notice'),
  meetingChangeNoticeOutside: address('/meetings/:id/change-notice/outside'),
  meetingAttendance: address('/meetings/:id/attendance'),
  meetingMinutes: address('/meetings/:id/minutes'),
  meetingMinutesPaper: address('/meetings/:id/minutes.:format', { parts: { format: oneOf(...sheetFormats) } }),
  meetingMove: address('/meetings/:id/moves/:action', action),
  meetingResolutions: address('/meetings/:id/resolutions'),
  meetingToPrint: address('/meetings/:id/print'),
  meetingFile: address('/meetings/:id/meeting.ics'),
} as const;
