import type { BodyStores } from '../application/bodies/bodies-ports.ts';
import { findSeat } from '../application/bodies/find-seat.ts';
import type { Ids } from '../application/ports.ts';
import { systemActor } from '../domain/people/actor.ts';
import { demoPeople } from './demo-people.data.ts';
import { demoSeats } from './demo-seats.data.ts';
import { demoLabel } from './demo-year.data.ts';

/** Names the demonstration's people for seats of the shipped bodies, from the first day of each appointment. */
export async function seatDemoPeople(
  stores: Pick<BodyStores, 'bodies'>,
  ids: ReadonlyMap<string, string>,
  { next, now }: { readonly next: Ids['next']; readonly now: string },
): Promise<void> {
  for (const { as, holder, ...key } of demoSeats) {
    const found = await findSeat(stores, key);
    // People have appointed the body anew before the demonstration was loaded: its seats are theirs to name.
    if (!found.ok) continue;
    const { validFrom, validTo } = found.value.appointment;
    const userId = 'key' in holder ? (ids.get(holder.key) ?? null) : null;
    const name = 'key' in holder ? nameOf(holder.key) : holder.name;
    const by = { recordedName: systemActor.name, recordedAt: now };
    await stores.bodies.insertHolder(
      key,
      { id: next(), as, userId, name, document: demoLabel, validFrom, validTo },
      by,
    );
  }
}

const nameOf = (key: string) => demoPeople.find((one) => one.key === key)?.name ?? key;
