import type { Page } from 'playwright-core';
import { demoPassword } from '../../src/demo/demo-people.data.ts';
import { setToday } from './agreement-steps.ts';
import { attend, callMeeting, hold, resolveRequests } from './change-steps.ts';

interface MeetsAbout {
  readonly body: string;
  readonly number: string;
  /** The kind of what waits, as code and as the page names it, and how what waits begins. */
  readonly kind: string;
  readonly kindName: string;
  readonly subject: string;
  /** Day, month and year of the Buddhist era, as typed, and the day after. */
  readonly day: readonly [string, string, string];
  readonly after: string;
}

/** A body meets about what was laid before it of a year, and approves. */
export async function approveAt(opdc: Page, year: string, about: MeetsAbout) {
  const { body, number, kind, kindName, subject, day, after } = about;
  const meeting = await callMeeting(opdc, { body, number, kind, day, convener: 'opdc', year, lays: `${year}/` });
  await setToday(opdc, after);
  await attend(opdc, meeting, null);
  await hold(opdc);
  const text = 'เห็นชอบตามที่สำนักงาน ก.พ.ร. เสนอ';
  await resolveRequests(
    opdc,
    meeting,
    { year, names: [subject], decided: 'เห็นชอบ', kind: kindName, text },
    demoPassword,
  );
}
