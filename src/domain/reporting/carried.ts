import type { ReportStatus } from './report-moves.ts';
import type { Carried, Result } from './result.ts';
import { resultTextsOf } from './result-texts.ts';
import { asNextVersion, versionOf } from './result-version.ts';

/** Where a member's part of its cluster's result stands. */
export type CarriedPart = 'pending' | 'counted' | 'apart' | 'kept';

/** How far a report is, for what its cluster may still change in it. */
type Reach = 'follows' | 'endorsed' | 'concluded';

const reaches: Readonly<Record<ReportStatus, Reach>> = {
  open: 'follows',
  'with-governor': 'follows',
  submitted: 'endorsed',
  received: 'endorsed',
  assessed: 'concluded',
  final: 'concluded',
};

export function reachOf(status: ReportStatus): Reach {
  return reaches[status];
}

export function carriedPartOf({ carried }: Pick<Result, 'carried'>): CarriedPart {
  if (!carried) return 'pending';
  if (!carried.apart) return 'counted';
  return carried.apart.kept ? 'kept' : 'apart';
}

/** A cluster's result as its members may count it: what it has accepted, or what its concluded round says without one. */
export interface ClusterResult {
  readonly result: Result;
  readonly settled: boolean;
}

/**
 * A member's result by what its cluster has accepted; the same object if nothing changes. Until the member's governor has
 * endorsed it follows the cluster; afterwards what is missing still comes in, and a change stays apart; a concluded one
 * never changes.
 */
export function carriedResult(own: Result, { result: source, settled }: ClusterResult, status: ReportStatus): Result {
  const reach = reaches[status];
  if (reach === 'follows') return settled ? counting(own, source) : asPending(own, source);
  if (reach === 'endorsed' && !own.carried) return settled ? judgedAs(counting(own, source), source, status) : own;
  return judgedAs(settingApart(own, source, settled), source, status);
}

function counting(own: Result, source: Result): Result {
  const { variables, value, state, expectedOn = null, doubts = [], selfScore, changedAt, changedBy } = source;
  const figures = { variables, value, state, expectedOn, doubts, selfScore, ...resultTextsOf(source) };
  const carried: Carried = { version: versionOf(source), at: changedAt };
  const same = own.carried && !own.carried.apart && own.carried.version === carried.version;
  if (same && own.selfScore === selfScore) return own;
  const taken: Result = { ...own, ...figures, status: 'accepted', returnReason: null, carried, changedAt, changedBy };
  return asNextVersion(own, taken);
}

/** Nothing accepted: no figure is counted here, whatever the cluster has written down. */
function asPending(own: Result, { changedAt, changedBy }: Result): Result {
  if (!own.carried && own.status === 'draft' && own.state === 'missing') return own;
  const empty = {
    variables: {},
    value: null,
    state: 'missing',
    expectedOn: null,
    doubts: [],
    selfScore: null,
  } as const;
  const pending = {
    ...own,
    ...empty,
    ...resultTextsOf({}),
    status: 'draft',
    returnReason: null,
    carried: null,
  } as const;
  return asNextVersion(own, { ...pending, changedAt, changedBy });
}

function settingApart(own: Result, source: Result, settled: boolean): Result {
  const { carried } = own;
  if (!carried) return own;
  const version = settled ? versionOf(source) : null;
  if (version === carried.version) return carried.apart ? { ...own, carried: { ...carried, apart: null } } : own;
  if (carried.apart && carried.apart.version === version) return own;
  const apart = { version, value: settled ? source.value : null, at: source.changedAt, kept: false };
  return { ...own, carried: { ...carried, apart } };
}

/** The evaluator judges a cluster's result once: a member takes the score with its receipt, if it counts what was judged. */
function judgedAs(own: Result, source: Result, status: ReportStatus): Result {
  if (status !== 'received' || own.carried?.version !== versionOf(source)) return own;
  const { assessedScore, assessedNote, assessedAgrees = false } = source;
  const same =
    own.assessedScore === assessedScore &&
    own.assessedNote === assessedNote &&
    (own.assessedAgrees ?? false) === assessedAgrees;
  return same ? own : { ...own, assessedScore, assessedNote, assessedAgrees };
}
