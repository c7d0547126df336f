import type { AgendaItem, Invitee, Meeting } from '../domain/meetings/meeting.ts';

/** Chiang Mai's meeting of S1 as a draft: Friday 16 October 2558, 13.30, in a room. */
export const sampleMeeting: Meeting = {
  ...{ organisationId: 'TH-50', id: 'mtg-sample', convenerName: 'เชียงใหม่', fiscalYears: [2558], kind: 'follow-up' },
  ...{ bodyId: null, bodyName: null, number: null, purpose: '' },
  title: 'ติดตามผลการดำเนินงานตามคำรับรองการปฏิบัติราชการของจังหวัด',
  ...{ day: '2015-10-16', starts: '13:30', ends: null, channel: 'on-site', link: '', passcode: '' },
  place: 'ห้องประชุมกลุ่มงานยุทธศาสตร์การพัฒนาจังหวัด ชั้น 3 อาคารอำนวยการ ศาลากลางจังหวัดเชียงใหม่',
  ...{ replyBy: '2015-10-14', status: 'draft', sequence: 0, cancelledReason: null },
  organiser: { userId: 'u-planner', name: 'เจ้าหน้าที่', email: 'planner@example.go.th' },
  ...{ calledAt: null, heldAt: null, approvedAt: null, approvedName: null, approvedOffice: null, rowVersion: 1 },
};

export const sampleItem: AgendaItem = {
  ...{ position: 1, starts: '13:30', ends: '14:30', title: 'ติดตามผลการดำเนินงาน', speakers: 'หัวหน้าสำนักงานจังหวัด' },
  ...{ papers: [], subject: null, minutes: '' },
};

export const sampleInvitee: Invitee = {
  ...{ number: 1, invited: { kind: 'organisation', organisationId: 'TH-50.cd' }, must: true },
  ...{ name: 'สำนักงานพัฒนาชุมชนจังหวัดเชียงใหม่', reply: null, attendance: null },
};
