export interface HolidayStore {
  between(from: string, to: string): Promise<readonly { date: string; name: string; scope: string }[]>;
}
