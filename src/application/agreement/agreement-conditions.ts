import { type AgreementCondition, isInForce } from '../../domain/agreement/agreement-moves.ts';
import { approvalsMissing } from '../../domain/agreement/approvals-needed.ts';
import { proposalDays } from '../../domain/agreement/proposal-days.ts';
import { unresolvedCodes } from '../../domain/negotiation/negotiate-items.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import { civilDateOf } from '../../domain/values/civil-date.ts';
import { accept, refuse, refuseAll } from '../../domain/values/result.ts';
import { formatThaiDate } from '../../domain/values/thai-date.ts';
import { loadApprovalRoute } from '../analysis/load-approval-route.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import { sharingIsValid, takeShared } from '../year/cluster-sharing.ts';
import { sessionHeld } from '../year/session-held.ts';
import { agreementIsWhole } from './agreement-is-whole.ts';
import type { AgreementTypes } from './agreement-types.ts';
import { whatPlansLack } from './plans-are-whole.ts';
import { sharedChangeOf } from './shared-change.ts';
import { ownTurn, textAsRead } from './sign-agreement.ts';

type AgreementRule = Condition<AgreementTypes>;

/** After the calendar's date a proposal is refused, unless OPDC has let this party propose later (`proposalDays`). */
const beforeLastDay: AgreementRule = async ({ stores, found: { agreement, framework }, tools }) => {
  const { proposedAt } = agreement;
  const late = await stores.lateProposals.find(agreement);
  const proposedOn = proposedAt === null ? null : civilDateOf(proposedAt);
  const asked = { framework, proposedOn, today: tools.clock.today(), admittedUntil: late?.until ?? null };
  const { last, mayPropose } = proposalDays(asked);
  if (last === null || mayPropose) return accept(true);
  return refuse('proposal-after-date', { date: formatThaiDate(late?.until ?? last) });
};

/** Nothing prevents accepting the proposal as it is (`approvalRouteOf`). */
const nothingAgainstAnnexes: AgreementRule = async ({ stores, found }) => {
  const { approvalRoute } = await loadApprovalRoute(stores, found.framework, found.agreement);
  return approvalRoute.leadsTo === 'annexes' ? accept(true) : refuseAll(approvalRoute.against);
};

/** The year's framework has a negotiation (S2 แผนภาพที่ 2). */
const negotiationThisYear: AgreementRule = ({ found }) =>
  found.framework.negotiation.value === null ? refuse('no-negotiation-this-year') : accept(true);

/**
 * Directly from the proposal it requires a complete analysis, because the province receives it for the negotiation (ว
 * 26), and a reason to negotiate. After the papers were sent it may be opened for any
 * reason, and so it may after they were declined or sent back, whose reason is one.
 */
const somethingToNegotiate: AgreementRule = async ({ stores, found }) => {
  if (found.agreement.status !== 'proposed' || found.agreement.returnReason !== null) return accept(true);
  const { approvalRoute } = await loadApprovalRoute(stores, found.framework, found.agreement);
  const missing = approvalRoute.against.filter((one) => one.code === 'analysis-incomplete');
  if (missing.length > 0) return refuseAll(missing);
  return approvalRoute.leadsTo === 'annexes' ? refuse('nothing-to-negotiate') : accept(true);
};

const everyItemResolved: AgreementRule = async ({ stores, found }) => {
  const unresolved = unresolvedCodes(await stores.negotiations.items(found.agreement));
  return unresolved.length === 0 ? accept(true) : refuse('negotiation-unresolved', { codes: unresolved.join(', ') });
};

/** A negotiation is concluded on the day of a session or later. */
const sessionWasHeld: AgreementRule = ({ stores, found, tools }) =>
  sessionHeld(stores, found.agreement, tools.clock.today());

/** What the cluster has agreed since then can replace what the province counts from it, and is then agreed. */
const sharedCanBeTaken: AgreementRule = async ({ stores, found: { agreement, framework } }) => {
  const taken = await takeShared(stores, framework, agreement, agreement.indicators);
  if (!taken.ok) return taken;
  return sharingIsValid(stores, framework, { ...agreement, indicators: taken.value }, 'agreed');
};

/** What the cluster changed after the papers were sent is confirmed by somebody who has read it. */
const sharedChangeKnown: AgreementRule = async ({ stores, tools, input, found }) => {
  const change = await sharedChangeOf(stores, tools.secrets, found.framework, found.agreement);
  if (change === null || change.hash === input.readHash) return accept(true);
  return refuse('shared-changed-since-sent', { codes: change.differences.map(({ before }) => before.code).join(', ') });
};

/** A cluster's agreement stays while a province has signed what it says. */
const noMemberSigned: AgreementRule = async ({ stores, found: { agreement } }) => {
  const { organisationId, fiscalYear } = agreement;
  if (clusterEraOf(organisationId) === null) return accept(true);
  const sharers = await stores.agreements.sharersOf(organisationId, fiscalYear);
  const signed = (await stores.agreements.listOfParties(sharers, fiscalYear)).filter((one) => isInForce(one.status));
  if (signed.length === 0) return accept(true);
  const names = new Map((await stores.organisations.provincesIn(organisationId)).map((one) => [one.id, one.name]));
  return refuse('members-signed', {
    members: signed.map((one) => names.get(one.organisationId) ?? one.organisationId).join(', '),
  });
};

/** Every body that the year asks has approved it. */
const everyBodyApproved: AgreementRule = ({ found: { framework, agreement } }) => {
  const missing = approvalsMissing(framework, agreement);
  if (missing.length === 0) return accept(true);
  return refuse('approval-missing', { bodies: missing.map(({ body }) => body.name).join(', ') });
};

/** The conditions named in `agreementMoves`. */
export const agreementConditions: Readonly<Record<AgreementCondition, AgreementRule>> = {
  'before-last-day': beforeLastDay,
  'agreement-whole': ({ stores, found }) => agreementIsWhole(stores, found.framework, found.agreement),
  'plans-proposed': async ({ stores, found }) => {
    const refusals = await whatPlansLack(stores, found.framework, found.agreement, 'agreed');
    return refusals.length === 0 ? accept(true) : refuseAll(refusals);
  },
  'shared-as-proposed': ({ stores, found }) => sharingIsValid(stores, found.framework, found.agreement, 'proposed'),
  'shared-as-agreed': ({ stores, found }) => sharingIsValid(stores, found.framework, found.agreement, 'agreed'),
  'shared-can-be-taken': sharedCanBeTaken,
  'shared-change-known': sharedChangeKnown,
  'no-member-signed': noMemberSigned,
  'nothing-against': nothingAgainstAnnexes,
  'negotiation-this-year': negotiationThisYear,
  'something-to-negotiate': somethingToNegotiate,
  'every-item-resolved': everyItemResolved,
  'session-held': sessionWasHeld,
  'every-body-approved': everyBodyApproved,
  'own-turn': ownTurn,
  'text-as-read': textAsRead,
};
