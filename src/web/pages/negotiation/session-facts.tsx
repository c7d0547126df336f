import { expectedMembers, type NegotiationSession, sessionChannelNames } from '../../../domain/negotiation/session.ts';
import { FactList } from '../../components/fact-list.tsx';
import { negotiationText } from '../../text/negotiation-text.ts';
import { SessionPlace } from './session-place.tsx';
import { negotiatorText } from './session-words.ts';

/** Where, with whom and what was said. */
export function SessionFacts({ session }: { readonly session: NegotiationSession }) {
  const { channel, committeeName, present, minutes, outsideReason } = session;
  return (
    <FactList
      facts={[
        { label: negotiationText.channel, value: sessionChannelNames[channel] },
        { label: negotiationText.place, value: <SessionPlace session={session} /> },
        { label: negotiationText.committee, value: committeeName },
        { label: negotiationText.members, value: expectedMembers(session).join(', ') || '–' },
        { label: negotiationText.negotiator, value: negotiatorText(session) },
        ...(outsideReason === null ? [] : [{ label: negotiationText.outsideReason, value: outsideReason }]),
        { label: negotiationText.present, value: present.join(', ') || '–' },
        {
          label: negotiationText.minutes,
          value: minutes === '' ? negotiationText.noMinutes : <span class="as-written">{minutes}</span>,
        },
      ]}
    />
  );
}
