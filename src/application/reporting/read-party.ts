import type { HostAssignment } from '../../domain/agreement/host-assignment.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Clusters } from '../../domain/framework/agreement-schema.ts';
import { clusterEraOfYear, clustersCountIn, isPartyOf } from '../../domain/framework/cluster-rules.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import type { ScoreKind, StoredPartyScore } from '../../domain/reporting/party-score.ts';
import type { Report } from '../../domain/reporting/report.ts';
import type { Result } from '../../domain/reporting/result.ts';
import {
  type Assessed,
  assessedSoFar,
  type ShownTotal,
  shownAssessed,
  shownSelf,
} from '../../domain/reporting/shown-total.ts';
import type { IndicatorLedger, PartyLedger } from '../../domain/scoring/ledger.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { NextReading } from '../../domain/work/next-step.ts';
import { daysLeftFrom } from '../year/days-left.ts';
import { frameworkFor } from '../year/framework-of.ts';
import type { ReadDeps, ReadStores } from '../year/read-deps.ts';
import { mayOpenAgreement, mayOpenParty, mayReadAgreement, seenAgreement, sightOfRound } from './read-access.ts';
import { nextOf } from './read-next.ts';
import { type PartyPart, partyPartsOf } from './read-party-parts.ts';
import { leadingKind, leadingScore, pointsLost, type RoundScores, roundScores } from './read-round-score.ts';
import { type StageOfReader, stagesFor } from './read-stages.ts';
import { seenReport, seenResult } from './seen-of-round.ts';
import { stageFactsOf } from './stage-facts-of.ts';

export interface ReadPartyInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  /** The round whose figures are shown; null: the latest one that the reader may see. */
  readonly round: RoundCode | null;
}

/**
 * One of the rounds. `readable` false: the province has not sent it, or it has not been announced to the reader, who is
 * then told its due day alone.
 */
export interface PartyRound {
  readonly code: RoundCode;
  readonly name: string;
  readonly report: Report | null;
  readonly readable: boolean;
  readonly due: string | null;
  readonly self: ShownTotal | null;
  /** Null before the assessment is concluded. */
  readonly assessed: ShownTotal | null;
  /** How far the assessment has come; null before the report is received. */
  readonly assessedSoFar: Assessed | null;
}

export interface PartyIndicatorRow {
  readonly indicator: Indicator;
  readonly result: Result | null;
  readonly ledger: IndicatorLedger | null;
  /** Weighted points it costs, or may still cost; null if it does not count. */
  readonly lost: string | null;
  readonly lead: string | null;
}

export interface PartyReading {
  readonly organisation: { readonly id: string; readonly name: string };
  /** The member provinces of a cluster; none for a province. */
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** Who acts for a cluster, as the year's framework says; null for a province. */
  readonly actsFor: Clusters['actsFor'] | null;
  /** The cluster whose results the year counts in this province; null for a cluster. */
  readonly cluster: { readonly id: string; readonly name: string } | null;
  readonly fiscalYear: number;
  readonly framework: Framework;
  /** Null if there is none that the reader may see. */
  readonly agreement: Agreement | null;
  /** Whether the reader may open the page of the agreement, begun or not. */
  readonly mayOpenAgreement: boolean;
  readonly rounds: readonly PartyRound[];
  readonly shown: RoundCode | null;
  readonly kind: ScoreKind;
  /** The scores of the round shown. */
  readonly scores: RoundScores | null;
  readonly parts: readonly PartyPart[];
  /** Sorted by points lost, most first. */
  readonly rows: readonly PartyIndicatorRow[];
  readonly stages: readonly StageOfReader[];
  /** The next step; null once the year has ended, and for readers of published data only. */
  readonly next: NextReading | null;
}

interface Loaded extends Awaited<ReturnType<typeof stageFactsOf>> {
  readonly framework: Framework;
  readonly agreement: Agreement | null;
  readonly rounds: readonly PartyRound[];
  readonly today: string;
}

