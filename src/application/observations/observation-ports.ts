import type { ObservationNote } from '../../domain/observations/observation-note.ts';
import type { SeenFile } from '../../domain/observations/observe-evidence.ts';

export interface ObservationStore {
  /** Files of a year that stand behind results of more than one indicator or party, of the parties named. */
  sharedFiles(fiscalYear: number, organisationIds: readonly string[]): Promise<readonly SeenFile[]>;
  /** What was said of a year's observations; of one organisation (locked against others who say something), or (null) of all. */
  notes(
    fiscalYear: number,
    organisationId: string | null,
    options?: { readonly lock?: boolean },
  ): Promise<readonly ObservationNote[]>;
  addNote(note: ObservationNote): Promise<void>;
}

export interface ObservationStores {
  readonly observations: ObservationStore;
}
