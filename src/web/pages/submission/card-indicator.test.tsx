import { expect, it } from 'vitest';
import { resultTextNames } from '../../../domain/reporting/result-texts.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { renderFragment } from '../../render/render-page.tsx';
import { CardIndicators } from './card-indicator.tsx';

const texts = Object.fromEntries(resultTextNames.map((name) => [name, ''])) as Pick<
  SarIndicator,
  (typeof resultTextNames)[number]
>;
const indicator = (code: string): SarIndicator => ({
  ...texts,
  ...{ code, component: '1', name: 'รายได้ของจังหวัด', unit: 'ร้อยละ', weight: '10', leads: [], supports: [] },
  ...{ definition: '', baselines: [], levels: [], formula: null, variables: [], state: 'reported', result: '60' },
  ...{ score: '4.0000', weighted: '0.4000', evidence: [], sharedFrom: null },
});
const shown = (count: number) => {
  const indicators = Array.from({ length: count }, (_, index) => indicator(`1-${index}`));
  return String(renderFragment(<CardIndicators indicators={indicators} />, 'arabic'));
};
const opened = (html: string) => html.match(/<details[^>]* open/g)?.length ?? 0;

it('a card of few indicators is shown whole, one of forty as a list of names and scores to open', () => {
  expect(opened(shown(9))).toBe(9);
  expect(opened(shown(40))).toBe(0);
  expect(shown(40).match(/ 4\.0000/g)?.length).toBeGreaterThanOrEqual(40);
});
