import { expect, it } from 'vitest';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { type AnalysedResult, analysisClause, analysisStatusNames, lowestFirst } from './six-month-analysis.ts';

const result = (code: string, score: string | null): AnalysedResult => ({
  ...{ code, name: code, unit: 'ร้อยละ', weight: '10', value: '1', score, lastYear: null, outlook: 'unknown' },
  reasons: [],
});

it('begins with the lowest score, and ends with what has none in its order', () => {
  const all = [result('a', null), result('b', '100'), result('c', null), result('d', '9.5'), result('e', '75')];
  expect(lowestFirst(all).map(({ code }) => code)).toEqual(['d', 'e', 'b', 'a', 'c']);
});

it('is made in the year that states it with its clause, in a year that only warns as an assumption, and in no other', () => {
  const clauseOf = (year: number) => {
    const found = analysisClause(shippedFramework(year));
    return found !== null && 'clause' in found ? found.clause : null;
  };
  expect(clauseOf(2554)).toContain('แผนภาพที่ 4 "วิเคราะห์ ผลการดำเนินงาน"');
  expect(clauseOf(2568)).toBeNull();
  expect(analysisClause(shippedFramework(2568))).toEqual({ assumption: expect.stringContaining('ไม่กล่าวถึงการวิเคราะห์') });
  expect([2553, 2558, 2562].map((year) => analysisClause(shippedFramework(year)))).toEqual([null, null, null]);
});

it('says of its two states what they are', () => {
  expect(analysisStatusNames).toEqual({ draft: 'ร่าง ยังไม่เผยแพร่', published: 'เผยแพร่แก่จังหวัดแล้ว' });
});
