import { reportMoves } from '../../domain/reporting/report-moves.ts';
import type { Pending } from '../../domain/work/pending.ts';
import type { YearStores } from '../year/year-ports.ts';

/** What clusters changed after their members' governors had endorsed it: OPDC decides for each report. */
export async function pendingCarried(
  stores: Pick<YearStores, 'results'>,
  fiscalYear: number,
  organisationId: string | null,
): Promise<Pending[]> {
  const move = reportMoves.find((one) => one.action === 'keep-endorsed');
  if (!move) return [];
  const { action: kind, actor: role, permission } = move;
  const apart = await stores.results.apartOfYear(fiscalYear);
  return apart
    .filter((one) => organisationId === null || one.organisationId === organisationId)
    .map((one) => ({
      ...{ ...one, kind, role, permission },
      ...{ indicator: null, hostIds: [], agency: null, due: null, returnReason: null },
    }));
}
