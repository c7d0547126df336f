import { expect, it } from 'vitest';
import { sampleLetters } from '../../testing/sample-letters.data.ts';
import { guardClose, guardOpen } from '../thai/guard-thai.ts';
import { letterEditions } from './letter-editions.ts';

it('a letter parts no time from its น. and no days from their month, whatever range stands in them', () => {
  const paragraphs = ['วันอังคารที่ 30 เมษายน 2567 เวลา 09.30 - 12.00 น. และระหว่างวันที่ 14 - 16 กันยายน 2567 ณ ห้องประชุม'];
  const source = {
    ...{ face: { ...sampleLetters.S4, paragraphs }, watermark: null, recall: null, picture: null },
    ...{ fiscalYear: 2567, at: '2024-04-25T00:00:00.000Z', isDemo: false },
  };
  const edition = letterEditions['letter/v1'];
  const { 'view.json': set = '' } = edition?.files(edition.view(source), source) ?? {};
  for (const whole of ['๐๙.๓๐ - ๑๒.๐๐ น.', 'วันที่ ๑๔ - ๑๖ กันยายน ๒๕๖๗', 'วันอังคาร', 'ห้องประชุม'])
    expect(set).toContain(`${guardOpen}${whole}${guardClose}`);
});
