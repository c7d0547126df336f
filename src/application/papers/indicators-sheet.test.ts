import { describe, expect, it } from 'vitest';
import { growth, supplied } from '../../testing/reporting-sample.ts';
import { indicatorsSheet } from './indicators-sheet.ts';

describe('the paper of the indicators of all provinces', () => {
  const judged = { ...growth, code: '1.1-JUDGED', rule: { kind: 'judgement' } } as const;
  const sheet = indicatorsSheet(
    2568,
    [
      { name: 'เลย', indicators: [growth, judged] },
      { name: 'ลำปาง', indicators: [supplied] },
    ],
    '2025-01-02T03:00:00.000Z',
  );

  it('says of how many provinces it is, and of each indicator its province, target and weight', () => {
    expect(sheet.facts[0]?.lines).toEqual(['2 จังหวัด']);
    expect(sheet.table?.rows.map(([party, name, , weight]) => [party, name?.split(' ')[0], weight])).toEqual([
      ['จังหวัดเลย', growth.code, growth.weight],
      ['จังหวัดเลย', judged.code, judged.weight],
      ['จังหวัดลำปาง', supplied.code, supplied.weight],
    ]);
    const [, , targets] = sheet.table?.rows[0] ?? [];
    for (const [value, score] of growth.rule.kind === 'ladder' ? growth.rule.points : [])
      expect(targets).toContain(`${value} (${score})`);
    expect(sheet.table?.rows[1]?.[2]).toBe('ตามเกณฑ์ในรายละเอียดตัวชี้วัด');
  });
});
