type Facts = Readonly<Record<string, string | number>>;

export type CalendarRefusalWorded = 'notice-due-before-letter' | 'notice-too-long';

/** HTTP status and Thai sentence of every refusal about calendars and notices. */
export const calendarRefusals: Record<
  CalendarRefusalWorded,
  { readonly status: number; readonly sentence: (facts: Facts) => string }
> = {
  'notice-due-before-letter': {
    status: 422,
    sentence: () => 'วันครบกำหนดอยู่ก่อนวันที่ของหนังสือ — ตรวจวันที่ทั้งสองช่องอีกครั้ง',
  },
  'notice-too-long': {
    status: 422,
    sentence: (facts) => `สองวันนี้ห่างกันเกิน ${facts.days} วัน — ตรวจปี พ.ศ. ของทั้งสองช่อง`,
  },
};
