import { describe, expect, it } from 'vitest';
import { agreementStatusNames } from '../../../domain/agreement/agreement-moves.ts';
import { reportStatusNames } from '../../../domain/reporting/report-moves.ts';
import { boardStateOf, rowsShown } from './board-state.ts';

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
    assessed: null,
    grade: null,
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
