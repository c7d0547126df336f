import { describe, expect, it } from 'vitest';
import { layOutTrend } from './trend-layout.ts';

describe('a trend over years', () => {
  it('joins only neighbours that can be compared', () => {
    const points = [
      { label: '2565', value: '71' },
      { label: '2566', value: '78' },
      { label: '2567', value: '80', rulesChanged: 'กรอบใหม่' },
      { label: '2568', value: '82' },
    ];
    expect(layOutTrend(points, 0, 100).lines).toHaveLength(2);
    expect(layOutTrend(points.slice(0, 3), 0, 100).lines).toHaveLength(1);
  });

  it('breaks at a year without a value instead of drawing it as zero', () => {
    const { lines } = layOutTrend(
      [
        { label: '1', value: '50' },
        { label: '2', value: undefined },
        { label: '3', value: '60' },
      ],
      0,
      100,
    );
    expect(lines).toEqual([]);
  });

  it('writes no label and no value into its neighbour: on a phone fewer than on a wide screen, the newest always', () => {
    const quarters = Array.from({ length: 8 }, (_, at) => ({ label: `${(at % 4) + 1}/67`, value: '410' }));
    const { points } = layOutTrend(quarters, 0, 1000);
    const labels = points.map(({ writes }) => writes.label);
    expect(labels).toEqual(['wide', 'always', 'wide', 'always', 'wide', 'always', 'wide', 'always']);
    const long = layOutTrend(
      quarters.map((one) => ({ ...one, shown: '12,345,678.90' })),
      0,
      1000,
    ).points.map(({ writes }) => writes.value);
    expect(long.at(-1)).toBe('always');
    expect(long).toContain('never');
    const years = ['2565', '2566', '2567', '2568'].map((label) => ({ label, value: '71' }));
    expect(layOutTrend(years, 0, 100).points.every(({ writes }) => writes.label === 'always')).toBe(true);
  });

  it('draws a higher value higher', () => {
    const [low, high] = layOutTrend(
      [
        { label: '1', value: '10' },
        { label: '2', value: '90' },
      ],
      0,
      100,
    ).points;
    expect(high?.y).toBeLessThan(low?.y ?? 0);
  });
});
