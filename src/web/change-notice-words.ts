import type { ChangeNotice } from '../application/notices/read-change-notice.ts';
import { formatThaiDate } from '../domain/values/thai-date.ts';
import type { StatusTone } from './components/status-tone.ts';
import { changeText } from './text/change-text.ts';

type Told = Pick<ChangeNotice, 'lastDay' | 'daysLeft' | 'reachedOn'>;

/** Whether OPDC has been told of a decision, or by when it must be and how many days are left. */
export function noticeInWords({ lastDay, daysLeft, reachedOn }: Told): string {
  const last = formatThaiDate(lastDay);
  const reached = reachedOn === null ? '' : `${changeText.noticeReached} ${formatThaiDate(reachedOn)}`;
  if (reachedOn !== null && reachedOn <= lastDay) return reached;
  if (reachedOn !== null) return `${changeText.noticeMissed} ${last} (${reached}) ${changeText.noticeMissedThen}`;
  return daysLeft >= 0
    ? `${changeText.noticeDue} ${last} · ${changeText.left} ${daysLeft}`
    : `${changeText.noticeMissed} ${last} ${changeText.noticeMissedThen}`;
}

export function noticeTone({ lastDay, daysLeft, reachedOn }: Told): StatusTone {
  if (reachedOn !== null) return reachedOn <= lastDay ? 'done' : 'problem';
  return daysLeft >= 0 ? 'attention' : 'problem';
}
