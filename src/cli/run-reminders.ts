import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import { runDailyReminders } from '../application/reminder/run-daily-reminders.ts';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import { isCivilDate } from '../domain/values/civil-date.ts';
import type { Terminal } from './terminal.ts';

export const runRemindersUsage =
  'reminders run [--date YYYY-MM-DD]   จัดทำสรุปงานที่ต้องเตือนของวันนั้น (สั่งซ้ำได้ ไม่มีผู้ใดได้รับสองฉบับ)';

/**
 * `samrit reminders run`: puts the day's mail into the outbox; a running server with a mail server sends it. Exit code
 * 0, 2 when another run is in progress, 1 when the date is not valid.
 */
export async function runReminders(
  deps: ReminderDeps,
  args: readonly string[],
  terminal: Terminal,
  print: (line: string) => void,
): Promise<number> {
  const [option, date, ...rest] = args;
  const named = option === undefined || (option === '--date' && date !== undefined && isCivilDate(date));
  if (!named || rest.length > 0) {
    terminal.complain(`samrit ${runRemindersUsage}`);
    return 1;
  }
  const run = await runDailyReminders(deps, date === undefined ? {} : { date });
  if (!run.ok) {
    for (const refusal of run.refusals) terminal.complain(`✗ ${refusalSentence(refusal)} (${refusal.code})`);
    return 2;
  }
  const { day, mails, before } = run.value;
  print(`✓ ${day}: จัดทำอีเมลใหม่ ${mails} ฉบับ มีอยู่แล้ว ${before} ฉบับ`);
  if (!deps.sends) print('  ยังไม่ได้ตั้ง SAMRIT_SMTP_URL อีเมลจึงรออยู่ในรายการอีเมลแจ้งเตือน');
  return 0;
}
