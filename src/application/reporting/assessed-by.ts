import { tieInWords } from '../../domain/evaluation/conflict-of-interest.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { conflictOf } from '../year/check-no-conflict.ts';
import type { YearStores } from '../year/year-ports.ts';

/** Who gives the scores of a round. */
export interface AssessedBy {
  /**
   * The panel that evaluates the party's round; null where any evaluator does, before the report is sent, and for whoever
   * does not read panels.
   */
  readonly panel: { readonly number: number; readonly name: string } | null;
  /** Whether the reader gives them, outside a panel. */
  readonly mayAssess: boolean;
  /** What keeps a reader who would give them from doing so, in words; null: nothing. */
  readonly conflict: string | null;
}

export async function assessedBy(
  stores: Pick<YearStores, 'panelCover'>,
  actor: Actor,
  { framework, report, today }: { readonly framework: Framework; readonly report: Report; readonly today: string },
): Promise<AssessedBy> {
  const { organisationId, round, status } = report;
  const nobody: AssessedBy = { panel: null, mayAssess: false, conflict: null };
  if (status === 'open' || !isAssessedRound(framework, round)) return nobody;
  const found = isPermitted('read-panel', actor, { organisationId }) ? await stores.panelCover.of(report) : null;
  if (found !== null) return { ...nobody, panel: { number: found.number, name: found.name } };
  if (status !== 'received' || !isPermitted('assess', actor, { organisationId })) return nobody;
  const tie = await conflictOf(stores, organisationId, actor, today);
  return { ...nobody, mayAssess: tie === null, conflict: tie === null ? null : tieInWords(tie) };
}
