import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import { readWorkQueue } from './read-work-queue.ts';
import type { WorkDeps } from './work-deps.ts';

interface ReportKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/**
 * The report that the actor's own queue has next after this one: of the same round and the same kind of work if there is
 * one, then any of the round; null if none waits for them.
 */
export async function readNextReport(
  deps: WorkDeps,
  actor: Actor,
  { after, kind }: { readonly after: RoundKey; readonly kind: string },
): Promise<ReportKey | null> {
  const queue = await readWorkQueue(deps, actor, { query: '' });
  if (!queue.ok) return null;
  const reports = queue.value.mine.flatMap(({ organisationId, fiscalYear, round, indicator, ...item }) => {
    const isNext = fiscalYear === after.fiscalYear && round === after.round && indicator === null;
    if (!isNext || round === null || organisationId === after.organisationId) return [];
    return [{ kind: item.kind, key: { organisationId, fiscalYear, round } }];
  });
  return (reports.find((one) => one.kind === kind) ?? reports[0])?.key ?? null;
}
