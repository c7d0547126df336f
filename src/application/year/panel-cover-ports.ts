import type { Tie } from '../../domain/evaluation/conflict-of-interest.ts';
import type { Panel } from '../../domain/evaluation/panel.ts';
import type { RoundKey } from '../../domain/reporting/round-key.ts';
import type { CivilDate, Instant, UserId } from '../../domain/values/kinds-of-text.ts';

/** Which panel evaluates a party, and who may not; read by whoever works with the party's round. */
export interface PanelCoverStore {
  /** The panel that covers a party's round, with its members; null if none does. */
  of(key: RoundKey): Promise<Panel | null>;
  /** A party whose assessment is opened again: concluded sheets are drafts, and nothing is settled. Nothing where no panel scored it. */
  scoreAnew(key: RoundKey, by: { readonly at: Instant; readonly name: string }): Promise<void>;
  /** What ties these people to organisations on that day. */
  tiesOf(userIds: readonly UserId[], day: CivilDate): Promise<readonly Tie[]>;
}
