import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { Counter, NegotiationItem, NegotiationView } from '../../domain/negotiation/negotiate-items.ts';
import type { NegotiationProgress } from '../../domain/negotiation/negotiation-progress.ts';
import type { NegotiationSession } from '../../domain/negotiation/session.ts';

/** A session with its party's name. */
export interface PartySession extends NegotiationSession {
  readonly partyName: string;
}

export interface NegotiationStore {
  /** Every session of a year, by day and time, including cancelled ones. */
  sessions(fiscalYear: number): Promise<readonly PartySession[]>;
  sessionsOf(key: PartyYear): Promise<readonly NegotiationSession[]>;
  /** Sessions of one day that are not cancelled, of every year. */
  sessionsOn(day: string): Promise<readonly PartySession[]>;
  /** Locks a day until the transaction ends: sessions of one day are planned one after another. */
  holdDay(day: string): Promise<void>;
  insertSession(session: Omit<NegotiationSession, 'committeeName'>): Promise<void>;
  /** Writes minutes, attendance and cancellation; increases rowVersion by one. */
  updateSession(session: Omit<NegotiationSession, 'committeeName'>): Promise<void>;
  /** The items of a negotiation in the table's order. */
  items(key: PartyYear): Promise<readonly NegotiationItem[]>;
  /** Adds every indicator to the table, unresolved. */
  openItems(key: PartyYear, indicators: readonly Indicator[]): Promise<void>;
  /** Writes the resolution; increases rowVersion by one. */
  updateItem(key: PartyYear, item: NegotiationItem): Promise<void>;
  /** By item, oldest first. */
  counters(key: PartyYear): Promise<readonly Counter[]>;
  addCounter(key: PartyYear, counter: Counter): Promise<void>;
  views(key: PartyYear): Promise<readonly NegotiationView[]>;
  addView(key: PartyYear, view: NegotiationView): Promise<void>;
  /** Parties under negotiation. */
  progress(fiscalYear: number): Promise<readonly NegotiationProgress[]>;
}

export interface NegotiationStores {
  readonly negotiations: NegotiationStore;
}
