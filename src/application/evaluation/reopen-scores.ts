import { sheetOf } from '../../domain/evaluation/score-sheet.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { EvaluationStores } from './evaluation-ports.ts';

type Stores = Pick<YearStores, 'panelCover'> & EvaluationStores;

/**
 * A party whose assessment is opened again is scored by its panel as the first time: what each member gave stays in an open
 * sheet, seen by nobody else until all have concluded again, and nothing is settled. In the caller's transaction; nothing is
 * done where no panel covers the party.
 */
export async function reopenScores(
  { panelCover, evaluation }: Stores,
  key: RoundKey,
  by: { readonly at: string; readonly name: string },
): Promise<void> {
  const panel = await panelCover.of(key);
  if (panel === null) return;
  const { organisationId, fiscalYear, round } = key;
  const of = { organisationIds: [organisationId], fiscalYear, round };
  const sheets = await evaluation.sheets(of);
  for (const { userId } of panel.members) {
    const sheet = sheetOf(sheets, userId);
    if (sheet?.status === 'concluded') await evaluation.saveSheet({ ...sheet, status: 'draft', changedAt: by.at });
  }
  const [settlement] = await evaluation.settlements(of);
  if (settlement === undefined || settlement.status === 'scoring') return;
  await evaluation.saveSettlement({
    ...{ ...settlement, status: 'scoring', rowVersion: settlement.rowVersion + 1, reconciled: [], minutes: null },
    ...{ settled: [], returnReason: null, proposedName: null, settledAt: null },
    ...{ changedAt: by.at, changedName: by.name },
  });
}
