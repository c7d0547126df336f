import { expect, it } from 'vitest';
import { meetingStatusNames } from './meeting-moves.ts';
import { meetingStatusWords, waitsForRecord } from './status-words.ts';

const day = '2025-10-16';

it('a called meeting waits for its record once its day is over, and says so', () => {
  for (const [today, waits] of [
    ['2025-10-15', false],
    ['2025-10-16', false],
    ['2025-10-17', true],
  ] as const) {
    expect(waitsForRecord({ status: 'called', day }, today)).toBe(waits);
    expect(meetingStatusWords({ status: 'called', day }, today)).toBe(
      waits ? 'ผ่านวันประชุมแล้ว รอบันทึกผู้มาประชุมและรายงานการประชุม' : 'เชิญประชุมแล้ว',
    );
  }
});

it('every other meeting is what its status says, whatever the day', () => {
  for (const status of ['draft', 'held', 'minutes-approved', 'cancelled'] as const) {
    expect(waitsForRecord({ status, day }, '2026-01-01')).toBe(false);
    expect(meetingStatusWords({ status, day }, '2026-01-01')).toBe(meetingStatusNames[status]);
  }
});