/** One party's year on one page. */
export async function readParty(
  deps: ReadDeps,
  actor: Actor,
  input: ReadPartyInput,
): Promise<Outcome<PartyReading, 'forbidden' | 'not-found'>> {
  if (!mayOpenParty(actor, input.organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(input.organisationId);
    const agreement = await stores.agreements.find(input.organisationId, input.fiscalYear);
    const framework = await frameworkFor(stores, agreement, input.fiscalYear);
    if (!organisation || !framework || !isPartyOf(framework, organisation.id)) return refuse('not-found');
    const loaded = await load(stores, actor, { agreement, framework, today: deps.clock.today() }, input);
    const readable =
      loaded.agreement && mayReadAgreement(actor, loaded.agreement) ? seenAgreement(actor, loaded.agreement) : null;
    const shown = shownRound(loaded.rounds, input.round);
    const report = loaded.reports.find((one) => one.round === shown?.code) ?? null;
    const results = report ? await stores.results.listOfRound(report) : [];
    const scored = readable && report ? await stores.agreements.ofRound(report) : null;
    // Rows and parts are those of the version under which the round shown is scored.
    const shownUnder = scored ?? readable;
    const scores =
      scored && report ? roundScores({ framework, agreement: scored, report }, results, loaded.today) : null;
    const ledger = leadingScore(scores)?.ledger ?? null;
    const { id, name } = organisation;
    const kin = await kinOf(stores, framework, id);
    const days = await daysLeftFrom(stores, loaded.today, framework.dueRule.placeThatCounts.value);
    return accept({
      organisation: { id, name },
      ...kin,
      fiscalYear: input.fiscalYear,
      framework,
      agreement: readable,
      mayOpenAgreement: mayOpenAgreement(actor, id, agreement?.status ?? null),
      rounds: loaded.rounds,
      shown: shown?.code ?? null,
      kind: leadingKind(framework, report),
      scores,
      parts: partyPartsOf(framework, shownUnder, ledger),
      rows: rowsOf(framework, shownUnder, loaded.hosts, report ? seenOf(actor, report, results) : [], ledger),
      stages: stagesFor(actor, id, loaded),
      next: isPermitted('read-province', actor, { organisationId: id })
        ? await nextOf(stores, loaded, days, { round: report?.round ?? null, results })
        : null,
    });
  });
}

/** A cluster's provinces; a province's cluster if the year counts what clusters report. */
async function kinOf(stores: ReadStores, framework: Framework, id: string) {
  const { clusters } = framework;
  if (clusterEraOf(id) !== null) {
    const members = (await stores.organisations.provincesIn(id)).map((one) => ({ id: one.id, name: one.name }));
    return { members, cluster: null, actsFor: clusters?.actsFor ?? null };
  }
  const counts = clustersCountIn(framework).length > 0;
  const cluster = counts ? await stores.organisations.clusterOf(id, clusterEraOfYear(framework)) : null;
  return { members: [], cluster: cluster && { id: cluster.id, name: cluster.name }, actsFor: null };
}

interface LoadedBy {
  readonly agreement: Agreement | null;
  readonly framework: Framework;
  readonly today: string;
}

async function load(
  stores: ReadStores,
  actor: Actor,
  { agreement, framework, today }: LoadedBy,
  { organisationId, fiscalYear }: ReadPartyInput,
): Promise<Loaded> {
  const facts = await stageFactsOf(stores, actor, { organisationId, framework, today });
  const scores = await stores.scores.listOfProvince(organisationId, fiscalYear);
  const rounds = framework.rounds.map(({ code, name }): PartyRound => {
    const report = facts.reports.find((one) => one.round === code) ?? null;
    const sight = report && sightOfRound(actor, report);
    const readable = sight?.scores === true;
    const stored = (kind: ScoreKind) => scores.find((one) => one.round === code && one.kind === kind) ?? null;
    const totals = totalsOf(framework, readable ? report : null, stored, today);
    return {
      code,
      name,
      report: report && sight?.scores ? seenReport(sight, report) : null,
      readable,
      due: report?.due ?? null,
      ...totals,
    };
  });
  return { ...facts, framework, agreement, rounds, today };
}

/** The stored totals of a round as they are shown today; none without a report that the reader may read. */
function totalsOf(
  framework: Framework,
  report: Report | null,
  stored: (kind: ScoreKind) => StoredPartyScore | null,
  today: string,
) {
  const [self, assessed] = [stored('self'), stored('assessed')];
  return {
    self: shownSelf(framework, report, self, today),
    assessed: shownAssessed(framework, report, assessed, today),
    assessedSoFar: assessedSoFar(framework, report, self, assessed),
  };
}

function seenOf(actor: Actor, report: Report, results: readonly Result[]): readonly Result[] {
  const sight = sightOfRound(actor, report);
  return results.map((one) => seenResult(sight, one));
}

function shownRound(rounds: readonly PartyRound[], asked: RoundCode | null): PartyRound | undefined {
  const readable = rounds.filter((round) => round.readable);
  return readable.find((round) => round.code === asked) ?? readable.at(-1);
}

function rowsOf(
  framework: Framework,
  agreement: Agreement | null,
  hosts: readonly HostAssignment[],
  results: readonly Result[],
  ledger: PartyLedger | null,
): PartyIndicatorRow[] {
  const rows = (agreement?.indicators ?? []).map((indicator): PartyIndicatorRow => {
    const own = ledger?.indicators.find((one) => one.code === indicator.code) ?? null;
    return {
      indicator,
      result: results.find((one) => one.code === indicator.code) ?? null,
      ledger: own,
      lost: own === null ? null : pointsLost(framework, own),
      lead: hosts.find((host) => host.code === indicator.code && host.part === 'lead')?.agencyName ?? null,
    };
  });
  const cost = (row: PartyIndicatorRow) => (row.lost === null ? -1 : Number(row.lost));
  return rows.sort((a, b) => cost(b) - cost(a) || a.indicator.position - b.indicator.position);
}
