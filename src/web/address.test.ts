import { describe, expect, it } from 'vitest';
import { address, oneOf } from './address.ts';

const card = address('/:fiscalYear/:organisationId/:round/card.:format', {
  parts: { format: oneOf('csv', 'json') },
  query: ['edition', 'q'],
});

describe('one address gives its pattern, its link and the reading of its parts', () => {
  it('links by position, by name, and with what is asked', () => {
    expect(card(2568, 'TH-42', '6m', 'csv')).toBe('/2568/TH-42/6m/card.csv');
    expect(card(2568, 'TH-42', '6m', 'csv', undefined, 'น้ำ เสีย')).toBe(
      '/2568/TH-42/6m/card.csv?q=%E0%B8%99%E0%B9%89%E0%B8%B3+%E0%B9%80%E0%B8%AA%E0%B8%B5%E0%B8%A2',
    );
    expect(card.of({ fiscalYear: 2568, organisationId: 'cluster-2552-7', round: '12m', format: 'json' })).toBe(
      '/2568/cluster-2552-7/12m/card.json',
    );
  });

  it('reads the parts of a request as what they are', () => {
    const params = { fiscalYear: '2568', organisationId: 'TH-42', round: '6m', format: 'csv' };
    expect(card.read(params)).toEqual({ fiscalYear: 2568, organisationId: 'TH-42', round: '6m', format: 'csv' });
  });

  it.each([
    ['fiscalYear', '256'],
    ['fiscalYear', '๒๕๖๘'],
    ['organisationId', 'TH-42.cd'],
    ['organisationId', 'board'],
    ['round', '7m'],
    ['format', 'pdf'],
  ])('reads nothing where %s is %s', (name, text) => {
    const params = { fiscalYear: '2568', organisationId: 'TH-42', round: '6m', format: 'csv' };
    expect(card.read({ ...params, [name]: text })).toBeUndefined();
  });

  it('carries any code in a link', () => {
    const entry = address('/:fiscalYear/indicators/:code');
    expect(entry(2568, '1.1/ก?#')).toBe('/2568/indicators/1.1%2F%E0%B8%81%3F%23');
  });
});
