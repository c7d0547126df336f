import type { SavedWhatIf, SavedWhatIfKey } from '../../domain/forecast/saved-what-if.ts';

export interface SavedWhatIfStore {
  /** Those of a party's year by number, locked against others who save one there if asked. */
  listOfParty(
    key: Omit<SavedWhatIfKey, 'number'>,
    options?: { readonly lock?: boolean },
  ): Promise<readonly SavedWhatIf[]>;
  /** The highest number that one of a party's year has or had; 0 if there was none. */
  lastNumber(key: Omit<SavedWhatIfKey, 'number'>): Promise<number>;
  insert(saved: SavedWhatIf): Promise<void>;
  remove(key: SavedWhatIfKey): Promise<void>;
}

export interface SavedWhatIfStores {
  readonly savedWhatIfs: SavedWhatIfStore;
}
