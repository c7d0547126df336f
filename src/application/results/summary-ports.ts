import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { FrozenScore } from '../../domain/reporting/party-score.ts';
import type { ResultSummary, SummaryKey, SummaryStep } from '../../domain/results/result-summary.ts';
import type { PrintedRow } from '../journal/chain.ts';
import type { JournalHead } from '../journal/head-list-ports.ts';
import type { ResultsPackStores } from './pack-ports.ts';

/** A round of a year. */
export interface RoundOfYear {
  readonly fiscalYear: number;
  readonly round: RoundCode;
}

/** The last frozen assessed score of a party, and what it was scored under. */
export type AssessedParty = Pick<FrozenScore, 'organisationId' | 'edition' | 'inputs' | 'ledger'> & {
  readonly name: string;
  readonly agreementVersion: number;
  readonly frameworkVersion: number;
  readonly unreported: boolean;
};

/** Rows are never changed. */
export interface ResultSummaryStore {
  /** Every edition of every round of a year with what became of it, in the order of rounds and editions. */
  listOfYear(fiscalYear: number): Promise<readonly ResultSummary[]>;
  /** Those of one round, the first first. */
  listOfRound(round: RoundOfYear): Promise<readonly ResultSummary[]>;
  /** The canonical text of an edition. */
  contentOf(key: SummaryKey): Promise<string | null>;
  insert(summary: Omit<ResultSummary, 'steps'>, content: string): Promise<void>;
  addStep(key: SummaryKey, step: SummaryStep): Promise<void>;
  /** One act on the results of a round after the other, until the transaction ends. */
  hold(round: RoundOfYear): Promise<void>;
  /** The score of every party whose report is assessed or announced. */
  assessedParties(round: RoundOfYear): Promise<readonly AssessedParty[]>;
  /** The editions after this one in the order of their keys, in pages, for verification. */
  page(after: SummaryKey | null): Promise<readonly ResultSummary[]>;
}

/** What the public chain of the journal is written from, and read. */
export interface PublicActStore {
  /** The rows of OPDC's chain on a subject, the first first. */
  actsOn(subject: string): Promise<readonly (Omit<JournalHead, 'organisationId'> & { readonly action: string })[]>;
  /** The last row of each of these chains. */
  endsOf(organisationIds: readonly string[]): Promise<readonly JournalHead[]>;
  /** Every row of the public chain, the first first. */
  rows(): Promise<readonly PrintedRow[]>;
  /** The announced editions of which the public chain says nothing yet, in the order of their announcement. */
  unpublished(): Promise<readonly SummaryKey[]>;
  /** The file of the first published list of heads in which the public chain has at least so many rows. */
  firstListWith(rows: number): Promise<string | null>;
}

export interface ResultSummaryStores extends ResultsPackStores {
  readonly resultSummaries: ResultSummaryStore;
  readonly publicActs: PublicActStore;
}
