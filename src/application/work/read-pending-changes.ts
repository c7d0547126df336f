import { latelyDays } from '../../domain/change-requests/change-assumptions.data.ts';
import type { ChangeRequest } from '../../domain/change-requests/change-request.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { addDays } from '../../domain/values/civil-date.ts';
import { fiscalYearOf } from '../../domain/values/fiscal-year.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { Pending } from '../../domain/work/pending.ts';
import { pendingChanges } from '../../domain/work/pending-changes.ts';
import { mayActInBody } from '../bodies/may-act-in-body.ts';
import { frameworkOf } from '../year/framework-of.ts';
import { type BodyTask, bodyTasksReader } from './body-change-tasks.ts';
import { readOnce } from './read-pending-meetings.ts';
import type { WorkStores } from './work-deps.ts';

/**
 * What requests to change ask of somebody: of their party, and of the secretaries of the bodies for which they wait. The
 * requests, and the meetings and letters of each body, are read once for all askers, and of a body for which the asker does
 * not write nothing is read.
 */
export function changeTasksReader(stores: WorkStores, today: CivilDate) {
  const bodies = readOnce(stores.bodies);
  let read: Promise<readonly ChangeRequest[]> | undefined;
  const lately = () => {
    read ??= stores.changeRequests.listLately(`${addDays(today, -latelyDays)}T00:00:00.000Z`);
    return read;
  };
  const ofBody = bodyTasksReader(stores, lately, today);
  return {
    /** Nothing is read of a year that is over and has no request. */
    async ofParty(at: { readonly organisationId: string; readonly fiscalYear: number }): Promise<readonly Pending[]> {
      const { organisationId, fiscalYear } = at;
      const requests = (await lately()).filter(
        (one) => one.organisationId === organisationId && one.fiscalYear === fiscalYear,
      );
      if (requests.length === 0 && fiscalYearOf(today) !== fiscalYear) return [];
      const agreement = await stores.agreements.find(organisationId, fiscalYear);
      if (agreement === null) return [];
      return pendingChanges({ framework: await frameworkOf(stores, agreement), agreement, requests, today });
    },
    async ofBodies(actor: Actor): Promise<readonly Pending[]> {
      const found: Pending[] = [];
      for (const bodyId of await ofBody.concerned()) {
        const { writes } = await mayActInBody({ bodies }, actor, { bodyId, day: today });
        if (!writes) continue;
        found.push(...(await ofBody.tasks(bodyId)).map((task) => taskOf(actor, task)));
      }
      return found;
    },
  };
}

function taskOf(actor: Actor, { bodyId, fiscalYear, kind, due, since, count, meeting, assumed }: BodyTask): Pending {
  return {
    ...{ kind, due, own: true, fiscalYear, organisationId: bodyId, permission: 'record-body-resolution' },
    ...{ role: actor.holdings[0]?.role ?? 'committee-member', round: null, indicator: null, hostIds: [bodyId] },
    ...{ agency: null, returnReason: null, change: { number: null, count } },
    ...(since === null ? {} : { since }),
    ...(meeting === null ? {} : { meeting }),
    ...(assumed === null ? {} : { assumed }),
  };
}
