import type { PanelMember } from '../../domain/evaluation/panel.ts';
import type { InnovationCall, InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import type { InnovationKey, InnovationProposal } from '../../domain/innovation/innovation-proposal.ts';
import type { InnovationSheet } from '../../domain/innovation/innovation-scores.ts';
import type { CivilDate, PartyId } from '../../domain/values/kinds-of-text.ts';

interface Locking {
  readonly lock?: boolean;
}

export interface InnovationStore {
  findCall(key: InnovationCallKey, options?: Locking): Promise<InnovationCall | null>;
  /** The calls of these provinces, of every year. */
  callsOf(organisationIds: readonly PartyId[]): Promise<readonly InnovationCall[]>;
  /** Inserts it, or writes everything but its key with the next row version. */
  saveCall(call: InnovationCall): Promise<void>;
  find(key: InnovationKey, options?: Locking): Promise<InnovationProposal | null>;
  /** Every proposal of a province's year, by number. */
  listOf(key: InnovationCallKey): Promise<readonly InnovationProposal[]>;
  /** Every proposal of a year whose outcome is announced, by province and number. */
  announcedOf(fiscalYear: number): Promise<readonly InnovationProposal[]>;
  /** Stores a new draft under the next number of its province's year. Waits for others who begin one there. */
  insert(proposal: Omit<InnovationProposal, 'number' | 'rowVersion'>): Promise<InnovationProposal>;
  /** Writes everything but its key; the row version is the next. */
  update(proposal: InnovationProposal): Promise<void>;
  /** What the members gave for the proposals of a province's year, by number and member. */
  sheetsOf(key: InnovationCallKey): Promise<readonly InnovationSheet[]>;
  saveSheet(sheet: InnovationSheet): Promise<void>;
  /** Who holds a role in the province, its agencies or committees on that day, by name. */
  peopleOn(organisationId: PartyId, day: CivilDate): Promise<readonly PanelMember[]>;
}

export interface InnovationStores {
  readonly innovation: InnovationStore;
}
