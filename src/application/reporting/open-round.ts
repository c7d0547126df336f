import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { isInComponent } from '../../domain/agreement/check-agreement-weights.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { DueDate } from '../../domain/calendar/due-date.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { isCivilDate } from '../../domain/values/civil-date.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { carryInto, holdClusterRounds } from './carry-results.ts';
import { settleReport } from './due-changes-of.ts';
import { rescoreParty } from './rescore-party.ts';
import type { SaveResultDeps } from './save-result.ts';
import { type RoundDueRefusal, statedDayOf } from './stated-day-of.ts';

export type OpenRoundRefusal =
  | 'forbidden'
  | 'agreement-not-signed'
  | 'round-unknown'
  | 'round-already-open'
  | 'due-not-stated'
  | RoundDueRefusal;

/** `due` is the day stated by OPDC if no source states one; empty or absent otherwise. */
export interface OpenRoundInput extends RoundKey {
  readonly due?: string;
}

/** The indicators of a round: those of the components it covers (S4 ข้อ ๓: six months, component 1 only). */
export function indicatorsOfRound(framework: Framework, round: RoundKey['round'], indicators: readonly Indicator[]) {
  const covered = framework.rounds.find((one) => one.code === round)?.components.value ?? [];
  return indicators.filter((one) => covered.some((component) => isInComponent(one.componentCode, component)));
}

/** The same as `openRound`, once the actor has proved who they are: what the API calls. */
export function proveAndOpenRound(
  deps: SaveResultDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: OpenRoundInput & { readonly proof: Proof },
): Promise<Outcome<Report, OpenRoundRefusal | ProofRefusal>> {
  const call = { act: 'round.open' as const, of: input, proof };
  return proveAndAct(deps, actor, call, () => openRound(deps, actor, input));
}

/** Opens a round for a party whose agreement is signed: one empty result per indicator of the round. */
export async function openRound(
  deps: SaveResultDeps,
  actor: Actor,
  { due: typedDue = '', ...key }: OpenRoundInput,
): Promise<Outcome<Report, OpenRoundRefusal>> {
  if (typedDue !== '' && !isCivilDate(typedDue)) return refuse('due-not-stated', undefined, 'due');
  if (!isPermitted('publish-framework', actor, { organisationId: key.organisationId })) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await stores.agreements.find(key.organisationId, key.fiscalYear, { lock: true });
    if (agreement === null || !isInForce(agreement.status)) return refuse('agreement-not-signed');
    const framework = await frameworkOf(stores, agreement);
    if (!framework.rounds.some((one) => one.code === key.round)) return refuse('round-unknown');
    if (await stores.reports.find(key)) return refuse('round-already-open');
    await holdClusterRounds(stores, agreement, key);
    const now = deps.clock.now();
    const stated = await statedDayOf(stores, framework, key, { typed: typedDue, setName: actor.name, setAt: now });
    if (!stated.ok) return stated;
    const settled = await settleReport(stores, framework, { ...key, statedDue: stated.value });
    if (settled === null) return refuse('due-not-stated', undefined, 'due');
    const report = emptyReport(framework, key, settled, now);
    await stores.reports.insert(report);
    const covered = indicatorsOfRound(framework, key.round, agreement.indicators);
    await stores.results.insertMany(covered.map((indicator) => emptyResult(key, indicator, now, actor.name)));
    await appendYearJournalRow(stores, actor, {
      key,
      action: 'round.open',
      permission: 'publish-framework',
      before: null,
      after: { due: report.due, indicators: covered.map((one) => one.code) },
    });
    await rescoreParty(stores, { framework, agreement, report }, deps.clock);
    await carryInto(stores, actor, { report, agreement }, deps.clock);
    return accept(report);
  });
}

/** The province's own day for its hosts, if a source states one (S1: 26 October 2558). */
function ownDay({ calendar }: Framework, { organisationId, round }: RoundKey): string | null {
  const own = calendar.find(
    (one) => one.kind === 'report-due' && one.province === organisationId && one.round === round,
  );
  return own?.to ?? null;
}

function emptyReport(framework: Framework, key: RoundKey, settled: DueDate, now: string): Report {
  const { organisationId, fiscalYear, round } = key;
  const empty = { sentAt: null, submittedAt: null, endorsedName: null, receivedAt: null, receiptNumber: null };
  const unreceived = { firstArrivedAt: null, lateness: null, returnReason: null };
  return {
    organisationId,
    fiscalYear,
    round,
    status: 'open',
    rowVersion: 1,
    due: settled.due,
    statedDue: settled.stated,
    internalDue: ownDay(framework, key),
    ...empty,
    ...unreceived,
    changedAt: now,
  };
}

function emptyResult(key: RoundKey, indicator: Indicator, now: string, by: string): Result {
  return {
    organisationId: key.organisationId,
    fiscalYear: key.fiscalYear,
    round: key.round,
    code: indicator.code,
    status: indicator.inForce === 'cancelled' ? 'accepted' : 'draft',
    rowVersion: 1,
    variables: {},
    value: null,
    state: indicator.inForce === 'cancelled' ? 'cancelled' : 'missing',
    ...resultTextsOf({}),
    selfScore: null,
    assessedScore: null,
    assessedNote: null,
    returnReason: null,
    changedAt: now,
    changedBy: by,
  };
}
