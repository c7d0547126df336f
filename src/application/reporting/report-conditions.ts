import { objectionRight } from '../../domain/objections/objection.ts';
import { clusterEraOf } from '../../domain/people/organisation.ts';
import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import { carriedPartOf } from '../../domain/reporting/carried.ts';
import type { Report } from '../../domain/reporting/report.ts';
import { type ReportCondition, reportStatusNames } from '../../domain/reporting/report-moves.ts';
import { roundWindow } from '../../domain/reporting/round-window.ts';
import { awaitsJudge, isScoredByEvaluator } from '../../domain/reporting/scored-by-evaluator.ts';
import { isUnreported } from '../../domain/reporting/unreported.ts';
import { accept, refusal, refuse, refuseAll } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import { checkNoConflict } from '../year/check-no-conflict.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import { readLastEdition } from './last-edition.ts';
import { membersOf } from './members-of.ts';
import type { ReportTypes } from './report-types.ts';

type ReportRule = Condition<ReportTypes>;

/** A report that arrived once and was returned may be sent again after the last day; a first report may not. */
const roundStillOpen: ReportRule = async ({ stores, found, tools }) => {
  const framework = await frameworkOfParty(stores, found);
  const { closes } = roundWindow(framework, found.round, found);
  if (closes === null || found.firstArrivedAt !== null || tools.clock.today() <= closes) return accept(true);
  return refuse('round-closed', { closes });
};

/** Only a round that takes nothing more can end without a report. */
const roundOver: ReportRule = async ({ stores, found, tools }) => {
  const { closes } = roundWindow(await frameworkOfParty(stores, found), found.round, found);
  if (closes === null) return refuse('round-without-end');
  return tools.clock.today() > closes ? accept(true) : refuse('round-not-over', { closes });
};

/** What arrived once is received, returned and assessed by its editions; it was reported. */
const neverArrived: ReportRule = ({ found }) =>
  found.firstArrivedAt === null ? accept(true) : refuse('report-arrived-before');

/** There is an edition to go on with. */
const arrivedBefore: ReportRule = ({ found }) =>
  found.firstArrivedAt === null ? refuse('report-never-arrived') : accept(true);

/** What the governor endorsed can be read: nothing else may stand under that endorsement. */
const lastEditionKept: ReportRule = async ({ stores, found }) => {
  const last = await readLastEdition(stores, found);
  return last.ok ? accept(true) : last;
};

const concludedUnreported: ReportRule = ({ found }) =>
  isUnreported(found) ? accept(true) : refuse('report-not-unreported');

/**
 * Refuses while any result of the round still waits for its host or for the province; names them. What a cluster reports
 * is not waited for: it comes in when the cluster has accepted it; nor what the evaluator scores once the report is received.
 */
const everyResultAccepted: ReportRule = async ({ stores, found }) => {
  const agreement = await stores.agreements.ofRound(found);
  const judged = agreement?.indicators.filter(isScoredByEvaluator) ?? [];
  const shared = [...(await sharedResults(stores, found)), ...judged].map(({ code }) => code);
  const waiting = (await stores.results.listOfRound(found)).filter(
    ({ code, state, status }) => state !== 'cancelled' && status !== 'accepted' && !shared.includes(code),
  );
  if (waiting.length === 0) return accept(true);
  return refuse('results-not-ready', { count: waiting.length, codes: waiting.map((one) => one.code).join(', ') });
};

const indicatorsKnown: ReportRule = async ({ stores, found, input }) => {
  const known = new Set((await stores.results.listOfRound(found)).map((result) => result.code));
  const { codes = [], reasons = {} } = input;
  const unknown = codes.filter((code) => !known.has(code));
  if (unknown.length > 0) return refuse('unknown-indicator', { codes: unknown.join(', ') }, 'codes');
  const unasked = Object.keys(reasons).filter((code) => !codes.includes(code));
  if (unasked.length === 0) return accept(true);
  return refuseAll(unasked.map((code) => refusal('reason-without-indicator', { code }, `reason.${code}`)));
};

/** A cluster's indicator is corrected in the cluster's report, not in the province's. */
const noneShared: ReportRule = async ({ stores, found, input }) => {
  const { codes = [] } = input;
  const agreement = await stores.agreements.ofRound(found);
  const shared = agreement?.indicators.find((one) => codes.includes(one.code) && one.sharedFrom)?.sharedFrom;
  if (!shared) return accept(true);
  return refuse('shared-from-cluster', { cluster: shared.organisationName, shared: shared.code }, 'codes');
};

/** The round is one that evaluators score. */
const roundIsAssessed: ReportRule = async ({ stores, found }) =>
  isAssessedRound(await frameworkOfParty(stores, found), found.round) ? accept(true) : refuse('round-not-assessed');

