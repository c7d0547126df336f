/** How far the negotiation of one party has come. */
export interface NegotiationProgress {
  readonly organisationId: string;
  /** Sessions that stand, whenever they are. */
  readonly sessions: number;
  /** The last day of those sessions; null where there is none. */
  readonly lastDay: string | null;
  readonly unresolved: number;
}
