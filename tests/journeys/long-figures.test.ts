import { expect, test } from 'vitest';
import { startJourney } from './journey.ts';
import { lengthen, narrowOnPaper, overflowOn } from './page-faults.ts';

const journey = startJourney();

/** Pages of what provinces type themselves: thresholds of six decimals, units of 35 letters. */
const pages: Readonly<Record<string, readonly string[]>> = {
  opdc: [
    '/2554/TH-52/analysis',
    '/2568/TH-42/analysis',
    '/2554/TH-52/negotiation',
    '/2554/TH-52/agreement',
    '/2554/TH-52',
    '/2554/TH-52/6m',
    '/2568/TH-54/12m',
    '/2554/TH-52/6m/card',
    '/2568/TH-42/6m/card',
    '/2554/TH-52/6m/receipt',
    '/2568/TH-54/12m/ledger',
  ],
  'officer.loei': ['/2568/TH-42', '/2568/TH-42/12m', '/2568/TH-42/agreement'],
  'officer.cluster': ['/2554/cluster-2552-7', '/2554/cluster-2552-7/agreement'],
};
const each = Object.entries(pages).flatMap(([key, addresses]) => addresses.map((address) => [key, address] as const));

test.each(each)(
  'as %s, long figures and units on %s neither widen a phone nor narrow a column of the paper',
  async (key, address) => {
    const page = await journey.as(key);
    expect((await page.goto(address))?.status()).toBe(200);
    await lengthen(page);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await overflowOn(page)).toEqual([]);
    await page.reload();
    expect(await narrowOnPaper(page)).toEqual([]);
  },
);
