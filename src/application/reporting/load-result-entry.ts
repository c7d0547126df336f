import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { type LockCode, lockOf } from '../../domain/reporting/lock.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { type RoundWindow, roundWindow } from '../../domain/reporting/round-window.ts';
import { asEntered } from '../../domain/reporting/scored-by-evaluator.ts';
import { withCurrentStatus } from '../../domain/reporting/supervision.ts';
import { refusal } from '../../domain/values/result.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/** Everything that a decision about one result depends on. */
export interface ResultEntry {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly indicator: Indicator;
  readonly hosts: readonly HostAssignment[];
  readonly report: Report;
  readonly result: Result;
  readonly window: RoundWindow;
  /** Why the result cannot be edited today, or null. */
  readonly lock: LockCode | null;
}

/** A shared result is its cluster's: it is changed there alone. */
export function sharedRefusal({ sharedFrom }: Indicator) {
  const { organisationName: cluster = '', code: shared = '' } = sharedFrom ?? {};
  return refusal('shared-from-cluster', { cluster, shared });
}

/** Why a locked result cannot be changed. */
export function lockRefusal(lock: LockCode, { window, indicator }: Pick<ResultEntry, 'window' | 'indicator'>) {
  if (lock === 'shared-from-cluster') return sharedRefusal(indicator);
  if (lock === 'round-not-open') return refusal(lock, { opens: window.opens });
  if (lock === 'round-closed') return refusal(lock, { closes: window.closes ?? '' });
  return refusal(lock);
}

/** What all results of a party's round depend on; `hosts` are those of every indicator. */
type Basis = Pick<ResultEntry, 'framework' | 'agreement' | 'report' | 'hosts'>;

/** Loads one result with everything it depends on; null if agreement, round or indicator does not exist. */
export async function loadResultEntry(
  stores: YearStores,
  key: ResultKey,
  today: string,
  options?: { lock: boolean },
): Promise<ResultEntry | null> {
  const report = await stores.reports.find(key, options);
  const agreement = await stores.agreements.ofRound(key);
  const found = await stores.results.find(key, options);
  const indicator = agreement?.indicators.find((one) => one.code === key.code);
  if (!report || !agreement || !found || !indicator) return null;
  const framework = await frameworkOf(stores, agreement);
  const hosts = await stores.agreements.hosts(key.organisationId, key.fiscalYear, today);
  return entryOf({ framework, agreement, report, hosts }, indicator, found, today);
}

/** One result with what was loaded of its party's year. */
export function entryOf(basis: Basis, indicator: Indicator, found: Result, today: string): ResultEntry {
  const { framework, agreement, report } = basis;
  const hosts = basis.hosts.filter((one) => one.code === indicator.code);
  const result = withCurrentStatus(found, hosts);
  const window = roundWindow(framework, report.round, report);
  const lock = lockOf({
    isShared: Boolean(indicator.sharedFrom),
    agreementSigned: isInForce(agreement.status),
    indicatorInForce: indicator.inForce === 'in-force',
    reportStatus: report.status,
    resultStatus: result.status,
    today,
    opens: window.opens,
    closes: window.closes,
  });
  return { framework, agreement, indicator: asEntered(indicator), hosts, report, result, window, lock };
}
