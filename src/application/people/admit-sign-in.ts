import { systemActor } from '../../domain/people/actor.ts';
import { networkOf, siteOf } from '../../domain/people/network.ts';
import {
  addressWindow,
  freeMisses,
  isReported,
  missesWithin,
  networkLimit,
  secondsToWindowEnd,
  siteLimit,
} from '../../domain/people/slowing.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { type AttemptKey, attemptKey, countAttempt } from './count-attempt.ts';
import type { PeopleDeps } from './people-deps.ts';
import type { PeopleStores, User } from './people-ports.ts';

/** Assumption: failures are remembered for two days; no source states it. */
const MEMORY_HOURS = 48;

/** Assumption: a browser is known for a year after its last sign-in; no source states it. */
const DEVICE_DAYS = 365;

export type SignInSlowed = 'attempts-slowed' | 'sign-in-too-often';

/** An attempt that may be made now, and under which key it was counted as a miss for as long as it does not succeed. */
export interface AdmittedSignIn {
  /** Null if nobody has the address. */
  readonly user: User | null;
  readonly email: string;
  readonly network: string;
  /** The larger network around it; null where there is none. */
  readonly site: string | null;
  /** Whether the browser has signed in to this account before. */
  readonly deviceKnown: boolean;
  readonly countedAs: string;
}

type AdmitDeps = Pick<PeopleDeps, 'transactions' | 'machine' | 'secrets'>;

/**
 * Whether a sign-in may be tried now. Misses are counted by the address typed together with the network, so that nobody
 * elsewhere can lock a person out; a browser that has signed in to the account before has a count of its own and is not
 * held up by anyone else's misses. Known and unknown addresses are treated alike.
 */
export async function admitSignIn(
  deps: AdmitDeps,
  { email, ip, device }: { readonly email: string; readonly ip: string; readonly device: string },
): Promise<Outcome<AdmittedSignIn, SignInSlowed>> {
  const now = deps.machine.now();
  const [network, site] = [networkOf(ip), siteOf(ip)];
  return deps.transactions.run(async (stores) => {
    const user = await stores.users.findByEmail(email);
    const deviceHash = deps.secrets.sha256(device);
    const knownSince = new Date(Date.parse(now) - DEVICE_DAYS * 24 * 3_600_000).toISOString();
    const knownTo = device === '' ? [] : await stores.knownDevices.usersOf(deviceHash, knownSince);
    const deviceKnown = user !== null && knownTo.includes(user.id);
    const around = await missesAround(deps, stores, { email, network, site }, now);
    if (!deviceKnown && around.secondsOfNetwork > 0)
      return refuse('sign-in-too-often', { seconds: around.secondsOfNetwork });
    const own: AttemptKey = deviceKnown
      ? { kind: 'device', email, device: deviceHash }
      : { kind: 'pair', email, network };
    const countedAs = attemptKey(deps.secrets.sha256, own);
    const free = deviceKnown ? undefined : freeMisses(around.missesAtAddress);
    const counted = await countAttempt(stores, countedAs, now, free);
    return counted.ok ? accept({ user, email, network, site, deviceKnown, countedAs }) : counted;
  });
}

/** What failed before from this network, and at this address from anywhere. */
async function missesAround(
  { secrets }: AdmitDeps,
  { attempts }: PeopleStores,
  of: { readonly email: string; readonly network: string; readonly site: string | null },
  now: string,
) {
  const network = attemptKey(secrets.sha256, { kind: 'network', network: of.network });
  const address = attemptKey(secrets.sha256, { kind: 'address', email: of.email });
  const site = of.site === null ? '' : attemptKey(secrets.sha256, { kind: 'site', site: of.site });
  const counts = await attempts.find([network, address, site]);
  const secondsOf = (key: string, limit: { readonly misses: number; readonly seconds: number }) => {
    const count = counts.get(key) ?? null;
    const tooMany = missesWithin(count, limit.seconds, now) >= limit.misses;
    return count !== null && tooMany ? secondsToWindowEnd(count, limit.seconds, now) : 0;
  };
  return {
    secondsOfNetwork: Math.max(secondsOf(network, networkLimit), secondsOf(site, siteLimit)),
    missesAtAddress: missesWithin(counts.get(address) ?? null, addressWindow.seconds, now),
  };
}

/**
 * Counts an attempt that failed against its network and its address: only failures count there, so that any number of
 * people may sign in from one office. The journal tells when a person's account is being guessed at, not of each miss.
 */
export async function countMiss(
  deps: AdmitDeps,
  { user, email, network, site, deviceKnown }: AdmittedSignIn,
): Promise<void> {
  const now = deps.machine.now();
  const { sha256 } = deps.secrets;
  await deps.transactions.run(async (stores) => {
    await stores.attempts.forgetBefore(new Date(Date.parse(now) - MEMORY_HOURS * 3_600_000).toISOString());
    if (!deviceKnown && site !== null)
      await stores.attempts.addMiss(attemptKey(sha256, { kind: 'site', site }), now, siteLimit.seconds);
    if (!deviceKnown)
      await stores.attempts.addMiss(attemptKey(sha256, { kind: 'network', network }), now, networkLimit.seconds);
    const address = attemptKey(sha256, { kind: 'address', email });
    const misses = await stores.attempts.addMiss(address, now, addressWindow.seconds);
    if (user === null || !isReported(misses)) return;
    const after = { misses, withinHours: addressWindow.seconds / 3600 };
    await appendPeopleJournalRow(stores, systemActor, { action: 'user.guessed-at', subject: `user/${user.id}`, after });
  });
}

/** What a browser keeps from now on: its own token if any account knows it, else a new one nobody could have planted; and whether it has signed in to this account before. */
export async function rememberDevice(
  { secrets }: Pick<PeopleDeps, 'secrets'>,
  { knownDevices }: PeopleStores,
  of: { readonly userId: string; readonly device: string; readonly now: string },
): Promise<{ readonly device: string; readonly isNew: boolean }> {
  const users = of.device === '' ? [] : await knownDevices.usersOf(secrets.sha256(of.device), '-infinity');
  const device = users.length > 0 ? of.device : secrets.randomToken();
  await knownDevices.remember(of.userId, secrets.sha256(device), of.now);
  return { device, isNew: !users.includes(of.userId) };
}
