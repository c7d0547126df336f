import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import { lastDayOf } from '../../domain/calendar/last-day-of.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import { movesFrom } from '../../domain/lifecycle/status-move.ts';
import type { PermissionName } from '../../domain/people/permissions.ts';
import type { Role } from '../../domain/people/roles.ts';
import { reportMovesFrom } from '../../domain/reporting/assessed-round.ts';
import { permissionToEnter } from '../../domain/reporting/permission-to-enter.ts';
import type { ReportAction } from '../../domain/reporting/report-moves.ts';
import { roundWindow } from '../../domain/reporting/round-window.ts';
import { isScoredByEvaluator } from '../../domain/reporting/scored-by-evaluator.ts';
import { type AgreementAction, type AgreementStatus, agreementMoves, isInForce } from '../agreement/agreement-moves.ts';
import { type HostAssignment, hostAgencyIds } from '../agreement/host-assignment.ts';
import type { Report } from '../reporting/report.ts';
import type { Result } from '../reporting/result.ts';
import type { RoundKey } from '../reporting/round-key.ts';
import { agenciesToAct, withCurrentStatus } from '../reporting/supervision.ts';
import type { OtherTask } from './other-task.ts';

/** Kinds of pending work: a move of the agreement or of a report, or one of the other tasks of a year. */
export type PendingKind = AgreementAction | ReportAction | OtherTask;

/** One pending task of the year: what, for which role, by when. `agency` is the lead host of a result. */
export interface Pending {
  readonly kind: PendingKind;
  readonly role: Role;
  readonly permission: PermissionName;
  readonly fiscalYear: number;
  readonly organisationId: string;
  readonly round: RoundKey['round'] | null;
  readonly indicator: Indicator | null;
  readonly hostIds: readonly string[];
  readonly agency: string | null;
  readonly due: string | null;
  readonly returnReason: string | null;
  /** Found for one asker, who has it by an invitation, a seat or a role: nobody else is asked. */
  readonly own?: true;
  /** The meeting that is to be answered or recorded. */
  readonly meeting?: { readonly id: string; readonly title: string; readonly day: string };
  /** The edition of the list, or the version of the framework, that is to be corrected. */
  readonly numbered?: number;
  /** The edition of a plan that it is about, null while none was sent, and the paper at which it is done. */
  readonly plan?: { readonly number: number | null; readonly opens: number };
  /** The request of a party that it is about, or how many wait for a body. */
  readonly change?: { readonly number: number | null; readonly count: number };
  /** The piece of advice of a party's year that it is about. */
  readonly advice?: { readonly number: number };
  /** The indicator whose table of all provinces it is about. */
  readonly central?: { readonly code: string; readonly name: string };
  /** How many observations of the data it is about. */
  readonly observations?: { readonly count: number };
  /** Done at the party's consultation of the year. */
  readonly consultation?: true;
  /** Done at the visit to the party for the round. */
  readonly siteVisit?: true;
  /** Done at the right of reply to the proposed results of the round. */
  readonly objections?: true;
  /** The innovation proposal that it is about; null where one is still to be begun. */
  readonly innovation?: { readonly number: number | null };
  /** How many values of the province's development database it is about, and whose if they are missing; it belongs to no year. */
  readonly development?: { readonly count: number; readonly ownerId?: string };
  /** What about it no source says, in words. */
  readonly assumed?: string;
  /** Since when it has been pending (ISO UTC), if it has no due day. */
  readonly since?: string;
}

export interface PendingFacts {
  readonly framework: Framework;
  readonly agreement: Agreement;
  readonly hosts: readonly HostAssignment[];
  readonly rounds: readonly { readonly report: Report; readonly results: readonly Result[] }[];
  readonly today: string;
}

/** All pending work of one party's year today, read from the tables of moves. */
export function pendingOf(facts: PendingFacts): Pending[] {
  const { agreement, framework } = facts;
  if (!isInForce(agreement.status)) return pendingAgreement(agreement, framework);
  return facts.rounds.flatMap(({ report, results }) =>
    report.status === 'open' ? pendingOpen(facts, report, results) : pendingSent(facts, report),
  );
}

/** The calendar event whose last day is the due day of a move of the agreement. */
const calendarEvents: Partial<Record<AgreementAction, CalendarEvent['kind']>> = {
  propose: 'proposal',
  'conclude-negotiation': 'negotiation',
  sign: 'signing',
  countersign: 'signing',
};

function pendingAgreement(agreement: Agreement, framework: Framework): Pending[] {
  const move = movesFrom(agreementMoves, agreement.status).find((one) => one.forward);
  if (!move) return [];
  const kind = move.action;
  const event = calendarEvents[kind];
  const due = event === undefined ? null : lastDayOf(framework, event);
  const role = nextSigner(framework, agreement.status, agreement.signatures.length) ?? move.actor;
  const { returnReason } = agreement;
  return [{ ...place(agreement), kind, role, permission: move.permission, due, returnReason }];
}

