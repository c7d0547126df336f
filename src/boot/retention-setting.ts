import { isCleaned, type RetentionDays } from '../application/maintenance/clean-up.ts';
import { retention } from '../application/maintenance/retention.data.ts';

/** Reads `session=180,outbox_mail=30`; a text: what is wrong with it. */
export function readRetentionDays(text: string): RetentionDays | string {
  const days: Record<string, number> = {};
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const [, table = '', number = ''] = /^\s*([a-z_]+)\s*=\s*(\d{1,5})\s*$/.exec(part) ?? [];
    if (!isCleaned(table)) return `${part.trim()}: not a table whose rows are removed after some days`;
    const { least } = retention[table];
    if (Number(number) < least) return `${table}: at least ${least} days`;
    days[table] = Number(number);
  }
  return days;
}
