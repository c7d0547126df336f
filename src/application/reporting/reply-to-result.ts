import { hostAgencyIds } from '../../domain/agreement/host-assignment.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isEverPermitted, isPermitted } from '../../domain/people/is-permitted.ts';
import { checkReply, type ReplyRefusal, type ThreadMessage } from '../../domain/reporting/result-thread.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import { appendYearJournalRow } from '../year/append-year-journal-row.ts';
import { loadResultEntry, sharedRefusal } from './load-result-entry.ts';
import { addToThread } from './result-snapshot.ts';
import type { SaveResultDeps } from './save-result.ts';

export interface ReplyToResultInput extends ResultKey {
  readonly text: string;
}

/**
 * A short message about one result, from host, supervisor or provincial office: all of them can read it, none can
 * withdraw it.
 */
export async function replyToResult(
  deps: SaveResultDeps,
  actor: Actor,
  { text: typed, ...key }: ReplyToResultInput,
): Promise<Outcome<ThreadMessage, 'forbidden' | 'not-found' | 'shared-from-cluster' | ReplyRefusal>> {
  if (!isEverPermitted('reply-result', actor, key.organisationId)) return refuse('forbidden');
  return deps.transactions.run(async (stores) => {
    const entry = await loadResultEntry(stores, key, deps.clock.today(), { lock: true });
    if (!entry) return refuse('not-found');
    const where = { organisationId: key.organisationId, hostAgencyIds: hostAgencyIds(entry.hosts, key.code) };
    if (!isPermitted('reply-result', actor, where)) return refuse('forbidden');
    if (entry.lock === 'shared-from-cluster') return refuseAll([sharedRefusal(entry.indicator)]);
    const text = checkReply(typed);
    if (!text.ok) return text;
    const said = { action: 'reply', text: text.value, snapshot: null, at: deps.clock.now() } as const;
    const number = await addToThread(stores, actor, key, said);
    await appendYearJournalRow(stores, actor, {
      key,
      action: 'result.reply',
      permission: 'reply-result',
      before: null,
      after: { number, text: text.value },
    });
    return accept({ ...said, number, actorId: actor.userId, actorName: actor.name });
  });
}
