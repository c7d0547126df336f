import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import { isInForce, isSettled } from '../agreement/agreement-moves.ts';
import type { HostAssignment } from '../agreement/host-assignment.ts';
import { windowOn } from '../change-requests/change-windows.ts';
import { isReportOver } from '../reporting/assessed-round.ts';
import type { Report } from '../reporting/report.ts';

/** The eleven steps of the year, in order. */
export const stageCodes = [
  'framework',
  'proposal',
  'analysis',
  'signing',
  'template',
  'hosts',
  'change',
  'report',
  'warning',
  'assessment',
  'result',
] as const;
export type StageCode = (typeof stageCodes)[number];

/**
 * `running` is a window that is open: it has begun and its last day has not passed, whatever came of it so far. `done` was done; `open` should have been by now and was not; `past` is a window whose last day has passed, whether or not
 * anybody used it.
 */
type StageState = 'done' | 'now' | 'open' | 'running' | 'past' | 'next';

export interface StageReading {
  readonly code: StageCode;
  readonly state: StageState;
  /** The kind of window it is in this year's calendar: what early warning is in one year is consultation in another. */
  readonly window: CalendarEvent['kind'] | null;
  /** What the year's documents call the window, where they do. */
  readonly calledAs?: string | undefined;
}

export interface StageFacts {
  readonly framework: Framework;
  readonly agreement: Agreement | null;
  readonly hosts: readonly HostAssignment[];
  readonly reports: readonly Report[];
  /** Codes of the indicators whose template has been sent to OPDC and was not returned. */
  readonly sentTemplates: readonly string[];
  /** What OPDC gives in June, as far as it is recorded; absent: nothing. */
  readonly june?: JuneGiven;
  readonly today: string;
}

/** Whether the party's consultation was held, and whether it was warned. */
export interface JuneGiven {
  readonly consulted: boolean;
  readonly warned: boolean;
}

/** Steps that are windows of the calendar: once over they were done only where something came of them. */
const windows: Partial<Record<StageCode, readonly CalendarEvent['kind'][]>> = {
  change: ['change-deadline'],
  warning: ['early-warning', 'consultation'],
};

/** The step of an agreement until everybody has signed it, or the committees have approved it. */
const beforeSigned = {
  draft: 'proposal',
  proposed: 'analysis',
  'annexes-sent': 'analysis',
  negotiating: 'analysis',
  settled: 'signing',
  agreed: 'signing',
  signing: 'signing',
} as const satisfies Record<Exclude<AgreementStatus, 'signed' | 'in-force'>, StageCode>;

/**
 * A province's position in its year: what was done is ticked, whatever the day. Exactly one step is `now` until the last
 * result is announced. A window that the year's calendar does not have is no step of it.
 */
export function stagesOf(facts: StageFacts): readonly StageReading[] {
  const now = currentStage(facts);
  const at = now === null ? stageCodes.length : stageCodes.indexOf(now);
  const done = doneStages(facts);
  return stageCodes.flatMap((code, index): StageReading[] => {
    const kinds = windows[code];
    if (kinds !== undefined) {
      const events = facts.framework.calendar.filter((event) => kinds.includes(event.kind));
      const last = events
        .map((event) => event.to)
        .sort()
        .at(-1);
      if (last === undefined) return [];
      const window = events[0]?.kind ?? null;
      if (code === 'warning' && isJuneGiven(facts, window))
        return [{ code, state: 'done', window, calledAs: events[0]?.calledAs }];
      const over = done.has(code) ? 'done' : 'past';
      const state = facts.today > last ? over : isRunning(facts, code, events) ? 'running' : 'next';
      return [{ code, state, window, calledAs: events[0]?.calledAs }];
    }
    const state = code === now ? 'now' : done.has(code) ? 'done' : index < at ? 'open' : 'next';
    return [{ code, state, window: null }];
  });
}

/** Whether a window of the calendar is open today; requests may be sent in theirs once something is agreed. */
function isRunning({ framework, agreement, today }: StageFacts, code: StageCode, events: readonly CalendarEvent[]) {
  if (code !== 'change') return events.some(({ from, to }) => from <= today && today <= to);
  const policy = framework.changePolicy.value;
  return policy !== null && isInForce(agreement?.status ?? 'draft') && windowOn(policy, today) !== null;
}

/** A consultation is done once it was held, a warning once one was given: never by its month. */
function isJuneGiven({ june }: StageFacts, window: CalendarEvent['kind'] | null): boolean {
  return (window === 'consultation' ? june?.consulted : june?.warned) ?? false;
}

/** The steps of which it can be seen that they were done. */
function doneStages(facts: StageFacts): ReadonlySet<StageCode> {
  const { framework, agreement, reports, sentTemplates } = facts;
  const last = reports.find((one) => one.round === framework.rounds.at(-1)?.code);
  const status = agreement?.status ?? 'draft';
  const settled = isSettled(status);
  const own = ownIndicators(agreement);
  const seen: Readonly<Record<StageCode, boolean>> = {
    framework: true,
    proposal: status !== 'draft',
    analysis: settled,
    signing: isInForce(status),
    template: settled && own.every((one) => sentTemplates.includes(one.code)),
    hosts: isInForce(status) && unhosted(facts).length === 0,
    // Only what a body approved has changed the agreement; a window that nobody used is merely over.
    change: Boolean(agreement?.amends),
    report: last !== undefined && last.status !== 'open' && last.status !== 'with-governor',
    warning: false,
    assessment: last !== undefined && (last.status === 'assessed' || isReportOver(framework, last)),
    result: last !== undefined && isReportOver(framework, last),
  };
  return new Set(stageCodes.filter((code) => seen[code]));
}

function ownIndicators(agreement: Agreement | null) {
  return (agreement?.indicators ?? []).filter((one) => one.inForce === 'in-force' && !one.sharedFrom);
}

/** Its own indicators in force that nobody leads. */
function unhosted({ agreement, hosts }: Pick<StageFacts, 'agreement' | 'hosts'>) {
  const hosted = new Set(hosts.filter((host) => host.part === 'lead').map((host) => host.code));
  return ownIndicators(agreement).filter((one) => !hosted.has(one.code));
}

/** The province's current step; null once the last round's result has been announced. */
function currentStage({ framework, agreement, hosts, reports }: StageFacts): StageCode | null {
  if (agreement === null) return 'proposal';
  if (!isInForce(agreement.status)) return beforeSigned[agreement.status];
  const last = framework.rounds.at(-1)?.code;
  const report = reports.find((one) => one.round === last);
  if (report && isReportOver(framework, report)) return null;
  if (report?.status === 'assessed') return 'result';
  if (report?.status === 'received') return 'assessment';
  return unhosted({ agreement, hosts }).length > 0 && reports.length === 0 ? 'hosts' : 'report';
}
