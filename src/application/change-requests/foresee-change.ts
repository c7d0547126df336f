import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import { type ChangeRefusal, proposedVersion } from '../../domain/change-requests/check-change.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { isStillOpen } from '../../domain/reporting/still-open.ts';
import { accept, type Outcome, refuseAll } from '../../domain/values/result.ts';
import { resultUnder } from '../reporting/follow-agreement.ts';
import { sightOfRound } from '../reporting/read-access.ts';
import { totalsOf } from '../reporting/rescore-party.ts';
import type { ChangeBasis } from './change-context.ts';
import type { ChangeTables } from './change-deps.ts';
import { knownAsSeen } from './known-as-seen.ts';

/** The total of one round before and after; the same where the round was sent, which the change does not touch. Decimal text. */
export interface RoundAfterChange {
  readonly round: RoundCode;
  readonly isOpen: boolean;
  /** Whether the reader may read scores of the round; where not, no total is told. */
  readonly isSeen: boolean;
  readonly before: string | null;
  readonly after: string | null;
}

/** What would become of the agreement and its scores if the change were accepted now. */
export interface ChangeEffects {
  readonly indicators: readonly { readonly before: Indicator; readonly after: Indicator }[];
  readonly rounds: readonly RoundAfterChange[];
}

/**
 * Computed with the functions that carry it out, so that what is read here is what will be; nothing is written. Of a round that
 * the reader may not read, neither total nor result is told.
 */
export async function foreseeChange(
  stores: ChangeTables,
  actor: Actor,
  context: ChangeBasis,
  request: ChangeRequest,
): Promise<Outcome<ChangeEffects, ChangeRefusal>> {
  const { agreement, framework, reports } = context;
  const next = proposedVersion(context, request);
  if (!next.ok) return refuseAll(next.refusals.map((one) => knownAsSeen(actor, reports, one)));
  const after: Agreement = { ...agreement, indicators: next.value };
  const rounds: RoundAfterChange[] = [];
  for (const report of reports)
    rounds.push(
      sightOfRound(actor, report).scores
        ? await foreseeRound(stores, { ...context, framework, after, report })
        : { round: report.round, isOpen: isStillOpen(report.status), isSeen: false, before: null, after: null },
    );
  const indicators = agreement.indicators.flatMap((before) => {
    const found = next.value.find(({ code }) => code === before.code);
    return found === undefined ? [] : [{ before, after: found }];
  });
  return accept({ indicators, rounds });
}

async function foreseeRound(
  stores: ChangeTables,
  { framework, agreement, after, report, ...known }: ChangeBasis & { after: Agreement; report: Report },
): Promise<RoundAfterChange> {
  const isOpen = isStillOpen(report.status);
  // A round that was sent keeps its version; of one version there is none to be read.
  const isNewest = isOpen || agreement.version === 1;
  const agreed = isNewest ? agreement : ((await stores.agreements.ofRound(report)) ?? agreement);
  const results = known.results.filter(({ round }) => round === report.round);
  const before = totalsOf({ framework, agreement: agreed, report }, results, 'self').total;
  if (!isOpen) return { round: report.round, isOpen, isSeen: true, before, after: before };
  const changed = results.map((result) => {
    const indicator = after.indicators.find(({ code }) => code === result.code);
    return indicator === undefined ? result : resultUnder(indicator, result);
  });
  const total = totalsOf({ framework, agreement: after, report }, changed, 'self').total;
  return { round: report.round, isOpen, isSeen: true, before, after: total };
}
