import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { type Instrument, instrumentOf } from '../../domain/framework/instrument.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type StageCode, type StageFacts, type StageReading, stagesOf } from '../../domain/work/stages.ts';
import { mayOpenAgreement, mayOpenAnalysis, mayReadRound } from './read-access.ts';

/**
 * A step of the year, whether the reader may open the page where it happens, the round whose report that page is, and every
 * round whose report the reader may open.
 */
export interface StageOfReader extends StageReading {
  readonly isOpen: boolean;
  readonly round: RoundCode | null;
  readonly rounds: readonly RoundCode[];
  readonly instrument: Instrument;
  /** Whether the reader may read the advice to the party, which is where the step of June happens. */
  readonly readsAdvice: boolean;
  /** Whether the reader may read the party's requests to change, which is where that step happens. */
  readonly readsChanges: boolean;
}

/**
 * The steps of a party's year as one reader may follow them: an agreement or a round that the reader may not read counts as
 * not begun, so the course of what is not released is told to nobody by its steps.
 */
export function stagesFor(actor: Actor, organisationId: string, all: StageFacts): readonly StageOfReader[] {
  const opens = all.agreement !== null && mayOpenAgreement(actor, organisationId, all.agreement.status);
  const readable = all.reports.filter((report) => mayReadRound(actor, report));
  const facts: StageFacts = { ...all, agreement: opens ? all.agreement : null, reports: readable };
  const { agreement, reports } = facts;
  const status = agreement?.status ?? null;
  const here = { organisationId };
  const rounds = reports.map((report) => report.round);
  const round = rounds.at(-1) ?? null;
  const agreed = mayOpenAgreement(actor, organisationId, status);
  const open: Readonly<Record<StageCode, boolean>> = {
    framework: true,
    proposal: agreed,
    analysis: mayOpenAnalysis(actor, organisationId, status),
    signing: agreed,
    template: status !== null && isPermitted('read-province', actor, here),
    hosts: status !== null && isPermitted('read-hosts', actor, here),
    change: true,
    report: round !== null,
    warning: true,
    assessment: round !== null,
    result: round !== null,
  };
  const readsAdvice = status !== null && isInForce(status) && isPermitted('read-advice', actor, here);
  const readsChanges = isPermitted('read-change-requests', actor, { ...here, submitted: true });
  const instrument = instrumentOf(facts.framework);
  return stagesOf(facts).map((stage) => ({
    ...stage,
    isOpen: open[stage.code],
    round,
    rounds,
    instrument,
    readsAdvice,
    readsChanges,
  }));
}
