import { describe, expect, it } from 'vitest';
import { sampleResult } from '../../testing/reporting-sample.ts';
import { carriedPartOf, carriedResult, reachOf } from './carried.ts';
import { type ReportStatus, reportStatusNames } from './report-moves.ts';
import type { Carried, Result } from './result.ts';
import { asNextVersion, versionOf } from './result-version.ts';

const reportStatuses = Object.keys(reportStatusNames) as ReportStatus[];
const at = '2011-10-03T02:00:00.000Z';
const empty = {
  status: 'draft',
  variables: {},
  value: null,
  state: 'missing',
  selfScore: null,
  narrative: '',
} as const;
const waiting = { ...sampleResult('1-06'), ...empty };
const figure = (value: string) => ({
  variables: { result: value },
  value,
  state: 'reported' as const,
  selfScore: '3.5',
});
const first = { ...sampleResult('1-06-C'), ...figure('2.65'), status: 'accepted' as const, changedAt: at };
const second = { ...first, ...figure('4.15'), figuresVersion: 2 };
const settled = (result: Result, done = true) => ({ result, settled: done });
const counted = (apart?: Carried['apart']) => ({
  ...waiting,
  ...figure('2.65'),
  ...{ status: 'accepted' as const, carried: { version: 1, at, ...(apart === undefined ? {} : { apart }) } },
});
const before = ['open', 'with-governor'] as const;
const endorsed = ['submitted', 'received'] as const;
const concluded = ['assessed', 'final'] as const;

it('every status of a report says what its cluster may still change in it', () => {
  expect([...before, ...endorsed, ...concluded].toSorted()).toEqual([...reportStatuses].toSorted());
  expect([before, endorsed, concluded].map((statuses) => statuses.map(reachOf))).toEqual(
    ['follows', 'endorsed', 'concluded'].map((reach) => [reach, reach]),
  );
});

describe('what a cluster has not accepted', () => {
  it.each(reportStatuses)('reaches no member, whatever its report is (%s)', (status) => {
    for (const result of [first, { ...first, status: 'sent' as const }, { ...first, status: 'draft' as const }])
      expect(carriedResult(waiting, settled(result, false), status)).toBe(waiting);
  });

  it.each(before)('is taken out again before the governor has endorsed it (%s)', (status) => {
    const pending = carriedResult(counted(), settled(first, false), status);
    expect(pending).toMatchObject({ ...empty, carried: null });
    expect(carriedPartOf(pending)).toBe('pending');
  });

  it.each(before)('leaves no figure of the member’s own either, whatever is there (%s)', (status) => {
    const left: readonly Partial<Result>[] = [
      { status: 'accepted' },
      figure('1'),
      { status: 'accepted', carried: { version: 1, at } },
      { carried: { version: 0, at } },
    ];
    for (const one of left)
      expect(carriedResult({ ...waiting, ...one }, settled(first, false), status)).toMatchObject({
        ...{ ...empty, carried: null },
      });
  });
});

describe('what a cluster has accepted', () => {
  it.each([...before, ...endorsed])('enters where nothing was counted yet (%s)', (status) => {
    const taken = carriedResult(waiting, settled(first), status);
    expect(taken).toMatchObject({ value: '2.65', status: 'accepted', carried: { version: 1, at }, doubts: [] });
    expect(carriedPartOf(taken)).toBe('counted');
  });

  it.each(before)('changes nothing where it is counted already, unless its self score is another (%s)', (status) => {
    const own = counted();
    expect(carriedResult(own, settled(first), status)).toBe(own);
    expect(carriedResult({ ...own, selfScore: '2' }, settled(first), status).selfScore).toBe('3.5');
    expect(
      carriedResult(counted({ version: 2, value: '4.15', at, kept: true }), settled(first), status).carried,
    ).toEqual({
      ...{ version: 1, at },
    });
  });

  it.each(before)('is replaced by what it accepts later, until the governor has endorsed it (%s)', (status) => {
    expect(carriedResult(counted(), settled(second), status)).toMatchObject({ value: '4.15', carried: { version: 2 } });
  });

  it.each([...endorsed, ...concluded])('stays as it was endorsed, with the change named beside it (%s)', (status) => {
    const kept = carriedResult(counted(), settled(second), status);
    expect(kept).toMatchObject({ value: '2.65', carried: { version: 1, apart: { version: 2, value: '4.15' } } });
    expect(carriedPartOf(kept)).toBe('apart');
    const withdrawn = carriedResult(counted(), settled(first, false), status);
    expect(withdrawn).toMatchObject({ value: '2.65', carried: { apart: { version: null, value: null } } });
  });

  it('is not a change when the cluster accepts the same version again', () => {
    const withdrawn = counted({ version: null, value: null, at, kept: false });
    const again = carriedResult(withdrawn, settled(first), 'received');
    expect([carriedPartOf(again), again.carried]).toEqual(['counted', { version: 1, at, apart: null }]);
  });

  it('is asked about again after OPDC kept the endorsed one, only if the cluster changes it once more', () => {
    const kept = counted({ version: 2, value: '4.15', at, kept: true });
    expect(carriedPartOf(kept)).toBe('kept');
    expect(carriedResult(kept, settled(second), 'received')).toBe(kept);
    const third = carriedResult(kept, settled({ ...second, figuresVersion: 3 }), 'received');
    expect(carriedPartOf(third)).toBe('apart');
  });

  it.each(concluded)('enters no report that is concluded (%s)', (status) => {
    expect(carriedResult(waiting, settled(first), status)).toBe(waiting);
  });
});

