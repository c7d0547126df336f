import { centralTableMoves } from '../../domain/central-data/central-table-moves.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { mayWithTable } from '../central-data/central-deps.ts';
import { centralYear } from '../central-data/central-measure.ts';
import { type CentralRow, rowsOf } from '../central-data/read-central-data.ts';
import { barredMoves } from '../lifecycle/other-person.ts';
import { yearSubject } from '../year/append-year-journal-row.ts';
import type { WorkStores } from './work-deps.ts';

const signing = centralTableMoves.filter(({ action }) => action === 'sign-off');

/**
 * What tables of central data ask of somebody of their owner: filling one in while rounds are open, and signing off what
 * another person handed over.
 */
export async function pendingCentralOf(
  stores: WorkStores,
  actor: Actor,
  fiscalYear: number,
  today: string,
): Promise<readonly Pending[]> {
  const owns = actor.holdings.some((one) => (one.measures ?? []).some((name) => name.startsWith(`${fiscalYear}/`)));
  const year = owns ? await centralYear(stores, fiscalYear) : null;
  if (year === null) return [];
  const own = year.measures.filter((one) => mayWithTable('sign-off-central-table', actor, one));
  const found: Pending[] = [];
  for (const row of await rowsOf(stores, own, fiscalYear, today)) {
    const isHandedOver = row.latest?.status === 'handed-over';
    const isToFill = row.measure.isOpen && (row.latest === null || row.latest.status === 'draft');
    if (isToFill) found.push(taskOf(row, 'fill-central-table', 'supply-central-score'));
    if (isHandedOver && !(await hasDoneIt(stores, actor, row, today)))
      found.push(taskOf(row, 'sign-central-table', 'sign-off-central-table'));
  }
  return found;
}

async function hasDoneIt(stores: WorkStores, actor: Actor, { measure }: CentralRow, today: string): Promise<boolean> {
  const { fiscalYear, round, code, owner } = measure;
  const subject = yearSubject({ organisationId: owner.id, fiscalYear, round, code });
  const question = { where: { organisationId: owner.id }, subject, today };
  return (await barredMoves(stores, actor, signing, question)).length > 0;
}

function taskOf(
  { measure, latest }: CentralRow,
  kind: 'fill-central-table' | 'sign-central-table',
  permission: Pending['permission'],
): Pending {
  const { fiscalYear, round, code, name, owner, due } = measure;
  return {
    ...{ kind, permission, role: 'central-data-owner', fiscalYear, round, organisationId: owner.id, own: true },
    ...{ indicator: null, hostIds: [], agency: null, due, central: { code, name } },
    returnReason: latest?.status === 'draft' ? latest.returnReason : null,
  };
}
