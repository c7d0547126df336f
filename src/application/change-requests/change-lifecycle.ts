import { isInForce } from '../../domain/agreement/agreement-moves.ts';
import { isJointIndicator } from '../../domain/agreement/approvals-needed.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import {
  type ChangeAction,
  type ChangeMove,
  type ChangeStatus,
  changeMoves,
  changeStatusNames,
} from '../../domain/change-requests/change-moves.ts';
import { checkRecordedInTime, noticeWindow } from '../../domain/change-requests/change-notice.ts';
import { type ChangeKey, type ChangeRequest, leftBehind, sentOf } from '../../domain/change-requests/change-request.ts';
import { checkDecisionDay } from '../../domain/change-requests/change-windows.ts';
import {
  type ChangeRefusal,
  checkChange,
  checkSuperseded,
  proposedVersion,
} from '../../domain/change-requests/check-change.ts';
import { noticeRecipient } from '../../domain/letters/letter-about.ts';
import type { MoveRefusal } from '../../domain/lifecycle/status-move.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Attempt, Condition, Effect, Lifecycle, MoveInput } from '../lifecycle/lifecycle.ts';
import { makeMove } from '../lifecycle/move.ts';
import { amendmentOf } from './amendment-of.ts';
import { type ChangeBasis, checkShared, contextOf } from './change-context.ts';
import { type ChangeDeps, type ChangeTables, type ChangeTools, changeSubject } from './change-deps.ts';
import { knownAsSeen } from './known-as-seen.ts';
import { makeVersion } from './make-version.ts';

export type ChangeMoveRefusal =
  | 'forbidden'
  | 'not-found'
  | 'changed-meanwhile'
  | 'same-person'
  | 'agreement-not-signed'
  | 'change-decided-late'
  | 'change-recorded-late'
  | 'change-shared-indicator'
  | ChangeRefusal
  | MoveRefusal;

/** With the resolution that decides, where a body does. */
export type ChangeMoveInput = MoveInput & ChangeKey & { readonly resolution?: Resolution };

export interface ChangeTypes {
  readonly move: ChangeMove;
  readonly stores: ChangeTables;
  readonly tools: ChangeTools;
  readonly input: ChangeMoveInput;
  readonly found: { readonly request: ChangeRequest; readonly agreement: Agreement; readonly context: ChangeBasis };
  readonly thing: ChangeRequest;
  readonly refusal: ChangeMoveRefusal;
}

const mayBeSent: Condition<ChangeTypes> = async ({ stores, tools, actor, found: { request, agreement, context } }) => {
  const checked = checkChange(context, request, tools.clock.today());
  if (checked.ok) return checkShared(stores, agreement, request);
  return refuseAll(checked.refusals.map((one) => knownAsSeen(actor, context.reports, one)));
};

const decidedInWindow: Condition<ChangeTypes> = async ({ stores, input, tools, found: { request, context } }) => {
  const policy = context.framework.changePolicy.value;
  // The last day is of the first body's decision; the body to which a joint indicator goes on meets when it meets.
  if (policy === null || input.resolution === undefined || request.status !== 'submitted') return accept(true);
  const { heldOn, meetingId } = input.resolution;
  const held = checkDecisionDay(policy, request.windowCode, heldOn);
  const last = noticeWindow(policy, request)?.until ?? null;
  if (!held.ok || last === null || meetingId === null) return held;
  // Recorded later than OPDC could be told of it: only where it was told in time by a letter that is on record.
  const told = (await stores.changeRequests.toldOn(noticeRecipient, [meetingId])).get(meetingId) ?? null;
  return checkRecordedInTime(last, tools.clock.today(), told);
};

const unchangedSince: Condition<ChangeTypes> = ({ found: { request, context } }) => checkSuperseded(context, request);

/** What the party has reported since then may stand against it; whoever keeps the record is told no more of it than others. */
const stillHolds: Condition<ChangeTypes> = async ({ stores, actor, found: { request, agreement, context } }) => {
  const next = proposedVersion(context, request);
  if (next.ok) return checkShared(stores, agreement, request);
  return refuseAll(next.refusals.map((one) => knownAsSeen(actor, context.reports, one)));
};

