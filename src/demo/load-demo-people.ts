import { appendPeopleJournalRow } from '../application/people/append-people-journal-row.ts';
import { systemActor } from '../domain/people/actor.ts';
import type { DemoDeps, DemoStores } from './demo-deps.ts';
import { demoDelegations, demoMailDomain, demoPassword, demoPeople } from './demo-people.data.ts';
import { demoEmail } from './demo-sign-ins.ts';
import { demoRolesFrom } from './demo-year.data.ts';
import { seatDemoPeople } from './seat-demo-people.ts';

const requiredForNothing = { signatures: false, endorsement: false, announcement: false, administration: false };

/** True once the demonstration's accounts exist: they are created last, so everything else exists too. */
export async function hasDemoPeople(stores: Pick<DemoStores, 'users'>): Promise<boolean> {
  return (await stores.users.list({ text: `@${demoMailDomain}`, organisationId: null })).length > 0;
}

/** Makes the demonstration's accounts with their roles and delegations; all share one password, hashed once. */
export async function loadDemoPeople(deps: DemoDeps): Promise<void> {
  const passwordHash = await deps.passwords.hash(demoPassword);
  const ids = new Map(demoPeople.map((person) => [person.key, deps.ids.next()]));
  await deps.transactions.run(async (stores) => {
    await stores.users.countAlone();
    if (await hasDemoPeople(stores)) return;
    await insertPeople(stores, ids, { passwordHash, now: deps.clock.now() });
    await insertDelegations(stores, ids, deps);
    await seatDemoPeople(stores, ids, { next: () => deps.ids.next(), now: deps.clock.now() });
    // Visitors of a demonstration try everything at once; its page turns the requirement on.
    await stores.factorPolicy.save(requiredForNothing);
    await appendPeopleJournalRow(stores, systemActor, {
      action: 'demo.load',
      subject: 'user',
      after: { users: demoPeople.map((person) => demoEmail(person.key)) },
    });
  });
}

async function insertPeople(
  stores: DemoStores,
  ids: ReadonlyMap<string, string>,
  { passwordHash, now }: { readonly passwordHash: string; readonly now: string },
) {
  for (const { key, name, holdings } of demoPeople) {
    const id = idOf(ids, key);
    await stores.users.insert({
      id,
      email: demoEmail(key),
      name,
      passwordHash,
      passwordProvisional: false,
      isDemo: true,
      numerals: 'thai',
      createdAt: now,
      disabledAt: null,
    });
    for (const holding of holdings)
      await stores.users.grant({ ...holding, userId: id, validFrom: demoRolesFrom, validTo: null });
  }
}

async function insertDelegations(stores: DemoStores, ids: ReadonlyMap<string, string>, deps: DemoDeps) {
  for (const { from, to, ...delegation } of demoDelegations)
    await stores.delegations.insert({
      ...delegation,
      id: deps.ids.next(),
      fromUserId: idOf(ids, from),
      toUserId: idOf(ids, to),
      createdAt: deps.clock.now(),
      endedAt: null,
    });
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`no demonstration person ${key}`);
  return id;
}
