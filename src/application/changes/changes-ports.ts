/** How often data changed, read in one query: what was rendered at the same stamp is still valid. */
export interface ChangeStamp {
  /** The same while the person, roles and end of every open session are unchanged. */
  readonly people: string;
  /** One `place:changes` for each province and cluster and for `nation`, separated by spaces. */
  readonly places: string;
}

export interface ChangesStore {
  changeStamp(): Promise<ChangeStamp>;
}

export interface ChangesStores {
  readonly changes: ChangesStore;
}
