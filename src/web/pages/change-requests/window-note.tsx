import type { ChangesReading } from '../../../application/change-requests/read-changes.ts';
import { refusalSentence } from '../../../contract/refusals/sentence-of.ts';
import { checkWindow } from '../../../domain/change-requests/change-windows.ts';
import { formatThaiDate } from '../../../domain/values/thai-date.ts';
import { changeText } from '../../text/change-text.ts';

/** Until when the window of today is open, what must have happened by then, and how many days are left; or which ended last, and the next. */
export function WindowNote({ reading: { framework, window, daysLeft, today } }: { readonly reading: ChangesReading }) {
  const policy = framework.changePolicy.value;
  if (policy === null) return <p>{changeText.notOfYear}</p>;
  if (window === null) {
    const closed = checkWindow(policy, today);
    return <p>{closed.ok ? null : closed.refusals.map(refusalSentence).join(' ')}</p>;
  }
  const what = window.what === 'request-received' ? changeText.received : changeText.notified;
  return (
    <p>
      {changeText.window} {formatThaiDate(window.until)} · {changeText.left} {daysLeft} · {what}
    </p>
  );
}
