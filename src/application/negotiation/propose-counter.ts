import { checkIndicators, type IndicatorRefusal } from '../../domain/agreement/check-indicator.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import { appliesTo } from '../../domain/catalogue/applies-to.ts';
import { entryIndicator } from '../../domain/catalogue/entry-indicator.ts';
import {
  asksNothing,
  type Counter,
  type CounterTerms,
  type NegotiationItem,
  withTerms,
} from '../../domain/negotiation/negotiate-items.ts';
import { type Actor, nameInOffice } from '../../domain/people/actor.ts';
import { holdingFor } from '../../domain/people/is-permitted.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import { compileRule } from '../../domain/scoring/rules/compile-rule.ts';
import { isSameContent } from '../../domain/values/content-text.ts';
import { accept, acceptUnchanged, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { NegotiationTables } from './negotiation-deps.ts';
import {
  appendNegotiationJournalRow,
  type NegotiationDeps,
  type NotNegotiating,
  negotiatingAgreement,
} from './negotiation-deps.ts';

export interface ProposeCounterInput extends PartyYear {
  readonly code: string;
  /** The entry of the approved list that replaces the indicator; null keeps the indicator. */
  readonly replaceWith: string | null;
  readonly terms: CounterTerms;
  readonly reason: string;
}

export type CounterRefusal =
  | 'forbidden'
  | NotNegotiating
  | 'unknown-indicator'
  | 'catalogue-entry-unknown'
  | 'counter-asks-nothing'
  | 'shared-targets-locked'
  | IndicatorRefusal
  | ScoringRefusal;

/** Either side offers other figures, or another indicator of the approved list, beside the proposal. */
export async function proposeCounter(
  deps: NegotiationDeps,
  actor: Actor,
  input: ProposeCounterInput,
): Promise<Outcome<Counter, CounterRefusal>> {
  const holding = holdingFor('counter-propose', actor, input);
  if (!holding) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const agreement = await negotiatingAgreement(stores, input);
    if (!agreement.ok) return agreement;
    const item = (await stores.negotiations.items(input)).find((one) => one.code === input.code);
    if (!item) return refuse('unknown-indicator', { codes: input.code });
    const indicator = await counterIndicator(stores, input, item);
    if (!indicator.ok) return indicator;
    const before = (await stores.negotiations.counters(input)).filter((one) => one.code === input.code);
    const counter: Counter = {
      code: input.code,
      number: before.length + 1,
      side: holding.role === 'opdc-officer' ? 'opdc' : 'province',
      indicator: indicator.value,
      reason: normaliseThai(input.reason).trim(),
      ...{ madeAt: deps.clock.now(), madeName: nameInOffice(actor, holding), actingFor: holding.onBehalfOf ?? null },
    };
    const last = before.findLast(({ side }) => side === counter.side);
    if (last && isSameContent([last.indicator, last.reason], [counter.indicator, counter.reason]))
      return acceptUnchanged(last);
    await stores.negotiations.addCounter(input, counter);
    const { number, side, reason } = counter;
    await appendNegotiationJournalRow(stores, actor, {
      ...{ key: input, about: input.code, action: 'negotiation.counter', permission: 'counter-propose' },
      before: null,
      after: { number, side, reason, indicator: indicator.value },
    });
    return accept(counter);
  });
}

async function counterIndicator(
  stores: NegotiationTables,
  input: ProposeCounterInput,
  { proposed }: NegotiationItem,
): Promise<Outcome<Indicator, CounterRefusal>> {
  const base =
    input.replaceWith === null ? accept(proposed) : await entryOf(stores, input, input.replaceWith, proposed);
  if (!base.ok) return base;
  const indicator = withTerms(base.value, input.terms);
  const { sharedFrom } = base.value;
  if (sharedFrom && !asksNothing({ ...base.value, weight: indicator.weight }, indicator))
    return refuse('shared-targets-locked', { cluster: sharedFrom.organisationName });
  const faults = checkIndicators([indicator]);
  if (faults.length > 0) return refuseAll<CounterRefusal>(faults.map(besideField));
  const rule = compileRule(indicator.rule);
  if (!rule.ok) return refuseAll<CounterRefusal>(rule.refusals.map((one) => ({ ...one, field: 'ladder' })));
  return asksNothing(proposed, indicator) ? refuse('counter-asks-nothing') : accept(indicator);
}

/** `indicators.1-1.weight` is the field `weight` of this one indicator's form. */
function besideField<Fault extends { readonly field?: string }>(fault: Fault): Fault {
  return fault.field === undefined ? fault : { ...fault, field: fault.field.split('.').at(-1) ?? '' };
}

async function entryOf(
  stores: NegotiationTables,
  { organisationId, fiscalYear }: PartyYear,
  code: string,
  proposed: Indicator,
): Promise<Outcome<Indicator, 'catalogue-entry-unknown'>> {
  const edition = await stores.catalogue.inForce(fiscalYear);
  const party = { organisationId, clusterIds: await stores.catalogue.clustersOf(organisationId) };
  const entry = edition?.entries.find((one) => one.code === code && appliesTo(one.applicability, party));
  if (!entry) return refuse('catalogue-entry-unknown', { code }, 'replaceWith');
  return accept(
    entryIndicator(await frameworkOfParty(stores, { organisationId, fiscalYear }), entry, proposed.position),
  );
}
