import type { Actor } from '../../domain/people/actor.ts';
import type { Evidence } from '../../domain/reporting/evidence.ts';
import type { Result } from '../../domain/reporting/result.ts';
import { resultTextsOf } from '../../domain/reporting/result-texts.ts';
import type { ResultSnapshot, ThreadMessage } from '../../domain/reporting/result-thread.ts';
import type { ResultKey } from '../../domain/reporting/round-key.ts';
import type { YearStores } from '../year/year-ports.ts';

/** The current content of a result, with the names of its evidence, for comparison with later versions. */
export async function snapshotOf(stores: Pick<YearStores, 'evidence'>, result: Result): Promise<ResultSnapshot> {
  const { variables, code } = result;
  const all = await stores.evidence.listOfRound(result);
  const inUse = all.filter((one) => one.code === code && one.supersededBy === null);
  return { variables, ...resultTextsOf(result), evidence: inUse.map(nameWithVersion).sort() };
}

/** A newer version with the same title is written differently, so that the comparison shows it. */
function nameWithVersion({ title, version }: Evidence): string {
  return version === 1 ? title : `${title} (ฉบับที่ ${version})`;
}

/** Adds a message to the thread of a result, in the caller's transaction. */
export function addToThread(
  stores: Pick<YearStores, 'threads'>,
  actor: Actor,
  key: ResultKey,
  entry: Pick<ThreadMessage, 'action' | 'text' | 'snapshot' | 'at'>,
) {
  return stores.threads.add(key, { ...entry, actorId: actor.userId, actorName: actor.name });
}
