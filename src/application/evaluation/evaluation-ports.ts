import type { Panel, PanelKey, PanelMember } from '../../domain/evaluation/panel.ts';
import type { ScoreSheet } from '../../domain/evaluation/score-sheet.ts';
import type { Settlement } from '../../domain/evaluation/settlement.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';

/** A round of several parties, or of all. */
export interface PartiesOfRound extends Pick<RoundKey, 'fiscalYear' | 'round'> {
  readonly organisationIds: readonly string[];
}

export interface EvaluationStore {
  /** The panels of a year by number; `lock` keeps others from appointing one until the transaction ends. */
  panels(fiscalYear: number, options?: { readonly lock?: boolean }): Promise<readonly Panel[]>;
  findPanel(key: PanelKey): Promise<Panel | null>;
  /** Inserts it, or writes everything but its key with the next row version. */
  savePanel(panel: Panel): Promise<void>;
  /** Who holds the role of an evaluator on that day, by name, with where they hold it. */
  evaluatorsOn(day: CivilDate): Promise<readonly PanelMember[]>;
  /** What the members gave for the parties, by party and member. */
  sheets(of: PartiesOfRound): Promise<readonly ScoreSheet[]>;
  saveSheet(sheet: ScoreSheet): Promise<void>;
  settlements(of: PartiesOfRound): Promise<readonly Settlement[]>;
  saveSettlement(settlement: Settlement): Promise<void>;
}

export interface EvaluationStores {
  readonly evaluation: EvaluationStore;
}