/** The role that signs next, once some have signed; null before. */
export function nextSigner(framework: Framework, status: AgreementStatus | null, signed: number): Role | null {
  return status === 'signing' ? (framework.signatories[signed]?.role ?? null) : null;
}

function pendingReport(framework: Framework, report: Report): Pending[] {
  const move = reportMovesFrom(framework, report.round, report.status).find((one) => one.forward);
  if (!move) return [];
  const kind = move.action;
  const due = kind === 'send-to-governor' || kind === 'endorse' ? report.due : null;
  const { returnReason } = report;
  const since = due === null ? { since: report.changedAt } : {};
  return [{ ...place(report), kind, role: move.actor, permission: move.permission, due, returnReason, ...since }];
}

/** A report that lay with the governor when its round closed waits for OPDC, as one that nobody sent does. */
function pendingSent(facts: PendingFacts, report: Report): Pending[] {
  const lies = report.status === 'with-governor' && report.firstArrivedAt === null;
  return lies && isOver(facts, report) ? [closedRound(report)] : pendingReport(facts.framework, report);
}

function isOver({ framework, today }: PendingFacts, report: Report): boolean {
  const { closes } = roundWindow(framework, report.round, report);
  return closes !== null && today > closes;
}

/**
 * An open report waits for its results; once all of its own are accepted, for the provincial office to submit it to the governor, whatever its cluster still owes.
 */
function pendingOpen(facts: PendingFacts, report: Report, results: readonly Result[]): Pending[] {
  const { agreement } = facts;
  const closed = isOver(facts, report);
  const waiting = results.filter((one) => one.state !== 'cancelled' && one.status !== 'accepted');
  if (closed && report.firstArrivedAt === null) return [closedRound(report)];
  const elsewhere = (one: Indicator) => one.sharedFrom || isScoredByEvaluator(one);
  const own = waiting.filter(({ code }) => !agreement.indicators.some((one) => one.code === code && elsewhere(one)));
  const ready = own.length === 0 ? pendingReport(facts.framework, report) : [];
  const owed = waiting.flatMap((result) => pendingResult(facts, report, result));
  return [...ready, ...owed];
}

function pendingResult({ agreement, hosts }: PendingFacts, report: Report, result: Result): Pending[] {
  const indicator = agreement.indicators.find((one) => one.code === result.code);
  if (!indicator) return [];
  if (indicator.sharedFrom) return [awaitCluster(report, indicator, indicator.sharedFrom.organisationName)];
  const common = {
    ...place(report),
    indicator,
    hostIds: hostAgencyIds(hosts, result.code),
    agency: hosts.find((host) => host.code === result.code && host.part === 'lead')?.agencyName ?? null,
    due: report.due,
    returnReason: result.status === 'returned' ? result.returnReason : null,
  };
  const own = hosts.filter((host) => host.code === result.code);
  // Hosts and their supervisors work to the province's own day, where it has one.
  const hosted = { ...common, due: report.internalDue ?? report.due };
  const { status } = withCurrentStatus(result, own);
  if (status === 'with-supervisor') {
    const hostIds = agenciesToAct(own, 'approve-result');
    return [{ ...hosted, hostIds, kind: 'approve-result', role: 'kpi-supervisor', permission: 'approve-result' }];
  }
  if (status === 'sent')
    return [{ ...common, kind: 'accept-result', role: 'provincial-officer', permission: 'accept-result' }];
  const permission = permissionToEnter(indicator.rule);
  if (permission === 'supply-central-score')
    return [{ ...common, kind: 'supply-score', role: 'central-data-owner', permission }];
  const kind = result.status === 'returned' ? 'correct-result' : 'enter-result';
  return [{ ...hosted, kind, role: 'kpi-host', permission }];
}

/** The result is the cluster's: nobody in the province can enter it, and it counts here as soon as the cluster accepts it. */
function awaitCluster(report: Report, indicator: Indicator, cluster: string): Pending {
  return {
    ...place(report),
    kind: 'await-cluster',
    role: 'kpi-host',
    permission: 'enter-result',
    indicator,
    agency: cluster,
    due: report.due,
    returnReason: null,
  };
}

/** Nothing more may be entered or endorsed: OPDC alone can give more time, or conclude that the party did not report. */
export function closedRound(report: RoundKey & { readonly due: string }): Pending {
  return {
    ...place(report),
    kind: 'round-closed',
    role: 'opdc-officer',
    permission: 'finalise-result',
    due: report.due,
    returnReason: null,
  };
}

function place(at: { organisationId: string; fiscalYear: number; round?: RoundKey['round'] }) {
  const { organisationId, fiscalYear, round = null } = at;
  return { organisationId, fiscalYear, round, indicator: null, hostIds: [], agency: null };
}