/** Nobody concludes the assessment of their own province or agency. */
const ownPartyFree: ReportRule = ({ stores, found, actor, tools }) =>
  checkNoConflict(stores, found.organisationId, actor, tools.clock.today());

/** Every indicator that was reported, or that only the evaluator scores, has an assessed score. */
const everyResultAssessed: ReportRule = async ({ stores, found }) => {
  const results = await stores.results.listOfRound(found);
  const agreement = await stores.agreements.ofRound(found);
  const byCode = new Map(agreement?.indicators.map((one) => [one.code, one]));
  const waiting = results.filter((one) => {
    const indicator = byCode.get(one.code);
    return one.assessedScore === null && indicator !== undefined && awaitsJudge(indicator, one);
  });
  if (waiting.length === 0) return accept(true);
  return refuse('assessment-incomplete', { count: waiting.length, codes: waiting.map((one) => one.code).join(', ') });
};

/** The results of a report that are its cluster's, with the name of the cluster's indicator. */
async function sharedResults(stores: ReportTypes['stores'], report: Report) {
  const agreement = await stores.agreements.ofRound(report);
  const shared = agreement?.indicators.filter((one) => one.sharedFrom && one.inForce === 'in-force') ?? [];
  const results = shared.length === 0 ? [] : await stores.results.listOfRound(report);
  return shared.flatMap(({ code, sharedFrom }) => {
    const result = results.find((one) => one.code === code);
    return result && sharedFrom ? [{ code, sharedFrom, part: carriedPartOf(result) }] : [];
  });
}

/** A judgement is of what counts: nothing of a cluster is awaited, and OPDC has decided about every later change. */
const clusterPartsSettled: ReportRule = async ({ stores, found }) => {
  const shared = await sharedResults(stores, found);
  const open = shared.filter(({ part }) => part === 'pending' || part === 'apart');
  const [first] = open;
  if (!first) return accept(true);
  const codesOf = (part: string) =>
    open
      .filter((one) => one.part === part)
      .map((one) => one.code)
      .join(', ');
  const cluster = first.sharedFrom.organisationName;
  return refuse('cluster-part-unsettled', { cluster, pending: codesOf('pending'), apart: codesOf('apart') });
};

/** There is a change of the cluster about which OPDC has not decided. */
const clusterChangedSince: ReportRule = async ({ stores, found }) => {
  const shared = await sharedResults(stores, found);
  return shared.some(({ part }) => part === 'apart') ? accept(true) : refuse('nothing-apart');
};

/** A cluster's report is returned knowingly where members are concluded: their figures do not change with it. */
const concludedMembersKnown: ReportRule = async ({ stores, found, input }) => {
  if (clusterEraOf(found.organisationId) === null || input.knowsConcluded) return accept(true);
  const concluded = (await membersOf(stores, found)).filter(({ reach }) => reach === 'concluded');
  if (concluded.length === 0) return accept(true);
  const members = concluded.map(({ name, status }) => `${name} (${reportStatusNames[status]})`).join(', ');
  return refuse('members-concluded', { count: concluded.length, members }, 'knowsConcluded');
};

/** What OPDC concluded without a report holds no score that an evaluator gave. */
const concludedByEvaluator: ReportRule = ({ found }) =>
  isUnreported(found) ? refuse('objections-unreported') : accept(true);

/** Where the party may object to what is proposed, its scores change by the answer to it alone: it has read no others. */
const withoutRightOfReply: ReportRule = async ({ stores, found }) =>
  objectionRight(await frameworkOfParty(stores, found), found.round) === null
    ? accept(true)
    : refuse('objections-not-sent');

/** The conditions named in `reportMoves`. */
export const reportConditions: Readonly<Record<ReportCondition, ReportRule>> = {
  'round-still-open': roundStillOpen,
  'round-over': roundOver,
  'never-arrived': neverArrived,
  'arrived-before': arrivedBefore,
  'last-edition-kept': lastEditionKept,
  'concluded-unreported': concludedUnreported,
  'every-result-accepted': everyResultAccepted,
  'indicators-known': indicatorsKnown,
  'none-shared': noneShared,
  'round-is-assessed': roundIsAssessed,
  'own-party-free': ownPartyFree,
  'every-result-assessed': everyResultAssessed,
  'cluster-parts-settled': clusterPartsSettled,
  'cluster-changed-since': clusterChangedSince,
  'concluded-members-known': concludedMembersKnown,
  'concluded-by-evaluator': concludedByEvaluator,
  'without-right-of-reply': withoutRightOfReply,
};
