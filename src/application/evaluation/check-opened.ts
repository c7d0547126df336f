import { areScoresOpen } from '../../domain/evaluation/blind-scores.ts';
import type { Panel } from '../../domain/evaluation/panel.ts';
import { type Refusal, refusal } from '../../domain/values/result.ts';
import type { EvaluationTables } from './evaluation-deps.ts';
import { partiesOfPanel } from './parties-of-panel.ts';

type OpenedRefusal = 'panel-party-opened' | 'panel-members-opened';

/** What a later document changes, and on which day it is recorded. */
interface LaterPanel extends Pick<Panel, 'members' | 'parties'> {
  readonly today: string;
  readonly nameOf: (party: string) => string;
}

/**
 * What a later document may not change, since OPDC reads the scores of single members once they are open: a party whose scores
 * are open or settled stays with its panel, and while its scores are reconciled nobody joins or leaves.
 */
export async function checkOpened(
  stores: EvaluationTables,
  stored: Panel,
  { members, parties, today, nameOf }: LaterPanel,
): Promise<readonly Refusal<OpenedRefusal>[]> {
  const before = new Set(stored.members.map(({ userId }) => userId));
  const isSame = before.size === members.length && members.every(({ userId }) => before.has(userId));
  if (isSame && stored.parties.every((id) => parties.includes(id))) return [];
  const covered = await partiesOfPanel(stores, stored, today);
  return covered.flatMap(({ id, scores, settlement }): readonly Refusal<OpenedRefusal>[] => {
    const isSettled = settlement.status === 'settled';
    if (!isSettled && !areScoresOpen(scores)) return [];
    const party = nameOf(id);
    if (!parties.includes(id)) return [refusal('panel-party-opened', { party }, 'parties')];
    return isSame || isSettled ? [] : [refusal('panel-members-opened', { party }, 'members')];
  });
}
