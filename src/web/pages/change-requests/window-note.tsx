import type { ChangesReading } from '../../../application/change-requests/read-changes.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { changeText } from '../../text/change-text.ts';

/** Until when the window of today is open, what must have happened by then, and how many days are left. */
export function WindowNote({ reading: { framework, window, daysLeft } }: { readonly reading: ChangesReading }) {
  if (framework.changePolicy.value === null) return <p>{changeText.notOfYear}</p>;
  if (window === null) return <p>{changeText.closed}</p>;
  const what = window.what === 'request-received' ? changeText.received : changeText.notified;
  return (
    <p>
      {changeText.window} {formatThaiDate(window.until)} · {changeText.left} {daysLeft} · {what}
    </p>
  );
}
