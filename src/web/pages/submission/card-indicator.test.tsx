import { expect, it } from 'vitest';
import { resultTextNames } from '../../../domain/reporting/result-texts.ts';
import type { SarIndicator } from '../../../domain/reporting/sar-content.ts';
import { renderFragment } from '../../render/render-page.tsx';
import { CardContents, CardIndicators, cardFields, forPeople } from './card-indicator.tsx';

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

it('a card is a list of names and scores to open, however many they are', () => {
  for (const count of [1, 9, 40]) {
    const html = shown(count);
    expect(html.match(/<details[^>]* open/g)).toBeNull();
    expect(html.match(/ 4\.00/g)?.length).toBeGreaterThanOrEqual(count);
  }
});

it('a link to one indicator leads inside its fold, so that the browser opens it', () => {
  expect(shown(1)).toMatch(/<\/summary><div id="card-1-0">/);
  const contents = String(renderFragment(<CardContents indicators={[indicator('1-0'), indicator('1-1')]} />, 'arabic'));
  expect(contents).toContain('href="#card-1-1"');
});

it('a step of a milestone is done or not; how it is coded is for the file', () => {
  const label = 'ขั้นที่ 1 สำรวจพื้นที่ (1 = แล้วเสร็จ, 0 = ยังไม่แล้วเสร็จ)';
  const one = { ...indicator('1-0'), variables: [{ label, unit: 'ขั้น', value: '1' }] };
  const said = cardFields(one, forPeople).flatMap(({ lines }) => lines);
  expect(said).toContain('ขั้นที่ 1 สำรวจพื้นที่: แล้วเสร็จ');
});
