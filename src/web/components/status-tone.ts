/** What a status means to the reader. Each tone has its own hue *and* its own shape; the caller gives the word. */
export type StatusTone = 'done' | 'active' | 'attention' | 'problem' | 'quiet';

/** The tone of a due date by the working days left: late, near (three days or fewer), or calm. */
export function toneOfDaysLeft(daysLeft: number): StatusTone {
  if (daysLeft < 0) return 'problem';
  return daysLeft <= 3 ? 'attention' : 'quiet';
}
