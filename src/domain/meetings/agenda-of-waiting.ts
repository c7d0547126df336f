import type { AgendaItem } from './meeting.ts';
import { subjectKindNames } from './subject-kinds.data.ts';

type Kind = keyof typeof subjectKindNames;

/** What of one kind and year waits for a body. */
export interface WaitingForBody {
  readonly kind: Kind;
  readonly fiscalYear: number;
  readonly subjects: readonly { readonly key: string; readonly label: string }[];
}

type WaitingItem = Pick<AgendaItem, 'title' | 'subject'>;

/** An edition is laid before a body with what it says, each by itself; of other kinds one item lays all of the year. */
const eachAlone: readonly Kind[] = ['catalogue-edition'];

/** The last item of an agenda, under which what is urgent is laid before the body too. */
export const otherMatters = 'เรื่องอื่น ๆ (ถ้ามี)';

/** `ประชุมคณะกรรมการ…`, `ประชุม อ.ก.พ.ร. …`: an abbreviation stands apart from the word before it. */
export const titleOfBodyMeeting = (bodyName: string) => `ประชุม${/^\S{1,3}\./.test(bodyName) ? ' ' : ''}${bodyName}`;

/** The agenda of a meeting on what waits: what the chair tells, an item for each kind, and other matters. */
export function agendaOfWaiting(waiting: readonly WaitingForBody[]): readonly WaitingItem[] {
  const items = waiting.flatMap(({ kind, fiscalYear, subjects }): readonly WaitingItem[] => {
    const [first, ...others] = subjects;
    if (first === undefined) return [];
    const title = `เรื่องเพื่อพิจารณา: ${subjectKindNames[kind]} ปีงบประมาณ พ.ศ. ${fiscalYear}`;
    const alone = (one: typeof first) => ({ title: `${title} ${one.label}`, subject: { kind, key: one.key } });
    if (others.length === 0 || eachAlone.includes(kind)) return subjects.map(alone);
    return [{ title: `${title} ${subjects.length} เรื่อง`, subject: { kind, key: String(fiscalYear) } }];
  });
  if (items.length === 0) return [];
  const plain = (title: string) => ({ title, subject: null });
  return [plain('เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ'), ...items, plain(otherMatters)];
}
