import type { Appointment } from '../../domain/bodies/body.ts';
import { appointmentOn } from '../../domain/bodies/in-force.ts';
import { quorumOf } from '../../domain/bodies/quorum.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted, isPermittedAnywhere } from '../../domain/people/is-permitted.ts';
import type { Organisation } from '../../domain/people/organisation.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import type { BodyDeps } from './bodies-deps.ts';

export interface BodySummary {
  readonly body: Organisation;
  /** The name of its province; null for a national body. */
  readonly provinceName: string | null;
  readonly appointment: Appointment | null;
  /** How many members make a meeting; null while it is not appointed. */
  readonly quorum: number | null;
  /** Whether the reader holds a seat in it today, or stands in. */
  readonly isOwn: boolean;
}

export interface BodiesReading {
  readonly bodies: readonly BodySummary[];
  readonly today: CivilDate;
  /** Whether the reader may add a committee somewhere. */
  readonly mayAdd: boolean;
}

/** Every body with the appointment in force today: the national ones first, then those of each province. */
export async function readBodies(
  deps: Pick<BodyDeps, 'transactions' | 'clock'>,
  actor: Actor,
): Promise<Outcome<BodiesReading, 'forbidden'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  const today = deps.clock.today();
  return deps.transactions.read(async (stores) => {
    const bodies = await stores.organisations.list({ kind: 'committee', provinceId: null });
    const provinces = await stores.organisations.list({ kind: 'province', provinceId: null });
    const names = new Map(provinces.map((one) => [one.id, one.name]));
    const inForce = await stores.bodies.inForceOn(today);
    const own = actor.userId === '' ? [] : await stores.bodies.sitsIn(actor.userId, today);
    const summaries = bodies.map((body): BodySummary => {
      const appointment = appointmentOn(
        inForce.filter((one) => one.bodyId === body.id),
        today,
      );
      return {
        ...{ body, appointment, provinceName: body.provinceId === null ? null : (names.get(body.provinceId) ?? null) },
        quorum: appointment === null ? null : quorumOf(appointment),
        isOwn: own.some((one) => one.bodyId === body.id),
      };
    });
    const mayAdd = isPermittedAnywhere('manage-organisations', actor);
    return accept({ bodies: summaries.toSorted(inOrder), today, mayAdd });
  });
}

function inOrder(a: BodySummary, b: BodySummary): number {
  if ((a.provinceName === null) !== (b.provinceName === null)) return a.provinceName === null ? -1 : 1;
  return compareThai(a.provinceName ?? '', b.provinceName ?? '') || compareThai(a.body.name, b.body.name);
}
