import type { AgreementEffect } from '../../domain/agreement/agreement-moves.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import { editionInForce } from '../../domain/catalogue/catalogue-entry.ts';
import type { Effect } from '../lifecycle/lifecycle.ts';
import { isFixed, takeShared } from '../year/cluster-sharing.ts';
import type { AgreementAttempt, AgreementTypes } from './agreement-types.ts';
import { broughtIntoForce } from './bring-into-force.ts';
import { signature } from './sign-agreement.ts';

/** The effects named in `agreementMoves`. */
export const agreementEffects: Readonly<Record<AgreementEffect, Effect<AgreementTypes>>> = {
  /** The first proposal counts: one that came back and is proposed anew was proposed when it first was. */
  'date-of-proposal': { change: ({ now, found }) => ({ proposedAt: found.agreement.proposedAt ?? now }) },
  /** What is proposed stays under the version it was proposed under, whatever is published later. */
  'framework-pinned': {
    change({ found: { agreement, framework } }) {
      const { version } = framework;
      return version === agreement.frameworkVersion ? {} : { frameworkVersion: version };
    },
  },
  /** It is judged by the list in force now, whatever is approved later; without one, by the first that is approved. */
  'list-pinned': {
    async change({ stores, found }) {
      const inForce = editionInForce(await stores.catalogue.editions(found.agreement.fiscalYear));
      return { listEdition: inForce?.edition ?? null };
    },
  },
  /** Every indicator in force becomes an item of the negotiation. */
  'items-of-negotiation': {
    write({ stores, found }, moved) {
      const inForce = found.agreement.indicators.filter((one) => one.inForce === 'in-force');
      return stores.negotiations.openItems(moved, inForce);
    },
  },
  /** Resolutions that were never concluded have no effect: every indicator reads as the party proposed it. */
  'as-proposed-again': {
    async change({ stores, found }) {
      const items = await stores.negotiations.items(found.agreement);
      return { indicators: [...cancelledOf(found.agreement), ...items.map((one) => one.proposed)] };
    },
    async write({ stores }, moved) {
      await stores.agreements.replaceIndicators(moved, moved.indicators);
    },
    journalled: (_, moved) => ({ after: { indicators: moved.indicators.map((one) => one.code) } }),
  },
  /** A session that can no longer take place frees its day; one that has begun stays on the record. */
  'sessions-ahead-cancelled': {
    async written({ stores, found, reason, tools }) {
      const today = tools.clock.today();
      const sessions = await stores.negotiations.sessionsOf(found.agreement);
      const ahead = sessions.filter((one) => one.cancelled === null && one.day > today);
      for (const session of ahead) await stores.negotiations.updateSession({ ...session, cancelled: reason });
      return { cancelledSessions: ahead.map((one) => one.number) };
    },
  },
  /** What the bodies approved reads as they read it from then on; where nobody signs it is in force, sealed and public. */
  'brought-into-force': broughtIntoForce,
  /** What a body approved and what goes back all the same is approved no longer; the table keeps the approvals. */
  'approvals-void': {
    change: ({ found }) =>
      isFixed(found.agreement) ? { approvals: [], contentHash: null, clusterPlan: null, filedPlans: null } : {},
    async write({ stores, found }, moved) {
      if (isFixed(found.agreement)) await stores.agreements.voidSignatures(moved);
    },
    journalled({ found }) {
      const subjects = (found.agreement.approvals ?? []).map((one) => one.subject);
      return subjects.length === 0 ? {} : { before: { approvals: subjects }, after: { approvals: [] } };
    },
  },
  /** Signatures given so far are valid no longer; the table and the journal keep them. */
  'signatures-void': {
    change: () => ({ signatures: [], approvals: [], contentHash: null, clusterPlan: null, filedPlans: null }),
    async write({ stores }, moved) {
      await stores.agreements.voidSignatures(moved);
    },
    journalled: ({ found }) => ({ before: { signatures: found.agreement.signatures }, after: { signatures: [] } }),
  },
  /** A cluster's provinces agree to what the cluster has agreed since then. */
  'shared-taken': {
    async change(attempt) {
      const taken = await takenOf(attempt);
      return taken === attempt.found.agreement.indicators ? {} : { indicators: taken };
    },
    async write({ stores, found }, moved) {
      if (moved.indicators === found.agreement.indicators) return;
      await stores.agreements.replaceIndicators(moved, moved.indicators);
    },
  },
  signature,
};

/** Cancelled indicators are no item of a negotiation and stay as they are. */
function cancelledOf({ indicators }: AgreementAttempt['found']['agreement']): readonly Indicator[] {
  return indicators.filter((one) => one.inForce !== 'in-force');
}

/** Its indicators, with shared ones in the cluster's current wording; that they can be used has been checked. */
async function takenOf({ stores, found: { agreement, framework } }: AgreementAttempt): Promise<readonly Indicator[]> {
  const taken = await takeShared(stores, framework, agreement, agreement.indicators);
  return taken.ok ? taken.value : agreement.indicators;
}
