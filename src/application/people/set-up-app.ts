import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { appendPeopleJournalRow } from './append-people-journal-row.ts';
import { mailAccountNews } from './mail-account-news.ts';
import { firstRecoveryCodes } from './make-recovery-codes.ts';
import type { ProofDeps } from './proof-deps.ts';
import { type OwnFactorsProof, proveForOwnFactors } from './prove-for-own-factors.ts';
import type { IdentityRefusal } from './prove-identity.ts';

/** Assumption: reading a QR code into an app takes less than fifteen minutes; no source states it. */
const SET_UP_MS = 15 * 60_000;

/** What the app is told, once. */
export interface NewApp {
  readonly secret: string;
  /** The same as an address, for the QR code. */
  readonly address: string;
}

/** Begins to set up an app after the person has proved who they are; nothing counts until a code confirms it. */
export async function beginApp(
  deps: ProofDeps,
  actor: Actor,
  input: OwnFactorsProof,
): Promise<Outcome<true, IdentityRefusal>> {
  const proven = await proveForOwnFactors(deps, actor, input);
  if (!proven.ok) return proven;
  const { secrets, factors, machine } = deps;
  const now = machine.now();
  const expiresAt = new Date(Date.parse(now) + SET_UP_MS).toISOString();
  const id = secrets.sha256(secrets.randomToken());
  const data = { sealedSecret: factors.sealer.seal(factors.appCodes.newSecret()) };
  return deps.transactions.run(async ({ signInSteps }) => {
    await signInSteps.endOf(actor.userId, 'new-app');
    await signInSteps.add({ id, kind: 'new-app', userId: actor.userId, data, expiresAt }, now);
    return accept(true);
  });
}

/** What the app being set up is told; refused once the time for it is over. */
export async function readNewApp(deps: ProofDeps, actor: Actor): Promise<Outcome<NewApp, 'app-set-up-ended'>> {
  return deps.transactions.read(async ({ signInSteps, users }) => {
    const user = await users.find(actor.userId);
    const step = await signInSteps.findOf(actor.userId, 'new-app', deps.machine.now());
    const secret = deps.factors.sealer.open(step?.data.sealedSecret ?? '');
    if (user === null || secret === null) return refuse('app-set-up-ended');
    return accept({ secret, address: deps.factors.appCodes.addressOf(secret, user.email) });
  });
}

export interface ConfirmAppInput {
  readonly code: string;
  /** The session in which it is set up: it has then shown a second factor. */
  readonly sessionId: string | null;
}

/** Confirms the app with its first code. Whoever has no recovery codes yet receives them. */
export async function confirmApp(
  deps: ProofDeps,
  actor: Actor,
  { code, sessionId }: ConfirmAppInput,
): Promise<Outcome<{ readonly recoveryCodes: readonly string[] }, 'app-set-up-ended' | 'proof-code-wrong'>> {
  return deps.transactions.run(async (stores) => {
    const now = deps.machine.now();
    const step = await stores.signInSteps.findOf(actor.userId, 'new-app', now);
    const sealedSecret = step?.data.sealedSecret ?? '';
    const secret = deps.factors.sealer.open(sealedSecret);
    if (step === null || secret === null) return refuse('app-set-up-ended');
    const lastStep = deps.factors.appCodes.stepOf(secret, code.replace(/\s/g, ''), now);
    if (lastStep === null) return refuse('proof-code-wrong', undefined, 'code');
    await stores.signInSteps.end(step.id);
    const app = { userId: actor.userId, sealedSecret, lastStep, createdAt: now, lastUsedAt: null };
    await stores.factors.saveApp(app);
    if (sessionId !== null) await stores.sessions.strengthen(actor.userId, sessionId);
    const recoveryCodes = await firstRecoveryCodes(stores, deps, actor.userId);
    await appendPeopleJournalRow(stores, actor, {
      action: 'second-factor.add',
      subject: `user/${actor.userId}`,
      after: { kind: 'app', recoveryCodes: recoveryCodes.length },
    });
    await mailAccountNews(deps, stores, actor.userId, 'factor-added');
    return accept({ recoveryCodes });
  });
}
