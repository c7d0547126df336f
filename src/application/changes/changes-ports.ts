/** How often things were changed, read in one question: what was drawn while it read the same still holds. */
export interface ChangeStamp {
  /** Stands still while no open session's person, roles or end were changed. */
  readonly people: string;
  /** One `place:changes` for each province, cluster and for `nation`, apart by spaces. */
  readonly places: string;
}

export interface ChangesStore {
  changeStamp(): Promise<ChangeStamp>;
}

export interface ChangesStores {
  readonly changes: ChangesStore;
}
