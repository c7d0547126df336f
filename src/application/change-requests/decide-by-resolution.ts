import type { ChangeKey, ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { bodyDeciding, type DecidingBody } from '../../domain/framework/instrument.ts';
import type { AnyMoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Decision, Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { makeMoveIn } from '../lifecycle/move.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { type ChangeTables, type ChangeTools, changeSubject } from './change-deps.ts';
import { type ChangeMoveRefusal, changeLifecycle } from './change-lifecycle.ts';

export type DecideChangeRefusal =
  | ChangeMoveRefusal
  | AnyMoveRefusal
  | 'body-does-not-decide'
  | 'change-not-awaited'
  | 'change-only-noted'
  | 'change-to-be-decided';

/** Which body a request waits for; null if it waits for none. Joint indicators go on to the body that decides on them. */
export function bodyAwaited(framework: Framework, { status }: Pick<ChangeRequest, 'status'>): DecidingBody | null {
  if (status === 'submitted') return bodyDeciding(framework, 'change-request');
  return status === 'awaiting-approval' ? bodyDeciding(framework, 'joint-indicators') : null;
}

/** Which body is told of what was accepted, for its information; null if none is, or it has been told. */
export function bodyNoting(
  framework: Framework,
  { status, onward }: Pick<ChangeRequest, 'status' | 'onward'>,
): DecidingBody | null {
  const way = framework.changePolicy.value?.onward.value ?? null;
  if (status !== 'accepted' || onward !== null || way?.ordinary !== 'for-information') return null;
  return bodyDeciding(framework, 'joint-indicators');
}

const actions = {
  approved: 'accept-change',
  'not-approved': 'refuse-change',
  returned: 'send-change-back',
} as const satisfies Record<Exclude<Decision, 'noted'>, string>;

/**
 * Carries out on one request what a body resolved, in the caller's transaction: approved, the agreement has its next version,
 * or the request goes on to the next body. What waits for the body's decision it cannot merely note; what another body noted
 * changes nothing. That the actor keeps the record of the body was
 * found by the caller.
 */
export async function decideChangeByResolution(
  stores: ChangeTables,
  tools: ChangeTools,
  actor: Actor,
  { resolution, framework, ...key }: ChangeKey & { readonly resolution: Resolution; readonly framework: Framework },
): Promise<Outcome<unknown, DecideChangeRefusal>> {
  const request = await heldRequest(stores, key);
  if (request === null) return refuse('not-found');
  const { decided, text } = resolution;
  const told = bodyNoting(framework, request);
  if (told?.organisationId === resolution.bodyId) return noteAccepted(stores, tools, actor, { request, resolution });
  const body = bodyAwaited(framework, request);
  if (decided === 'noted')
    return body?.organisationId === resolution.bodyId
      ? refuse('change-to-be-decided', { number: key.number })
      : accept(request);
  if (body === null) return refuse('change-not-awaited', { number: key.number });
  if (body.organisationId !== resolution.bodyId) return refuse('body-does-not-decide', { body: body.name });
  const input = { ...key, rowVersion: null, reason: text, resolution };
  // Who keeps the record of the body has the right by that, whatever role the person holds.
  return makeMoveIn(changeLifecycle, stores, { tools, actor, input, action: actions[decided], hasRight: true });
}

/** As its lifecycle holds it, the agreement first: what is decided here is decided of what nobody else decides meanwhile. */
async function heldRequest(stores: ChangeTables, key: ChangeKey): Promise<ChangeRequest | null> {
  await stores.agreements.find(key.organisationId, key.fiscalYear, { lock: true });
  return stores.changeRequests.find(key, { lock: true });
}

/** The body takes note of what another has accepted; it takes effect without it, and is noted once. */
async function noteAccepted(
  stores: ChangeTables,
  { clock }: Pick<ChangeTools, 'clock'>,
  actor: Actor,
  { request, resolution }: { readonly request: ChangeRequest; readonly resolution: Resolution },
): Promise<Outcome<unknown, 'change-only-noted'>> {
  if (resolution.decided !== 'noted') return refuse('change-only-noted', { number: request.number });
  await stores.changeRequests.update({
    ...request,
    ...{ onward: resolution, changedAt: clock.now(), changedName: actor.name },
  });
  await appendYearJournalRow(stores, actor, {
    ...{ key: changeSubject(request), action: 'change.note', permission: 'record-body-resolution' },
    ...{ before: null, after: { onward: resolution } },
  });
  return accept(request);
}
