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
  | 'negotiation-round-unstated'
  | 'session-outside-round'
  | 'session-day-invalid'
  | 'session-time-invalid'
  | 'session-ends-before-start'
  | 'session-place-required'
  | 'session-channel-not-of-year'
  | 'session-double-booked';

/** Why a session cannot be planned as entered, each reason beside its field. */
export function checkSession(
  plan: SessionPlan,
  rounds: readonly NegotiationRound[],
  stated: Channel | null,
): readonly Refusal<SessionRefusal>[] {
  return [
    ...checkDay(plan.day, rounds),
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

function checkDay(day: string, rounds: readonly NegotiationRound[]): readonly Refusal<SessionRefusal>[] {
  if (day === '') return [{ code: 'session-day-invalid', field: 'day' }];
  if (rounds.length === 0) return [{ code: 'negotiation-round-unstated', field: 'day' }];
  if (rounds.some((round) => round.from <= day && day <= round.to)) return [];
  return [{ code: 'session-outside-round', field: 'day', facts: { round: rounds.map(formatRound).join(', ') } }];
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
