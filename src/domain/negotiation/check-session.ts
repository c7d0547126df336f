import { partyTitle } from '../people/organisation.ts';
import type { Refusal } from '../values/result.ts';
import { formatThaiDate } from '../values/thai-date.ts';
import {
  type Channel,
  type NegotiationRound,
  type NegotiationSession,
  overlaps,
  type SessionPlan,
  sessionChannelNames,
  sharedBy,
} from './session.ts';

export type SessionRefusal =
  | 'session-outside-round'
  | 'session-before-today'
  | 'session-after-year'
  | 'session-day-invalid'
  | 'session-time-invalid'
  | 'session-ends-before-start'
  | 'session-place-required'
  | 'session-channel-not-of-year'
  | 'session-double-booked';

/** The days by which a session's day is judged. */
export interface SessionDays {
  readonly today: string;
  /** The negotiation days that the year's calendar states; none: any day of the year. */
  readonly rounds: readonly NegotiationRound[];
  /** The last day of the fiscal year: a later agreement would bind nobody. */
  readonly lastDay: string;
}

/** Why a session cannot be planned as entered, each reason beside its field. */
export function checkSession(
  plan: SessionPlan,
  days: SessionDays,
  stated: Channel | null,
): readonly Refusal<SessionRefusal>[] {
  return [
    ...checkDay(plan, days),
    ...checkTimes(plan),
    ...(plan.place.trim() === '' ? [{ code: 'session-place-required' as const, field: 'place' }] : []),
    ...(stated !== null && plan.channel !== stated
      ? [
          {
            code: 'session-channel-not-of-year' as const,
            field: 'channel',
            facts: { channel: sessionChannelNames[stated] },
          },
        ]
      : []),
  ];
}

/** A day that has passed is false; one after the stated days needs its reason. */
function checkDay(plan: SessionPlan, { today, rounds, lastDay }: SessionDays): readonly Refusal<SessionRefusal>[] {
  const { day } = plan;
  const field = 'day';
  if (day === '') return [{ code: 'session-day-invalid', field }];
  if (day < today) return [{ code: 'session-before-today', field, facts: { today: formatThaiDate(today) } }];
  if (day > lastDay) return [{ code: 'session-after-year', field, facts: { last: formatThaiDate(lastDay) } }];
  if (!isOutsideRounds(day, rounds)) return [];
  const isLater = rounds.every((round) => round.to < day);
  if (isLater && (plan.outsideReason ?? '').trim() !== '') return [];
  return [{ code: 'session-outside-round', field: 'day', facts: { round: rounds.map(formatRound).join(', ') } }];
}

/** True for a day that is none of the stated ones, where some are stated. */
export function isOutsideRounds(day: string, rounds: readonly NegotiationRound[]): boolean {
  return rounds.length > 0 && !rounds.some((round) => round.from <= day && day <= round.to);
}

export function formatRound({ from, to }: NegotiationRound): string {
  return from === to ? formatThaiDate(from) : `${formatThaiDate(from)} – ${formatThaiDate(to)}`;
}

function checkTimes({ starts, ends }: SessionPlan): readonly Refusal<SessionRefusal>[] {
  const invalid = (['starts', 'ends'] as const).filter((field) => ({ starts, ends })[field] === '');
  if (invalid.length > 0) return invalid.map((field) => ({ code: 'session-time-invalid', field }));
  return starts < ends ? [] : [{ code: 'session-ends-before-start', field: 'ends' }];
}

const sharedNames = { committee: 'คณะกรรมการชุดนี้', place: 'ห้องหรือลิงก์นี้', negotiator: 'ผู้เจรจาคนนี้' } as const;
const sharedFields = { committee: 'committeeId', place: 'place', negotiator: 'negotiatorId' } as const;

/** What other sessions of the day already occupy. */
export function checkClashes(
  plan: SessionPlan,
  others: readonly (NegotiationSession & { readonly partyName: string })[],
): readonly Refusal<SessionRefusal>[] {
  return others
    .filter((other) => other.cancelled === null && overlaps(plan, other))
    .flatMap((other) =>
      sharedBy(plan, other).map((what) => ({
        code: 'session-double-booked' as const,
        field: sharedFields[what],
        facts: { what: sharedNames[what], party: partyTitle(other.partyName), from: other.starts, to: other.ends },
      })),
    );
}
