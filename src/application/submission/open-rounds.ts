import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type ProofRefusal, proveAndAct } from '../people/prove-and-act.ts';
import type { IdentityDeps, Proof } from '../people/prove-identity.ts';
import { type OpenRoundRefusal, openRound } from '../reporting/open-round.ts';
import type { YearStores } from '../year/year-ports.ts';
import { atOpdc, type SubmissionDeps } from './submission-deps.ts';

export interface OpenRoundsInput {
  readonly fiscalYear: number;
  readonly round: RoundCode;
  /** The day it is due, where no source states one; empty otherwise. */
  readonly due: string;
}

export type OpenRoundsRefusal = OpenRoundRefusal | 'nothing-to-open';

/** The same as `openRounds`, once the actor has proved who they are: what the pages call. */
export function proveAndOpenRounds(
  deps: SubmissionDeps & IdentityDeps,
  actor: Actor,
  { proof, ...input }: OpenRoundsInput & { readonly proof: Proof },
): Promise<Outcome<{ readonly opened: number }, OpenRoundsRefusal | ProofRefusal>> {
  const call = { act: 'round.open' as const, of: atOpdc, proof };
  return proveAndAct(deps, actor, call, () => openRounds(deps, actor, input));
}

/** Opens a round for every party with a signed agreement that has none yet, one transaction each. */
export async function openRounds(
  deps: SubmissionDeps,
  actor: Actor,
  input: OpenRoundsInput,
): Promise<Outcome<{ readonly opened: number }, OpenRoundsRefusal>> {
  if (!isPermitted('manage-rounds', actor, { organisationId: 'opdc' })) return refuse('forbidden');
  const { fiscalYear, round } = input;
  const waiting = await deps.transactions.read((stores) => waitingParties(stores, { fiscalYear, round }));
  if (waiting.length === 0) return refuse('nothing-to-open');
  let opened = 0;
  for (const { organisationId } of waiting) {
    const done = await openRound(deps, actor, { organisationId, fiscalYear, round, due: input.due });
    // Somebody else opened it meanwhile: that is what was wanted.
    if (!done.ok && done.refusals.every((one) => one.code === 'round-already-open')) continue;
    if (!done.ok) return done;
    opened += 1;
  }
  return accept({ opened });
}

/** The parties with a signed agreement that have no report of the round yet. */
export async function waitingParties(
  stores: YearStores,
  { fiscalYear, round }: Pick<OpenRoundsInput, 'fiscalYear' | 'round'>,
): Promise<readonly { readonly organisationId: string }[]> {
  const opened = new Set((await stores.reports.listOfRound(fiscalYear, round)).map((one) => one.organisationId));
  const signed = (await stores.agreements.list(fiscalYear)).filter((one) => isInForce(one.status));
  return signed.filter((one) => !opened.has(one.organisationId));
}
