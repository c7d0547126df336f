import { expect, it } from 'vitest';
import { nationalTable } from './national-table.ts';

const party = (organisationId: string, total: string | null) => ({ organisationId, total, grade: null });
const shown = (rows: ReturnType<typeof nationalTable>['provinces']) =>
  rows.map(({ organisationId, place }) => [organisationId, place]);

it('puts the highest total first; equal totals share a place, and the next place counts them all', () => {
  const parties = [
    ...[party('TH-42', '84.0625'), party('TH-10', '84.0625'), party('TH-55', '9.9999')],
    ...[party('TH-30', '100.0000'), party('TH-31', null), party('TH-20', '84.0624')],
  ];
  expect(shown(nationalTable(parties).provinces)).toEqual([
    ['TH-30', 1],
    ['TH-10', 2],
    ['TH-42', 2],
    ['TH-20', 4],
    ['TH-55', 5],
    ['TH-31', null],
  ]);
});

it('compares clusters with clusters alone', () => {
  const { provinces, clusters } = nationalTable([party('TH-42', '70.0000'), party('cluster-2554-1', '90.0000')]);
  expect([shown(provinces), shown(clusters)]).toEqual([[['TH-42', 1]], [['cluster-2554-1', 1]]]);
});
