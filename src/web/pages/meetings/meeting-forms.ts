/** Names of the forms and fields of a meeting's page: several stand on one page, so each has the number of its row. */
export const meetingForms = {
  reply: (number: number) => `reply.${number}`,
  remove: (number: number) => `remove.${number}`,
  move: (action: string) => `move.${action}`,
  attendance: 'attendance',
  minutes: 'minutes',
  changeNotice: 'change-notice',
};

export const attendanceName = (number: number, part: 'as' | 'name' | 'office') => `attendance.${number}.${part}`;
export const minutesName = (position: number) => `minutes.${position}`;
export const itemName = (index: number, part: 'title' | 'starts' | 'ends' | 'speakers' | 'papers' | 'subject') =>
  `items.${index}.${part}`;
