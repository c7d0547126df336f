import { describe, expect, it } from 'vitest';
import { readAgreementContent } from '../agreement/read-agreement-content.ts';
import { readSarContent } from './read-sar-content.ts';

const report = {
  format: 'samrit.sar/1',
  organisationId: 'TH-42',
  fiscalYear: 2568,
  round: { code: '12m', name: 'รอบ 12 เดือน', from: '2024-10-01', to: '2025-09-30' },
  requires: ['e-sar-card'],
  framework: { name: 'กรอบ', version: 1 },
  agreementVersion: 1,
  due: { stated: null, due: '2025-10-31', moves: [] },
  endorsed: null,
  total: '88.5',
  grade: null,
  indicators: [
    {
      ...{ code: '1', component: '1', name: 'ก', unit: 'คน', weight: '100', leads: [], supports: [], definition: '' },
      ...{ baselines: [], levels: [], formula: null, variables: [], state: 'reported' },
      ...{ result: '1', score: '100', weighted: '100', narrative: 'ทำแล้ว', supporting: '', obstacles: '' },
      ...{ evidence: [], sharedFrom: null },
    },
  ],
};

describe('a submitted report as it was stored', () => {
  it('is read key for key, a text that is newer than the report as empty', () => {
    const read = readSarContent(JSON.stringify(report));
    expect(read).toEqual({ ...report, indicators: [{ ...report.indicators[0], nextSteps: '' }] });
    expect(Object.keys(read ?? {})).toEqual(Object.keys(report));
  });

  it.each([
    ['is no JSON', '{"format":'],
    ['is of another format', JSON.stringify({ ...report, format: 'samrit.sar/9' })],
    ['lacks its indicators', JSON.stringify({ ...report, indicators: undefined })],
    ['has a figure that is no text', JSON.stringify({ ...report, total: 88.5 })],
  ])('is not read where it %s', (_how, text) => {
    expect(readSarContent(text)).toBeNull();
  });
});

describe('the signed text of an agreement', () => {
  it('is not read where it is no JSON, or another record', () => {
    expect(readAgreementContent('')).toBeNull();
    expect(readAgreementContent(JSON.stringify(report))).toBeNull();
  });
});
