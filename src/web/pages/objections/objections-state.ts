import { isWindowOpen, type ObjectionCase } from '../../../domain/objections/objection.ts';
import { type ObjectionStatus, objectionStatusNames } from '../../../domain/objections/objection-moves.ts';
import type { StatusTone } from '../../components/status-tone.ts';
import { objectionText } from '../../text/objection-text.ts';

const tones: Readonly<Record<ObjectionStatus, StatusTone>> = {
  open: 'active',
  'with-governor': 'attention',
  sent: 'attention',
  answered: 'done',
};

/** Where a case stands today, in a word: what was not sent when the window ended says so. */
export function shownState(one: Pick<ObjectionCase, 'status' | 'endsOn'>, today: string) {
  const isLapsed = (one.status === 'open' || one.status === 'with-governor') && !isWindowOpen(one, today);
  return isLapsed
    ? { tone: 'quiet' as const, word: objectionText.windowOver }
    : { tone: tones[one.status], word: objectionStatusNames[one.status] };
}
