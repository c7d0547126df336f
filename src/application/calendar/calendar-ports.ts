import type { YearStores } from '../year/year-ports.ts';

/** One party's slot in the negotiation of its agreement. */
export interface NegotiationSlot {
  /** Stable: a calendar that subscribed finds the slot again by it. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH.MM` in Thailand; null where only the day is set. */
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** How it is held, in Thai: on site, or by video. */
  readonly channel: string;
}

export interface CalendarPlace {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

/** Reads a party's negotiation slots in the calendar's own transaction. */
export type ReadNegotiationSlots<Stores extends YearStores = YearStores> = (
  stores: Stores,
  place: CalendarPlace,
) => Promise<readonly NegotiationSlot[]>;

/** Where nothing plans negotiations, no party has a slot. */
export const noNegotiationSlots: ReadNegotiationSlots = async () => [];
