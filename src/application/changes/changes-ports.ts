/** How often things were changed, read in one question: what was drawn while it read the same still holds. */
export interface Tally {
  /** Stands still while no open session's person, roles or end were changed. */
  readonly people: string;
  /** One `place:changes` for each province, cluster and for `nation`, apart by spaces. */
  readonly places: string;
}

export interface ChangesStore {
  tally(): Promise<Tally>;
}

export interface ChangesStores {
  readonly changes: ChangesStore;
}
