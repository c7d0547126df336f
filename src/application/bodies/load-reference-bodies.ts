import { systemActor } from '../../domain/people/actor.ts';
import { appendPeopleJournalRow } from '../people/append-people-journal-row.ts';
import type { BodyDeps } from './bodies-deps.ts';
import type { NewAppointment } from './bodies-ports.ts';
import { referenceBodies } from './reference-bodies.data.ts';

/**
 * Loads how the bodies of the sources are appointed, after their organisations; a second run changes nothing. A body for
 * which people have recorded an appointment is left as they recorded it. Returns how many appointments were added.
 */
export async function loadReferenceBodies(
  deps: Pick<BodyDeps, 'transactions' | 'clock'>,
  bodies: readonly NewAppointment[] = referenceBodies,
): Promise<{ readonly added: number }> {
  return deps.transactions.run(async (stores) => {
    let added = 0;
    for (const one of bodies) {
      const present = await stores.bodies.holdAppointmentsOf(one.bodyId);
      const isSettled = present.some(({ id, source }) => id === one.id || source === null);
      if (isSettled || (await stores.organisations.find(one.bodyId)) === null) continue;
      await stores.bodies.insert(one, { recordedName: systemActor.name, recordedAt: deps.clock.now() });
      added += 1;
    }
    if (added > 0)
      await appendPeopleJournalRow(stores, systemActor, {
        action: 'body.load-reference',
        subject: 'body',
        after: { appointments: bodies.length, added },
      });
    return { added };
  });
}
