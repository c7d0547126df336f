import type { ResultState } from '../scoring/ledger.ts';
import type { ResultStatus } from './result-moves.ts';

/** The data of one indicator that completeness depends on. */
export interface CompletenessFacts {
  readonly code: string;
  readonly status: ResultStatus;
  readonly state: ResultState;
  readonly isShared: boolean;
  /** The evaluator gives its score: nothing of it is waited for. */
  readonly isJudged?: boolean;
  readonly narrative: string;
  readonly evidence: number;
}

export type GapKind =
  | 'no-result'
  | 'not-sent'
  | 'with-supervisor'
  | 'not-accepted'
  | 'returned'
  | 'awaits-cluster'
  | 'no-narrative'
  | 'no-evidence';

/** One thing that is missing. `blocks`: the report cannot be sent to the governor without it. */
export interface Gap {
  readonly code: string;
  readonly kind: GapKind;
  readonly blocks: boolean;
}

/**
 * Everything that a round's report still lacks, blocking items first. No source requires a text or a file for every
 * indicator, so those are only recommended.
 */
export function gapsOf(results: readonly CompletenessFacts[]): readonly Gap[] {
  const counted = results.filter((one) => one.state !== 'cancelled');
  const blocking = counted
    .flatMap((one) => blockingGap(one) ?? [])
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks));
  const advised = counted
    .filter((one) => !one.isShared && (one.state === 'reported' || one.isJudged))
    .flatMap(advisedGaps);
  return [...blocking, ...advised];
}

function blockingGap({ code, status, state, isShared, isJudged = false }: CompletenessFacts): Gap | null {
  if (status === 'accepted' || isJudged) return null;
  // A province does not wait for its cluster: what it accepts later comes in by itself.
  return isShared
    ? { code, kind: 'awaits-cluster', blocks: false }
    : { code, kind: kindOf(status, state), blocks: true };
}

function kindOf(status: ResultStatus, state: ResultState): GapKind {
  if (status === 'returned') return 'returned';
  if (status === 'draft') return state === 'missing' ? 'no-result' : 'not-sent';
  return status === 'sent' ? 'not-accepted' : 'with-supervisor';
}

function advisedGaps({ code, narrative, evidence }: CompletenessFacts): Gap[] {
  const gaps: Gap[] = [];
  if (narrative.trim() === '') gaps.push({ code, kind: 'no-narrative', blocks: false });
  if (evidence === 0) gaps.push({ code, kind: 'no-evidence', blocks: false });
  return gaps;
}
