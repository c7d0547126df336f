import { describe, expect, it } from 'vitest';
import { changedAt, placesIn } from '../../testing/damaged-record.ts';
import { readAgreementContent } from '../agreement/read-agreement-content.ts';
import { readSarContent } from './read-sar-content.ts';
import { resultTextsOf } from './result-texts.ts';

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
    const texts = resultTextsOf({ narrative: 'ทำแล้ว' });
    expect(read).toEqual({ ...report, indicators: [{ ...report.indicators[0], ...texts }] });
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

const full = {
  ...report,
  requires: ['self-assessment-report', 'e-sar-card'],
  due: {
    stated: '2025-10-31',
    due: '2025-11-03',
    moves: (['holiday', 'extension', 'outage'] as const).map((by) => ({
      ...{ from: '2025-10-31', to: '2025-11-03', by, reason: 'วันหยุด' },
    })),
  },
  endorsed: { name: 'ก', actingFor: null, at: '2025-10-30T03:00:00.000Z' },
  indicators: [
    {
      ...report.indicators[0],
      leads: ['หน่วยงาน'],
      supports: ['หน่วยงาน'],
      baselines: [{ fiscalYear: 2567, value: '1' }],
      levels: [{ score: '50', value: '1' }],
      variables: [{ label: 'จำนวน', unit: 'คน', value: '1' }],
      evidence: [{ title: 'ก', url: null, fileName: 'a.pdf', sha256: 'ab', sizeBytes: '10', version: 1 }],
    },
  ],
};

describe('a damaged report', () => {
  const places = placesIn(full);

  it('is read while it is whole', () => {
    expect(readSarContent(JSON.stringify(full))).not.toBeNull();
    expect(places.length).toBeGreaterThan(60);
  });

  it.each(places.map((place) => [place.join('.'), place] as const))(
    'is not read without %s, or with another kind of value there',
    (_name, place) => {
      expect(readSarContent(JSON.stringify(changedAt(full, place, () => false)))).toBeNull();
      const without = JSON.stringify(changedAt(full, place, () => undefined));
      if (/^\d+$/.test(place.at(-1) ?? '')) expect(without).toContain('null');
      expect(readSarContent(without)).toBeNull();
    },
  );

  it('is not read with a reason of a moved day, a paper or a state that nobody knows', () => {
    const words = [
      ['due', 'moves', '0', 'by'],
      ['requires', '0'],
      ['indicators', '0', 'state'],
    ];
    for (const place of words) expect(readSarContent(JSON.stringify(changedAt(full, place, () => 'other')))).toBeNull();
  });
});

describe('the signed text of an agreement', () => {
  it('is not read where it is no JSON, or another record', () => {
    expect(readAgreementContent('')).toBeNull();
    expect(readAgreementContent(JSON.stringify(report))).toBeNull();
  });
});
