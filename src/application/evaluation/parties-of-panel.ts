import type { PartyScores } from '../../domain/evaluation/blind-scores.ts';
import { countedMembers, type Panel } from '../../domain/evaluation/panel.ts';
import type { Settlement } from '../../domain/evaluation/settlement.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { loadRoundEntries } from '../reporting/load-round-entries.ts';
import type { EvaluationTables } from './evaluation-deps.ts';
import { awaitedOf, currentSettlement, isSettled, judgedOf } from './party-evaluation.ts';

/** How far a panel is with one party; no evidence is loaded. */
export interface PanelParty {
  readonly id: string;
  /** Null where the party has no round yet. */
  readonly report: Report | null;
  readonly scores: PartyScores;
  readonly settlement: Settlement;
}

/** Every party of a panel, loaded at once. */
export async function partiesOfPanel(
  stores: EvaluationTables,
  panel: Panel,
  today: string,
): Promise<readonly PanelParty[]> {
  const { fiscalYear, round, parties } = panel;
  const of = { organisationIds: parties, fiscalYear, round };
  const loaded = await loadRoundEntries(stores, of, today);
  const sheets = await stores.evaluation.sheets(of);
  const settlements = await stores.evaluation.settlements(of);
  const evaluators = await stores.evaluation.evaluatorsOn(today);
  return parties.map((id) => {
    const all = [...(loaded.get(id)?.values() ?? [])];
    const entries = judgedOf(all);
    const own = sheets.filter(({ organisationId }) => organisationId === id);
    const stored = settlements.find(({ organisationId }) => organisationId === id);
    const members = countedMembers(panel, evaluators, isSettled(stored, entries));
    const scores = { members, sheets: own, awaited: entries.map(({ result }) => awaitedOf(result, [])) };
    const key = { organisationId: id, fiscalYear, round };
    return { id, report: all[0]?.report ?? null, scores, settlement: currentSettlement(key, stored, scores, entries) };
  });
}
