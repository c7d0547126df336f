import type { ScheduleReading } from '../../../application/negotiation/read-schedule.ts';
import { formatRound } from '../../../domain/negotiation/check-session.ts';
import { type NegotiationSession, sessionChannelNames } from '../../../domain/negotiation/session.ts';
import { negotiationText } from '../../text/negotiation-text.ts';

/** What the framework states of the year's negotiation: its days and its channel. */
export function scheduleFacts({ framework, rounds }: Pick<ScheduleReading, 'framework' | 'rounds'>) {
  const channel = framework.negotiation.value?.channel.value ?? null;
  return [
    {
      label: negotiationText.round,
      value: rounds.length === 0 ? negotiationText.roundUnstated : rounds.map(formatRound).join(', '),
    },
    {
      label: negotiationText.stated,
      value: channel === null ? negotiationText.channelOpen : sessionChannelNames[channel],
    },
  ];
}

/** Who negotiates for the party, and in whose stead. */
export function negotiatorText({ negotiatorName, actingFor }: NegotiationSession): string {
  return `${negotiatorName}${actingFor === null ? '' : ` (${negotiationText.actingFor}${actingFor})`}`;
}
