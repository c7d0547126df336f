import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { NegotiationView } from '../../domain/negotiation/negotiate-items.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import { normaliseThai } from '../../domain/values/thai-text.ts';
import {
  appendNegotiationJournalRow,
  type NegotiationDeps,
  type NotNegotiating,
  negotiatingAgreement,
} from './negotiation-deps.ts';

export interface RecordViewInput extends PartyYear {
  readonly code: string;
  readonly text: string;
}

export type RecordViewRefusal = 'forbidden' | NotNegotiating | 'unknown-indicator' | 'view-required';

/** A member of the committee (or OPDC on a member's behalf) records a view of one indicator. */
export async function recordView(
  deps: NegotiationDeps,
  actor: Actor,
  input: RecordViewInput,
): Promise<Outcome<NegotiationView, RecordViewRefusal>> {
  const { code } = input;
  if (!isPermitted('record-negotiation-view', actor, input)) return refuse('forbidden');
  const text = normaliseThai(input.text).trim();
  if (text === '') return refuse('view-required', undefined, 'view');
  return deps.transactions.run(async (stores) => {
    const agreement = await negotiatingAgreement(stores, input);
    if (!agreement.ok) return agreement;
    const known = (await stores.negotiations.items(input)).some((one) => one.code === code);
    if (!known) return refuse('unknown-indicator', { codes: code });
    const given = (await stores.negotiations.views(input)).filter((one) => one.code === code);
    const last = given.findLast(({ givenName }) => givenName === actor.name);
    if (last?.text === text) return acceptUnchanged(last);
    const number = given.length + 1;
    const view = { code, number, text, givenAt: deps.clock.now(), givenName: actor.name };
    await stores.negotiations.addView(input, view);
    await appendNegotiationJournalRow(stores, actor, {
      ...{ key: input, about: code, action: 'negotiation.view', permission: 'record-negotiation-view' },
      before: null,
      after: { number, text },
    });
    return accept(view);
  });
}