const sentInWindow: Effect<ChangeTypes> = {
  change({ actor, tools, now, found: { request, context } }) {
    const window = checkChange(context, request, tools.clock.today());
    if (!window.ok) throw new Error('a request that may not be sent was sent');
    const { resolution } = request;
    const leaves = resolution === null ? [] : [leftBehind(request, resolution)];
    return {
      ...{ submittedAt: now, submittedName: actor.name, windowCode: window.value.code, reason: null },
      ...{ resolution: null, onward: null, sent: sentOf(request), sentBack: [...request.sentBack, ...leaves] },
    };
  },
  journalled: (_, { windowCode, code, kind, fromVersion }) => ({ after: { windowCode, code, kind, fromVersion } }),
};

/** As the body had it: the party may rewrite it, and send it in another window. */
const sentBackKept: Effect<ChangeTypes> = {
  change({ input: { resolution }, found: { request } }) {
    return resolution === undefined ? {} : { sentBack: [...request.sentBack, leftBehind(request, resolution)] };
  },
};

/** Of the body that decides; of the second body, to which a joint indicator goes on, it stands beside the first. */
const resolutionKept: Effect<ChangeTypes> = {
  change({ input: { resolution = null }, found: { request } }) {
    return request.status === 'awaiting-approval' ? { onward: resolution } : { resolution };
  },
};

const newVersion: Effect<ChangeTypes> = {
  async change(attempt) {
    if (statusReached(attempt) !== 'accepted') return {};
    return { madeVersion: attempt.found.agreement.version + 1 };
  },
  async write({ stores, tools, actor, found: { agreement, context } }, moved) {
    if (moved.madeVersion === null) return;
    const next = proposedVersion(context, moved);
    if (!next.ok) throw new Error('a change that does not hold was accepted');
    const { framework } = context;
    const amends = amendmentOf(framework, moved, agreement);
    await makeVersion(stores, tools, actor, { agreement, framework, indicators: next.value, amends });
  },
};

/** A joint indicator goes on to another body before it takes effect, where the year says so. */
function statusReached({ move, found: { request, context } }: Attempt<ChangeTypes>): ChangeStatus {
  const { framework, agreement } = context;
  const asked = agreement.indicators.find(({ code }) => code === request.code);
  const isJoint = asked !== undefined && isJointIndicator(framework, asked);
  const onward = framework.changePolicy.value?.onward.value ?? null;
  const way = isJoint ? onward?.joint : onward?.ordinary;
  const goesOn = request.status === 'submitted' && way === 'for-approval';
  return goesOn ? (move.toBeforeApproval ?? move.to) : move.to;
}

/** The lifecycle of a request: the rows of `changeMoves`. */
export const changeLifecycle: Lifecycle<ChangeTypes> = {
  name: 'change',
  moves: changeMoves,
  statusNames: changeStatusNames,
  load: loadChange,
  thingOf: ({ request }) => request,
  targetOf: statusReached,
  async write({ stores, actor, found, now }, status, changes) {
    const moved = { ...found.request, ...changes, status, changedAt: now, changedName: actor.name };
    await stores.changeRequests.update(moved);
    return { ...moved, rowVersion: moved.rowVersion + 1 };
  },
  journalKey: changeSubject,
  conditions: {
    'change-may-be-sent': mayBeSent,
    'decided-in-window': decidedInWindow,
    'indicator-unchanged-since': unchangedSince,
    'change-still-holds': stillHolds,
  },
  effects: {
    'sent-in-window': sentInWindow,
    'resolution-kept': resolutionKept,
    'sent-back-kept': sentBackKept,
    'reason-kept': { change: ({ reason }) => ({ reason: reason || null }) },
    'new-version': newVersion,
  },
};

/** One request on an agreement after the other: whoever moves one holds the agreement. */
async function loadChange(
  stores: ChangeTables,
  { organisationId, fiscalYear, number }: ChangeMoveInput,
): Promise<Outcome<ChangeTypes['found'], ChangeMoveRefusal>> {
  const agreement = await stores.agreements.find(organisationId, fiscalYear, { lock: true });
  const request = await stores.changeRequests.find({ organisationId, fiscalYear, number }, { lock: true });
  if (request === null) return refuse('not-found');
  if (agreement === null || !isInForce(agreement.status)) return refuse('agreement-not-signed');
  return accept({ request, agreement, context: await contextOf(stores, agreement) });
}

/** Sends, withdraws or discards one request. */
export function moveChange(
  deps: ChangeDeps,
  actor: Actor,
  input: ChangeMoveInput,
  action: ChangeAction,
): Promise<Outcome<ChangeRequest, ChangeMoveRefusal>> {
  return makeMove(changeLifecycle, deps, { tools: deps, actor, input, action });
}
