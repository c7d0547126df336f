import type { HostAssignment } from '../agreement/host-assignment.ts';
import type { Agreement } from '../agreement/indicator.ts';
import type { DaysLeft } from '../calendar/days-left.ts';
import { lastDayOf } from '../calendar/last-day-of.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { RoundCode } from '../framework/source-schema.ts';
import type { Role } from '../people/roles.ts';
import type { Report } from '../reporting/report.ts';
import { type Pending, type PendingFacts, type PendingKind, pendingOf } from './pending.ts';

/** The next step in a party's year, by when, and who has to act. */
export interface NextReading {
  /** `gather-results`: results of the round wait for several kinds of steps at once. */
  readonly kind: PendingKind | 'gather-results';
  readonly round: RoundCode | null;
  readonly due: string | null;
  readonly daysLeft: number | null;
  /** How many results the step waits for; 1 for a step of the whole. */
  readonly count: number;
  /** The first role that has to act, and the agency if it is only one. */
  readonly role: Role;
  readonly agency: string | null;
  /** Everyone who has to act, once each; an agency if the role is a host's. */
  readonly waits: readonly { readonly role: Role; readonly agency: string | null }[];
}

export interface NextFacts {
  readonly framework: Framework;
  readonly agreement: Agreement | null;
  readonly hosts: readonly HostAssignment[];
  readonly reports: readonly Report[];
  readonly today: string;
}

/**
 * The first pending step of the year; null once every round's result has been announced. `rounds` are the reports with
 * the results of those that are open.
 */
export function nextStep(facts: NextFacts, rounds: PendingFacts['rounds'], daysLeft: DaysLeft): NextReading | null {
  const { framework, agreement } = facts;
  if (agreement === null) {
    const due = lastDayOf(framework, 'proposal');
    return { ...startOf('propose', 'provincial-officer', null), due, daysLeft: daysLeft(due) };
  }
  const inOrder = [...rounds].sort((a, b) => (a.report.due < b.report.due ? -1 : 1));
  const pending = pendingOf({ ...facts, agreement, rounds: inOrder });
  const first = pending[0];
  if (first) return readPending(first, pending, daysLeft);
  const unopened = framework.rounds.find((round) => !facts.reports.some((report) => report.round === round.code));
  return unopened ? startOf('open-round', 'opdc-officer', unopened.code) : null;
}

function readPending(first: Pending, pending: readonly Pending[], daysLeft: DaysLeft): NextReading {
  const { round, due } = first;
  const together = pending.filter((one) => one.round === round && one.fiscalYear === first.fiscalYear);
  const kinds = new Set(together.map((one) => one.kind));
  const waits = new Map(together.map(({ role, agency }) => [waitKey(role, agency), { role, agency }]));
  return {
    kind: kinds.size === 1 ? first.kind : 'gather-results',
    round,
    due,
    daysLeft: daysLeft(due),
    count: together.length,
    role: first.role,
    agency: waits.size === 1 ? first.agency : null,
    waits: [...waits.values()],
  };
}

/** Hosts and supervisors are listed per agency, every other role once. */
function waitKey(role: Role, agency: string | null): string {
  return role === 'kpi-host' || role === 'kpi-supervisor' ? `${role} ${agency ?? ''}` : role;
}

function startOf(kind: PendingKind, role: Role, round: RoundCode | null): NextReading {
  return { kind, round, due: null, daysLeft: null, count: 1, role, agency: null, waits: [{ role, agency: null }] };
}
