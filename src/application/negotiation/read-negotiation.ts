import { checkAgreementWeights, type WeightRefusal } from '../../domain/agreement/check-agreement-weights.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { type Judgement, judgementsInForce } from '../../domain/agreement/judgement.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { weighComponents } from '../../domain/agreement/weigh-components.ts';
import type { CatalogueEntry } from '../../domain/catalogue/catalogue-entry.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import {
  type Counter,
  currentIndicatorOf,
  type NegotiationItem,
  type NegotiationView,
} from '../../domain/negotiation/negotiate-items.ts';
import { heldBy, type NegotiationSession } from '../../domain/negotiation/session.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { type AttachedFile, filesInUse } from '../../domain/reporting/attached-file.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../domain/values/result.ts';
import { choicesIn } from '../catalogue/read-choices.ts';
import type { Transactions } from '../ports.ts';
import { takeShared } from '../year/cluster-sharing.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { agreementFiles, attacherOf } from './agreement-files.ts';
import type { NegotiationTables } from './negotiation-deps.ts';

/** One item with its counter-proposals and views. */
export interface RoomItem {
  readonly item: NegotiationItem;
  readonly judgement: Judgement | null;
  readonly counters: readonly Counter[];
  readonly views: readonly NegotiationView[];
  /** Its current indicator, a shared one as the cluster words it now or as it was agreed; null once withdrawn. */
  readonly current: Indicator | null;
}

export interface NegotiationReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly framework: Framework;
  readonly agreement: Agreement;
  /** True during the negotiation. */
  readonly open: boolean;
  readonly sessions: readonly NegotiationSession[];
  /** The day of a session has come: resolutions may be recorded. */
  readonly held: boolean;
  readonly items: readonly RoomItem[];
  readonly unresolved: number;
  /** Σ of the current weights of the table, exact decimal text. */
  readonly total: string;
  readonly weightProblems: readonly Refusal<WeightRefusal>[];
  /** The entries of the approved list that the party could still choose. */
  readonly choices: readonly CatalogueEntry[];
  /** The papers in use of the proposal and the negotiation. */
  readonly files: readonly AttachedFile[];
  /** Whether the reader attaches papers now. */
  readonly mayAttach: boolean;
  readonly mayCounter: boolean;
  readonly mayView: boolean;
  readonly mayResolve: boolean;
  readonly maySchedule: boolean;
  readonly today: string;
}

export interface ReadNegotiationDeps {
  readonly transactions: Transactions<NegotiationTables>;
  readonly clock: { today(): string };
}

/** The room of one party's negotiation: while it lasts, and as its record afterwards. */
export async function readNegotiation(
  deps: ReadNegotiationDeps,
  actor: Actor,
  input: PartyYear,
): Promise<Outcome<NegotiationReading, 'forbidden' | 'not-found' | 'no-negotiation-this-year'>> {
  const { organisationId, fiscalYear } = input;
  if (!isPermitted('read-negotiation', actor, { organisationId, submitted: true })) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    const submitted = agreement !== null && agreement.status !== 'draft';
    if (!organisation || !agreement || !isPermitted('read-negotiation', actor, { organisationId, submitted }))
      return refuse('not-found');
    const framework = await frameworkOf(stores, agreement);
    if (framework.negotiation.value === null) return refuse('no-negotiation-this-year');
    const items = await roomItems(stores, framework, agreement);
    const sessions = await stores.negotiations.sessionsOf(input);
    const today = deps.clock.today();
    const weights = checkAgreementWeights(framework, agreement.indicators);
    const open = agreement.status === 'negotiating';
    const { id, name } = organisation;
    return accept({
      organisation: { id, name },
      ...{ framework, agreement, open, items },
      ...{ sessions, held: heldBy(sessions, today).held },
      unresolved: items.filter((one) => one.item.resolution === null).length,
      total: weighComponents(framework, agreement.indicators).total,
      weightProblems: weights.ok ? [] : weights.refusals,
      choices: open ? (await choicesIn(stores, agreement)).choices : [],
      files: filesInUse(await stores.attachedFiles.list(agreementFiles(input))),
      mayAttach: attacherOf(actor, agreement).ok,
      ...rightsOf(actor, organisationId, open),
      today,
    });
  });
}

function rightsOf(actor: Actor, organisationId: string, open: boolean) {
  const where = { organisationId };
  return {
    mayCounter: open && isPermitted('counter-propose', actor, where),
    mayView: open && isPermitted('record-negotiation-view', actor, where),
    mayResolve: open && isPermitted('record-resolution', actor, where),
    maySchedule: open && isPermitted('schedule-negotiation', actor, where),
  };
}

async function roomItems(
  stores: NegotiationTables,
  framework: Framework,
  key: Agreement,
): Promise<readonly RoomItem[]> {
  const items = await stores.negotiations.items(key);
  const [counters, views] = [await stores.negotiations.counters(key), await stores.negotiations.views(key)];
  const judged = judgementsInForce(
    items.map((one) => one.proposed),
    await stores.analysis.judgements(key),
  );
  const current = items.flatMap((item) => currentIndicatorOf(item, counters) ?? []);
  const shared = await sharedNow(stores, framework, key, current);
  return items.map((item) => ({
    item,
    judgement: judged.get(item.code) ?? null,
    counters: counters.filter((one) => one.code === item.code),
    views: views.filter((one) => one.code === item.code),
    current: currentOf(item, counters, shared),
  }));
}

function currentOf(item: NegotiationItem, counters: readonly Counter[], shared: readonly Indicator[]) {
  const current = currentIndicatorOf(item, counters);
  return current?.sharedFrom ? (shared.find((one) => one.code === current.code) ?? current) : current;
}

/** The shared ones of a table: while it is negotiated as the cluster has them, afterwards as they were agreed. */
async function sharedNow(
  stores: NegotiationTables,
  framework: Framework,
  agreement: Agreement,
  table: readonly Indicator[],
): Promise<readonly Indicator[]> {
  if (agreement.status !== 'negotiating') return agreement.indicators;
  const taken = await takeShared(stores, framework, agreement, table);
  return taken.ok ? taken.value : table;
}
