import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { CalendarEvent } from '../../domain/framework/time-schema.ts';
import type { HostAssignment } from '../agreement/host-assignment.ts';
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

export interface StageReading {
  readonly code: StageCode;
  readonly state: 'done' | 'now' | 'next';
}

export interface StageFacts {
  readonly framework: Framework;
  readonly agreement: Agreement | null;
  readonly hosts: readonly HostAssignment[];
  readonly reports: readonly Report[];
  readonly today: string;
}

/** Steps that are windows of the calendar: done when their last day has passed, whatever else happens. */
const windows: Partial<Record<StageCode, readonly CalendarEvent['kind'][]>> = {
  change: ['change-deadline'],
  warning: ['early-warning', 'consultation'],
};

/** The step of an agreement until everybody has signed it. */
const beforeSigned = {
  draft: 'proposal',
  proposed: 'analysis',
  'annexes-sent': 'analysis',
  negotiating: 'analysis',
  agreed: 'signing',
  signing: 'signing',
} as const satisfies Record<Exclude<AgreementStatus, 'signed'>, StageCode>;

/** A province's position in its year. Exactly one step is `now` until the last result is announced. */
export function stagesOf(facts: StageFacts): readonly StageReading[] {
  const now = currentStage(facts);
  const at = now === null ? stageCodes.length : stageCodes.indexOf(now);
  return stageCodes.map((code, index) => {
    if (code === now) return { code, state: 'now' };
    const kinds = windows[code];
    const done = kinds === undefined || now === null ? index < at : isOver(facts, kinds, index < at);
    return { code, state: done ? 'done' : 'next' };
  });
}

/** The province's current step; null once the last round's result has been announced. */
function currentStage({ framework, agreement, hosts, reports }: StageFacts): StageCode | null {
  if (agreement === null) return 'proposal';
  if (agreement.status !== 'signed') return beforeSigned[agreement.status];
  const last = framework.rounds.at(-1)?.code;
  const report = reports.find((one) => one.round === last);
  if (report && isReportOver(framework, report)) return null;
  if (report?.status === 'assessed') return 'result';
  if (report?.status === 'received') return 'assessment';
  const hosted = new Set(hosts.filter((host) => host.part === 'lead').map((host) => host.code));
  const unhosted = agreement.indicators.some(
    (one) => one.inForce === 'in-force' && !one.sharedFrom && !hosted.has(one.code),
  );
  return unhosted && reports.length === 0 ? 'hosts' : 'report';
}

function isOver(facts: StageFacts, kinds: readonly CalendarEvent['kind'][], otherwise: boolean): boolean {
  const days = facts.framework.calendar.filter((event) => kinds.includes(event.kind)).map((event) => event.to);
  const last = days.sort().at(-1);
  return last === undefined ? otherwise : facts.today > last;
}
