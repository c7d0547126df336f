import { describe, expect, it } from 'vitest';
import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { boardStateOf, rankedScore, rowsShown } from './board-state.ts';

const keysOf = <Name extends string>(names: Readonly<Record<Name, string>>) => Object.keys(names) as Name[];
const agreements = keysOf(agreementStatusNames);
const reports = keysOf(reportStatusNames);

function rowOf(
  name: string,
  agreementStatus: (typeof agreements)[number] | null,
  reportStatus: (typeof reports)[number] | null,
) {
  const nothing = {
    inspectionZone: null,
    clusterName: null,
    submittedAt: null,
    self: null,
    selfGrade: null,
    weight: null,
    assessed: null,
    grade: null,
    assessedSoFar: null,
  };
  return { ...nothing, organisationId: name, name, agreementStatus, reportStatus, reported: 0, expected: 0 };
}

describe('the board in the order of statuses', () => {
  it('begins with those that have no agreement, then follows both lifecycles step by step', () => {
    const rows = [
      rowOf('ก', null, null),
      ...agreements.map((status) => rowOf(status, status, null)),
      ...reports.map((status) => rowOf(status, 'signed', status)),
    ];
    const shown = rowsShown(rows.toReversed(), boardStateOf({ sort: 'status' }, '12m'));
    expect(shown.map((row) => row.name)).toEqual(rows.map((row) => row.name));
    const back = rowsShown(rows, boardStateOf({ sort: 'status', dir: 'desc' }, '12m'));
    expect(back.map((row) => row.name)).toEqual(rows.map((row) => row.name).toReversed());
  });
});

describe('the board in the order of scores', () => {
  const scored = (name: string, self: string | null, counted: string, assessed: string | null = null) => ({
    ...rowOf(name, 'signed', 'received'),
    ...{ self, weight: self === null ? null : { counted, of: '100' }, assessed },
  });
  const rows = [
    scored('ครบ ต่ำ', '60.0000', '100'),
    scored('ไม่ครบ', '97.4335', '62.5'),
    scored('ไม่มี', null, '0'),
    scored('ครบ สูง', '95.2754', '100', '81.0000'),
  ];
  const namesBy = (sort: string, dir: string) =>
    rowsShown([...rows], boardStateOf({ sort, dir }, '12m')).map((row) => row.name);

  it('puts a self score that does not count all the weight after those that do, in both directions', () => {
    expect(namesBy('self', 'desc')).toEqual(['ครบ สูง', 'ครบ ต่ำ', 'ไม่ครบ', 'ไม่มี']);
    expect(namesBy('self', 'asc')).toEqual(['ครบ ต่ำ', 'ครบ สูง', 'ไม่ครบ', 'ไม่มี']);
  });

  it('ranks a province by its assessed total once there is one, by its own if it is whole, otherwise not at all', () => {
    expect(rows.map((row) => rankedScore(row)?.total ?? null)).toEqual(['60.0000', null, null, '81.0000']);
  });
});