describe('the evaluator’s score of a cluster’s result', () => {
  const judged = { ...first, assessedScore: '3', assessedNote: 'ก', assessedAgrees: false };

  it('is taken by a member with its receipt, for the version that was judged', () => {
    expect(carriedResult(counted(), settled(judged), 'received').assessedScore).toBe('3');
    expect(carriedResult(counted(), settled(judged), 'submitted')).toMatchObject({ assessedScore: null });
    const other = { ...judged, ...figure('4.15'), figuresVersion: 2 };
    expect(carriedResult(counted(), settled(other), 'received')).toMatchObject({ assessedScore: null });
  });

  it('changes nothing where the member has it already, and is taken anew when its score, note or agreement is another', () => {
    const taken = { ...counted(), assessedScore: '3', assessedNote: 'ก' };
    const receive = (own: Result, source: Result) => carriedResult(own, settled(source), 'received');
    const { assessedAgrees: _, ...unsaid } = judged;
    for (const same of [judged, unsaid]) expect(receive(taken, same)).toBe(taken);
    const agreed = { ...taken, assessedAgrees: true };
    expect(receive(agreed, { ...judged, assessedAgrees: true })).toBe(agreed);
    expect(receive(taken, { ...judged, assessedAgrees: true }).assessedAgrees).toBe(true);
    expect(receive(agreed, unsaid).assessedAgrees).toBe(false);
    expect(receive(taken, { ...judged, assessedScore: '4' }).assessedScore).toBe('4');
    expect(receive(taken, { ...judged, assessedNote: 'ข' }).assessedNote).toBe('ข');
  });
});

describe('a change of a result', () => {
  const judged = { ...first, assessedScore: '2.5333', assessedNote: 'ก', assessedAgrees: true };

  it('is the next version, and takes out the judgement of the figures that it changes', () => {
    const changed = asNextVersion(judged, { ...judged, ...figure('4.15') });
    expect(versionOf(changed)).toBe(2);
    expect(changed).toMatchObject({ assessedScore: null, assessedNote: null, assessedAgrees: false });
    expect(changed.judgedBefore).toEqual({ score: '2.5333', note: 'ก', value: '2.65' });
  });

  it('is one too where only its state, its expected day or a question has changed', () => {
    const doubt = { key: 'result.fell-to-zero', kind: 'fell-to-zero', label: 'ผล', unit: '', value: '0' } as const;
    const asked = { ...doubt, against: { value: '1' }, statedChange: null, reason: 'ปิดโครงการ' };
    const changes: readonly Partial<Result>[] = [
      { state: 'not-applicable' },
      { expectedOn: '2025-11-01' },
      { doubts: [asked] },
    ];
    expect(changes.map((change) => versionOf(asNextVersion(first, { ...first, ...change })))).toEqual([2, 2, 2]);
    expect(asNextVersion(first, { ...first, state: 'not-applicable' }).judgedBefore).toBeUndefined();
  });

  it('leaves the judgement if only words change, and is no version if nothing does', () => {
    const worded = asNextVersion(judged, { ...judged, narrative: 'แก้คำ' });
    expect([versionOf(worded), worded.assessedScore]).toEqual([2, '2.5333']);
    expect(asNextVersion(judged, { ...judged, doubts: [] }).figuresVersion).toBeUndefined();
    expect(asNextVersion(judged, { ...judged, expectedOn: null }).figuresVersion).toBeUndefined();
    expect(asNextVersion(judged, { ...judged, variables: { ...judged.variables } }).figuresVersion).toBeUndefined();
  });
});
