import { isAssessedRound } from '../../domain/reporting/assessed-round.ts';
import type { ReportCondition } from '../../domain/reporting/report-moves.ts';
import { roundWindow } from '../../domain/reporting/round-window.ts';
import { accept, refuse } from '../../domain/values/result.ts';
import type { Condition } from '../lifecycle/lifecycle.ts';
import { frameworkOfParty } from '../year/framework-of.ts';
import type { ReportTypes } from './report-types.ts';

type ReportRule = Condition<ReportTypes>;

/** A report that arrived once and was returned may be sent again after the last day; a first report may not. */
const roundStillOpen: ReportRule = async ({ stores, found, tools }) => {
  const framework = await frameworkOfParty(stores, found);
  const { closes } = roundWindow(framework, found.round, found);
  if (closes === null || found.firstArrivedAt !== null || tools.clock.today() <= closes) return accept(true);
  return refuse('round-closed', { closes });
};

/** Refuses while any result of the round still waits for its host or for the province; names them. */
const everyResultAccepted: ReportRule = async ({ stores, found }) => {
  const results = await stores.results.listOfRound(found);
  const waiting = results.filter((result) => result.state !== 'cancelled' && result.status !== 'accepted');
  if (waiting.length === 0) return accept(true);
  return refuse('results-not-ready', { count: waiting.length, codes: waiting.map((one) => one.code).join(', ') });
};

const indicatorsKnown: ReportRule = async ({ stores, found, input }) => {
  const known = new Set((await stores.results.listOfRound(found)).map((result) => result.code));
  const unknown = (input.codes ?? []).filter((code) => !known.has(code));
  return unknown.length === 0 ? accept(true) : refuse('unknown-indicator', { codes: unknown.join(', ') }, 'codes');
};

/** A cluster's indicator is corrected in the cluster's report, not in the province's. */
const noneShared: ReportRule = async ({ stores, found, input }) => {
  const { codes = [] } = input;
  const agreement = await stores.agreements.find(found.organisationId, found.fiscalYear);
  const shared = agreement?.indicators.find((one) => codes.includes(one.code) && one.sharedFrom)?.sharedFrom;
  if (!shared) return accept(true);
  return refuse('shared-from-cluster', { cluster: shared.organisationName, shared: shared.code }, 'codes');
};

/** The round is one that evaluators score. */
const roundIsAssessed: ReportRule = async ({ stores, found }) =>
  isAssessedRound(await frameworkOfParty(stores, found), found.round) ? accept(true) : refuse('round-not-assessed');

/** Every indicator that was reported has an assessed score. */
const everyResultAssessed: ReportRule = async ({ stores, found }) => {
  const results = await stores.results.listOfRound(found);
  const waiting = results.filter((one) => one.state === 'reported' && one.assessedScore === null);
  if (waiting.length === 0) return accept(true);
  return refuse('assessment-incomplete', { count: waiting.length, codes: waiting.map((one) => one.code).join(', ') });
};

/** The conditions named in `reportMoves`. */
export const reportConditions: Readonly<Record<ReportCondition, ReportRule>> = {
  'round-still-open': roundStillOpen,
  'every-result-accepted': everyResultAccepted,
  'indicators-known': indicatorsKnown,
  'none-shared': noneShared,
  'round-is-assessed': roundIsAssessed,
  'every-result-assessed': everyResultAssessed,
};
