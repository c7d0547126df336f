import { expect, it } from 'vitest';
import { sampleReport } from '../../testing/reporting-sample.ts';
import { shippedFramework } from '../../testing/shipped-framework.ts';
import { isRoundClosed } from './round-window.ts';

it('a round that takes late reports stays open until the first has arrived, however late', () => {
  const of2554 = shippedFramework(2554);
  const report = { ...sampleReport, due: '2011-10-31' } as const;
  expect(isRoundClosed(of2554, report, '2013-01-01')).toBe(false);
  expect(isRoundClosed(of2554, { ...report, firstArrivedAt: '2011-11-01T03:00:00.000Z' }, '2011-11-01')).toBe(true);
});
