import type { AgendaItem, MeetingPaper } from './meeting.ts';

/** What is assumed of the papers of a meeting: no source says it. */
export const meetingPaperAssumption =
  'หนังสือเชิญประชุมของต้นทางระบุเพียงว่ามีเอกสารประกอบ ไม่ระบุว่าเปิดแก่ผู้ใด จึงให้ผู้จัดประชุมเลือกทีละรายการ แนบได้จนรับรองรายงานการประชุม และแทนหรือถอนได้ก่อนประชุมเท่านั้น';

/** The address of a file of the meeting, as the agenda names it. A pattern of it has `:number`. */
export function meetingFileLink<Id extends string, Place extends number | string>(id: Id, number: Place) {
  return `/meetings/${id}/papers/${number}` as const;
}

/** The number of the meeting's own file that a paper of its agenda is; null for any other paper. */
export function fileNumberOf(id: string, { link }: Pick<MeetingPaper, 'link'>): number | null {
  const prefix = meetingFileLink(id, 0).slice(0, -1);
  const rest = link.startsWith(prefix) ? link.slice(prefix.length) : '';
  return /^[1-9]\d{0,5}$/.test(rest) ? Number(rest) : null;
}

/** The agenda without the papers that are for those invited alone. */
export function withoutInviteesPapers(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.map((one) => ({ ...one, papers: one.papers.filter(({ isForInvitees }) => isForInvitees !== true) }));
}

/** The agenda with a file laid before an item, or under its new title and readers where it lies already. */
export function withFile(
  items: readonly AgendaItem[],
  { position, paper }: { readonly position: number; readonly paper: MeetingPaper },
): readonly AgendaItem[] {
  const lies = items.some(({ papers }) => papers.some(({ link }) => link === paper.link));
  return items.map((one) => {
    const papers = one.papers.map((other) => (other.link === paper.link ? paper : other));
    return !lies && one.position === position ? { ...one, papers: [...papers, paper] } : { ...one, papers };
  });
}

/** The agenda without the file of that address. */
export function withoutFile(items: readonly AgendaItem[], link: string): readonly AgendaItem[] {
  return items.map((one) => ({ ...one, papers: one.papers.filter((paper) => paper.link !== link) }));
}
