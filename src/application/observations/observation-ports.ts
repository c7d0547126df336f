import type { FigureSpread } from '../../domain/observations/by-chance.ts';
import type { SeenResult } from '../../domain/observations/observation.ts';
import type { ObservationNote } from '../../domain/observations/observation-note.ts';
import type { SeenFile } from '../../domain/observations/observe-evidence.ts';
import type { ClusterEra } from '../../domain/people/organisation.ts';

export interface ObservationStore {
  /** Results of other parties that were sent with the same figures, of the same indicator in the same round, as a party's. */
  sameFiguresAs(fiscalYear: number, organisationId: string): Promise<readonly SeenResult[]>;
  /** How far each figure of these indicators lies apart among all parties that sent it, what is alike by nature left out. */
  spreadsOf(fiscalYear: number, codes: readonly string[]): Promise<readonly FigureSpread[]>;
  /**
   * Files of a year that stand behind results of more than one indicator or party, in what was sent; of one party, or (null)
   * of all.
   */
  sharedFiles(fiscalYear: number, organisationId: string | null, era: ClusterEra): Promise<readonly SeenFile[]>;
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
