import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { AnalysisProgress } from '../../domain/agreement/analysis-progress.ts';
import type { Indicator } from '../../domain/agreement/indicator.ts';
import type { Judgement } from '../../domain/agreement/judgement.ts';
import type { PartyYear } from '../../domain/agreement/party-year.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';

/** An indicator of the same party in another year, with the last result entered for it. */
export interface PastIndicator extends Pick<Indicator, 'code' | 'name' | 'unit' | 'weight' | 'rule'> {
  readonly fiscalYear: number;
  /** The round of the result; null if none was entered. */
  readonly round: RoundCode | null;
  /** Decimal text. */
  readonly value: string | null;
  /** The assessed score once the assessment is concluded, otherwise the party's own; decimal text. */
  readonly score: string | null;
}

/** The same indicator at another party in the same year. */
export interface PeerTarget extends Pick<Indicator, 'code' | 'unit' | 'weight' | 'rule'> {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly status: AgreementStatus;
}

export interface AnalysisStore {
  judgements(key: PartyYear): Promise<readonly Judgement[]>;
  /** Replaces the judgement of the indicator and increases its row version by one. */
  saveJudgement(key: PartyYear, judgement: Judgement): Promise<void>;
  /** Indicators of the party's other years, newest year first. */
  past(key: PartyYear): Promise<readonly PastIndicator[]>;
  /** Proposed or later indicators of other parties with one of these codes, by code and name of the party. */
  peers(key: PartyYear, codes: readonly string[]): Promise<readonly PeerTarget[]>;
  /** Parties whose agreement is proposed. */
  progress(fiscalYear: number): Promise<readonly AnalysisProgress[]>;
}

export interface AnalysisStores {
  readonly analysis: AnalysisStore;
}
