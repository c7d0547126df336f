import type { NoFacts } from './no-facts.ts';

/** Facts of the refusals about negotiation. */
export interface NegotiationRefusalFacts {
  'party-not-negotiating': { status: string };
  'session-before-today': { today: string };
  'session-after-year': { last: string };
  'session-outside-round': { round: string };
  'session-day-invalid': NoFacts;
  'session-time-invalid': NoFacts;
  'session-ends-before-start': NoFacts;
  'session-place-required': NoFacts;
  'session-channel-not-of-year': { channel: string };
  'session-double-booked': { what: string; party: string; from: string; to: string };
  'committee-unknown': NoFacts;
  /** A seat that the committee does not have on the day of the session. */
  'session-seat-unknown': { day: string };
  'negotiator-without-authority': { day: string };
  'session-called-off': { reason: string };
  'minutes-required': NoFacts;
  'present-required': NoFacts;
  'view-required': NoFacts;
  'resolution-required': NoFacts;
  'counter-unknown': NoFacts;
  'opdc-view-without-figures': NoFacts;
  'counter-asks-nothing': NoFacts;
  'shared-targets-locked': { cluster: string };
}
