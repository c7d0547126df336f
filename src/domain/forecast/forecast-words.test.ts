import { describe, expect, it } from 'vitest';
import { growth, sampleFramework } from '../../testing/reporting-sample.ts';
import { divide, fromInteger } from '../values/fraction.ts';
import { outlookNames, reasonWords, unknownWords } from './forecast-words.data.ts';
import { outlookOfRow, reasonsOf, resultWords, scoreWords } from './forecast-words.ts';
import { outlooks } from './outlook.ts';
import { type Projected, unknownReasons } from './projection.ts';

const figure = (result: number, score: number) => ({ result: fromInteger(result), score: fromInteger(score) });
const projected = (changes: Partial<Projected> = {}): Projected => ({
  ...{ ...figure(5, 87), basis: 'periods', worst: figure(4, 75), best: figure(6, 100), figures: 6, points: [] },
  ...changes,
});
const row = (changes: Partial<Projected> = {}) => ({ indicator: growth, projection: projected(changes), atRisk: null });

describe('what is said of a projection', () => {
  it('has a word for every outlook and every reason', () => {
    expect(Object.keys(outlookNames).sort()).toEqual([...outlooks].sort());
    expect(Object.keys(unknownWords).sort()).toEqual([...unknownReasons].sort());
  });

  it('names its periods, the missing season, and where the year may end', () => {
    expect(reasonsOf(row(), sampleFramework)).toEqual([
      'ประมาณจาก 6 งวดที่รายงานแล้ว',
      reasonWords.noSeason,
      `หากเป็นตามแนวโน้ม สิ้นปีจะได้ ${resultWords(figure(5, 87), growth.unit)} คิดเป็น 87.00 คะแนน และอยู่ระหว่าง 75.00 ถึง 100.00 คะแนนในช่วงที่คาด`,
    ]);
  });

  it.each([
    [23, true],
    [24, false],
  ])('of %i periods says that there is no season: %s', (figures, said) => {
    expect(reasonsOf(row({ figures }), sampleFramework).includes(reasonWords.noSeason)).toBe(said);
  });

  it('rests on years where there are no periods, and says so', () => {
    expect(reasonsOf(row({ basis: 'years', figures: 3 }), sampleFramework)[0]).toBe(
      'ประมาณจากผลของ 3 ปีก่อนเท่านั้น ผลระหว่างปีนี้ยังไม่ได้ใช้ เพราะไม่ได้รายงานเป็นรายงวด',
    );
  });

  it('says of an interval that covers more than half of the scale that it says nothing', () => {
    expect(reasonsOf(row({ worst: figure(1, 49) }), sampleFramework).at(-1)).toBe(reasonWords.wide);
    expect(outlookOfRow(row({ worst: figure(1, 49) }), sampleFramework)).toBe('unsure');
    expect(reasonsOf(row({ worst: figure(1, 50) }), sampleFramework)).not.toContain(reasonWords.wide);
  });

  it('says why nothing can be said, and that what is reported is no projection', () => {
    const unknown = { basis: null, why: 'gap', points: [] } as const;
    expect(reasonsOf({ ...row(), projection: unknown }, sampleFramework)).toEqual([
      'ยังบอกไม่ได้: ค่ารายงวดขาดช่วง — กรอกงวดที่ขาดก่อน',
    ]);
    expect(reasonsOf(row({ basis: 'reported' }), sampleFramework)[0]).toContain('ใช้ผลสิ้นปีที่กรอกแล้ว');
  });

  it('gives a composite its score, and every score two decimals', () => {
    expect(resultWords({ result: null, score: fromInteger(87) }, 'คน')).toBe('87.00 คะแนน');
    expect(scoreWords({ score: divide(fromInteger(1), fromInteger(3)) })).toBe('0.33');
  });
});
