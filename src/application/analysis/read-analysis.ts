import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { ApprovalRoute } from '../../domain/agreement/approval-route.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { analysisIsSent, type Judgement } from '../../domain/agreement/judgement.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { type SoftTargetWarning, warnSoftTarget } from '../../domain/agreement/warn-soft-target.ts';
import type { OnListVerdict } from '../../domain/catalogue/on-approved-list.ts';
import { sameText } from '../../domain/catalogue/on-approved-list.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import { readsEveryAnalysis } from '../reporting/read-access.ts';
import type { PastIndicator, PeerTarget } from '../year/analysis-ports.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { AnalysisTables } from './analysis-deps.ts';
import { type LoadedApprovalRoute, loadApprovalRoute } from './load-approval-route.ts';

/** Everything known about one proposed indicator, side by side. */
export interface AnalysedIndicator {
  readonly indicator: Indicator;
  /** OPDC's judgement of the indicator in its current wording; null if there is none. */
  readonly judgement: Judgement | null;
  /** OPDC's judgement of the earlier proposal, if the province has changed the indicator since. */
  readonly former: Judgement | null;
  readonly warnings: readonly SoftTargetWarning[];
  readonly listed: OnListVerdict;
  readonly past: readonly PastIndicator[];
  /** National readers see every proposal; a province sees only what others have signed. */
  readonly peers: readonly PeerTarget[];
}

export interface AnalysisReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly approvalRoute: ApprovalRoute;
  readonly rows: readonly AnalysedIndicator[];
  readonly mayJudge: boolean;
  /** Whether the province may already read this too. */
  readonly sent: boolean;
}

export interface ReadAnalysisDeps {
  readonly transactions: Transactions<AnalysisTables>;
}

export type ReadAnalysisRefusal = 'forbidden' | 'not-found' | 'analysis-not-sent';

/** The summary of the analysis: visible to OPDC from the day of the proposal, to the province once it has been sent. */
export async function readAnalysis(
  deps: ReadAnalysisDeps,
  actor: Actor,
  input: PartyYear,
): Promise<Outcome<AnalysisReading, ReadAnalysisRefusal>> {
  const { organisationId, fiscalYear } = input;
  if (!isPermitted('read-analysis', actor, { organisationId, submitted: true })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (!organisation || !agreement || agreement.status === 'draft') return refuse('not-found');
    const sent = analysisIsSent(agreement.status);
    if (!sent && !readsEveryAnalysis(actor)) return refuse('analysis-not-sent');
    const framework = await frameworkOf(stores, agreement);
    const analysed = await asProposed(stores, agreement);
    const loaded = await loadApprovalRoute(stores, framework, analysed);
    const { id, name } = organisation;
    return accept({
      organisation: { id, name },
      ...{ framework, agreement, approvalRoute: loaded.approvalRoute, sent },
      rows: await rowsOf(stores, actor, analysed, loaded),
      mayJudge: agreement.status === 'proposed' && isPermitted('judge-indicator', actor, input),
    });
  });
}

/** The agreement as it was analysed: later changes by a negotiation are not in the summary. */
async function asProposed(stores: AnalysisTables, agreement: Agreement): Promise<Agreement> {
  const items = await stores.negotiations.items(agreement);
  return items.length === 0 ? agreement : { ...agreement, indicators: items.map((one) => one.proposed) };
}

async function rowsOf(stores: AnalysisTables, actor: Actor, agreement: Agreement, loaded: LoadedApprovalRoute) {
  // A later year is no past of this one, though the system may know it already.
  const past = (await stores.analysis.past(agreement)).filter((one) => one.fiscalYear < agreement.fiscalYear);
  const codes = agreement.indicators.map((one) => one.code);
  const peers = await stores.analysis.peers(agreement, codes);
  const shown = readsEveryAnalysis(actor) ? peers : peers.filter((one) => isInForce(one.status));
  return agreement.indicators.map((indicator): AnalysedIndicator => {
    const own = past.filter((one) => one.code === indicator.code || sameText(one.name, indicator.name));
    const judgement = loaded.inForce.get(indicator.code) ?? null;
    const kept = loaded.judgements.find((one) => one.code === indicator.code) ?? null;
    return {
      indicator,
      judgement,
      former: judgement === null ? kept : null,
      warnings: warnSoftTarget(indicator, lastYearOf(own, agreement.fiscalYear)),
      listed: loaded.listed.get(indicator.code) ?? { onList: false, reasons: [] },
      past: own,
      peers: shown.filter((one) => one.code === indicator.code),
    };
  });
}

function lastYearOf(past: readonly PastIndicator[], fiscalYear: number) {
  const last = past.find((one) => one.fiscalYear === fiscalYear - 1);
  return last ? { fiscalYear: last.fiscalYear, value: last.value, unit: last.unit } : null;
}
