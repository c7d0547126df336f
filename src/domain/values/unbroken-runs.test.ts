import { describe, expect, it } from 'vitest';
import { unbrokenRuns } from './unbroken-runs.ts';

/** The places, from 0, of the runs that are the whole of a text. */
const runsThatAre = (text: string) =>
  unbrokenRuns.flatMap((run, index) => (new RegExp(`^(?:${run})$`).test(text) ? [index] : []));
/** What stands on one line of a text, in its order. */
const runsIn = (text: string) => [...text.matchAll(new RegExp(unbrokenRuns.join('|'), 'g'))].map(([run]) => run);

describe('what stands on one line', () => {
  it.each([
    ['5 มกราคม', [0]],
    ['วันที่ 30 กันยายน 2568', [0]],
    ['ที่ ๓๐ ก.ย. ๒๕๖๘', [0]],
    ['1 ธ.ค.', [0]],
    ['13.30 น.', [1]],
    ['๑๓:๓๐ น.', [1]],
    ['9.00-12.00 น.', [1]],
    ['09.00 – 12.00 น.', [1]],
    ['รอบ 12 เดือน', [2]],
    ['พ.ศ. 2568', [3]],
    ['ร้อยละ 12.5', [3]],
    ['ตอนบน 1', [3]],
    ['ครั้งที่ ๓/๒๕๖๗', [3]],
    ['วาระที่ 4', [3]],
    ['PMQA 4.0', [3]],
    ['3 จาก 1,200', [4]],
    ['1/2568', [5]],
    ['1/2/2568', [5]],
    ['ต่าง ๆ', []],
    ['ง ๆ', [6]],
    ['ที่ ๆ', [6]],
    ['1.1-SME', [7, 9]],
    ['๑.๑-๒', [7, 9]],
    ['1.2 - 1.4', [8]],
    ['KM-2568-a', [9]],
  ])('%s is a run of the kinds %j', (text, kinds) => {
    expect(runsThatAre(text)).toEqual(kinds);
  });

  it.each(['130 มกราคม', '5 มxคx', '5 มค', '5', 'มกราคม', '13.30', 'รอบ เดือน', 'ข้อ', '1 2', '1-', 'ก-ข', ''])(
    '%s is none',
    (text) => {
      expect(runsThatAre(text)).toEqual([]);
    },
  );

  it('is found within a text, the longest that begins at a place', () => {
    expect(runsIn('ภายในวันที่ 30 ก.ย. 2568 เวลา 09.00 - 12.00 น. ตามข้อ 4 ของ 1.1-SME และอื่น ๆ')).toEqual([
      ...['วันที่ 30 ก.ย. 2568', '09.00 - 12.00 น.', 'ข้อ 4', '1.1-SME', 'น ๆ'],
    ]);
    expect(runsIn('รอบ 6 เดือน ครั้งที่ 3/2567 ได้ 2 จาก 5 ฉบับ 8/2568 ระหว่าง 1 - 5 รหัส ab-12')).toEqual([
      ...['รอบ 6 เดือน', 'ครั้งที่ 3/2567', '2 จาก 5', '8/2568', '1 - 5', 'ab-12'],
    ]);
    expect(runsIn('ประชาชนในจังหวัด 2568')).toEqual([]);
  });
});
