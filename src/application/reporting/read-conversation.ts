import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import {
  type ChangesSinceDecided,
  changesSinceDecided,
  isTakenInBySender,
  senderOf,
  type ThreadMessage,
} from '../../domain/reporting/result-thread.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { ResultEntry } from './load-result-entry.ts';
import { snapshotOf } from './result-snapshot.ts';

/** A message of the thread as it is shown. */
export type ConversationLine = Omit<ThreadMessage, 'snapshot' | 'actorId'>;

export interface Conversation {
  readonly thread: readonly ConversationLine[];
  readonly mayReply: boolean;
  /** The reader sent the pending result: others must approve it. */
  readonly sentByReader: boolean;
  /** The provincial office accepted what the same person had sent. */
  readonly takenInBySender: boolean;
  /** What changed since somebody last decided on the result; null if nobody has, or it is still being corrected. */
  readonly changed: ChangesSinceDecided | null;
}

const nothing: Conversation = {
  thread: [],
  mayReply: false,
  sentByReader: false,
  takenInBySender: false,
  changed: null,
};

/** The thread of a result, for people who work on it in the province; nobody else can read it. */
export async function readConversation(
  stores: Pick<YearStores, 'threads' | 'evidence'>,
  actor: Actor,
  { result, hosts, indicator }: Pick<ResultEntry, 'result' | 'hosts' | 'indicator'>,
): Promise<Conversation> {
  const { organisationId } = result;
  if (indicator.sharedFrom || !isPermitted('read-drafts', actor, { organisationId, submitted: false })) return nothing;
  const thread = await stores.threads.list(result);
  const waits = result.status === 'with-supervisor' || result.status === 'sent';
  const where = { organisationId, hostAgencyIds: hostAgencyIds(hosts, result.code) };
  return {
    thread: thread.map(({ snapshot: _kept, actorId: _whose, ...line }) => line),
    mayReply: isPermitted('reply-result', actor, where),
    sentByReader: waits && actor.userId !== '' && senderOf(thread) === actor.userId,
    takenInBySender: isTakenInBySender(thread),
    changed: waits ? changesSinceDecided(thread, await snapshotOf(stores, result)) : null,
  };
}
