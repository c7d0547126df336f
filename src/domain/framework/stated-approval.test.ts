import { expect, it } from 'vitest';
import { shippedFramework, shippedFrameworks } from '../../testing/shipped-framework.ts';
import { statedApproval } from './stated-approval.ts';

it('a resolution on the framework is told as far as the documents of the year state it', () => {
  expect(shippedFrameworks().map((one) => [one.fiscalYear, statedApproval(one)?.words ?? null])).toEqual([
    [2568, 'มีมติเห็นชอบกรอบนี้ ในการประชุมครั้งที่ 3/2567 เมื่อวันที่ 19 มีนาคม 2567'],
    [2562, null],
    [2558, null],
    [2554, 'กำหนดกรอบนี้แล้ว (เอกสารไม่ระบุการประชุมและวันที่)'],
    [2553, null],
  ]);
  const { approval, bodies } = shippedFramework(2568);
  if (approval === undefined) throw new Error('FY2568 states the resolution on its framework');
  const said = (change: { meeting?: null; day?: null }) =>
    statedApproval({ bodies, approval: { ...approval, ...change } })?.words;
  expect(said({ day: null })).toBe('มีมติเห็นชอบกรอบนี้ ในการประชุมครั้งที่ 3/2567');
  expect(said({ meeting: null })).toBe('มีมติเห็นชอบกรอบนี้ เมื่อวันที่ 19 มีนาคม 2567');
  expect(statedApproval({ bodies: [], approval })).toBeNull();
});

it('the day stated is the day that the calendar of the year names', () => {
  for (const { approval, calendar } of shippedFrameworks()) {
    const day = calendar.find(({ code }) => code === 'framework-approved')?.from ?? null;
    if (approval !== undefined) expect(approval.day).toBe(day);
    else expect(day).toBeNull();
  }
});
