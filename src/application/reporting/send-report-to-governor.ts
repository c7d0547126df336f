import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { roundWindow } from '../../domain/reporting/round-window.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Clock } from '../ports.ts';
import { requireFramework } from '../year/require-framework.ts';
import type { YearStores } from '../year/year-ports.ts';
import { type MoveReportDeps, type MoveReportInput, type MoveReportRefusal, moveReport } from './move-report.ts';

/** Refuses while any result of the round still waits for its host or for the province; names them. */
async function everyResultAccepted(stores: YearStores, report: Report): Promise<Outcome<true, MoveReportRefusal>> {
  const results = await stores.results.listOfRound(report);
  const waiting = results.filter((result) => result.state !== 'cancelled' && result.status !== 'accepted');
  if (waiting.length === 0) return accept(true);
  return refuse('results-not-ready', { count: waiting.length, codes: waiting.map((one) => one.code).join(', ') });
}

/** A report that OPDC returned may be sent again after the last day; a first report may not. */
export async function withinRound(
  stores: YearStores,
  report: Report,
  clock: Clock,
): Promise<Outcome<true, MoveReportRefusal>> {
  const framework = await requireFramework(stores, report.fiscalYear);
  const { closes } = roundWindow(framework, report.round, report);
  if (closes === null || report.returnReason !== null || clock.today() <= closes) return accept(true);
  return refuse('round-closed', { closes });
}

/** The provincial office compiles the round and lays it before the governor (domain §2 step 8). */
export function sendReportToGovernor(deps: MoveReportDeps, actor: Actor, input: MoveReportInput) {
  return moveReport(deps, actor, input, 'send-to-governor', {
    async check(stores, report) {
      const open = await withinRound(stores, report, deps.clock);
      return open.ok ? everyResultAccepted(stores, report) : open;
    },
    change: async (_stores, _report, now) => ({ sentAt: now }),
  });
}
