/** How far the negotiation of one party has come. */
export interface NegotiationProgress {
  readonly organisationId: string;
  /** Sessions that are not cancelled, past or future. */
  readonly sessions: number;
  /** The last day of those sessions; null if there is none. */
  readonly lastDay: string | null;
  readonly unresolved: number;
}
