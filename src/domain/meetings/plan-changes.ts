import { formatThaiDateWithWeekday, formatThaiTimes } from '../values/thai-date.ts';
import { type MeetingPlan, meetingChannelNames } from './meeting.ts';

/** One thing that those invited are told of: its Thai name, before and after in words. */
export interface PlanChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** The name under which a change of the day is told. */
export const dayChanged = 'วันประชุม';

/** What differs between two plans, in words. Of a passcode only that it is another one. */
export function planChanges(before: MeetingPlan, after: MeetingPlan): readonly PlanChange[] {
  const told: readonly (readonly [string, (plan: MeetingPlan) => string])[] = [
    ['เรื่อง', (plan) => plan.title],
    ['ปีงบประมาณ', (plan) => plan.fiscalYears.join(' ')],
    [dayChanged, (plan) => formatThaiDateWithWeekday(plan.day)],
    ['เวลา', timesText],
    ['รูปแบบ', (plan) => meetingChannelNames[plan.channel]],
    ['สถานที่', (plan) => plan.place],
    ['ลิงก์เข้าประชุม', (plan) => plan.link],
    ['ครั้งที่', (plan) => (plan.number === null ? '' : String(plan.number))],
    ['รายละเอียด', (plan) => plan.purpose],
    ['ตอบรับภายใน', (plan) => (plan.replyBy === null ? '' : formatThaiDateWithWeekday(plan.replyBy))],
  ];
  const changes = told.flatMap(([name, textOf]) => {
    const [was, is] = [textOf(before), textOf(after)];
    return was === is ? [] : [{ name, before: was, after: is }];
  });
  if (before.passcode === after.passcode) return changes;
  return [...changes, { name: 'รหัสเข้าประชุม', before: '', after: 'เปลี่ยนแล้ว ดูได้เมื่อเข้าสู่ระบบ' }];
}

/** `09.30 - 12.00 น.`, or `13.30 น.` where no end is stated. */
export function timesText({ starts, ends }: Pick<MeetingPlan, 'starts' | 'ends'>): string {
  return ends === null ? `${starts.replace(':', '.')} น.` : formatThaiTimes(starts, ends);
}
