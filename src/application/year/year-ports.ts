import type { AgreementStatus } from '../../domain/agreement/agreement-moves.ts';
import type { Agreement, Indicator } from '../../domain/agreement/indicator.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { RoundCode } from '../../domain/framework/source-schema.ts';
import type { Doubt } from '../../domain/reporting/doubts.ts';
import type { ReportLateness } from '../../domain/reporting/report-lateness.ts';
import type { ReportStatus } from '../../domain/reporting/report-moves.ts';
import type { ResultStatus } from '../../domain/reporting/result-moves.ts';
import type { PartyLedger, ResultState } from '../../domain/scoring/ledger.ts';
import type { HostStore } from '../agreement/host-ports.ts';
import type { SealStore } from '../agreement/seal-ports.ts';
import type { JournalStore } from '../journal/journal-ports.ts';
import type { BoardStore } from '../national/board-ports.ts';
import type { ThreadStore } from '../reporting/thread-ports.ts';
import type { DueChangeStore } from '../submission/due-change-ports.ts';

/** The place of one report: a province, a fiscal year (BE), a round. */
export interface RoundKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly round: RoundCode;
}
/** The place of one result: one indicator in one round. */
export interface ResultKey extends RoundKey {
  readonly code: string;
}

export interface Report extends RoundKey {
  readonly status: ReportStatus;
  readonly rowVersion: number;
  /** The day it must arrive, after holidays, an extension and outages. */
  readonly due: string;
  /** The day as the framework, or OPDC when it opened the round, states it; absent: as the framework does. */
  readonly statedDue?: string | null;
  /** The province's own cut-off for its hosts. */
  readonly internalDue?: string | null;
  /** The last day on which OPDC takes anything; absent or null: as the framework says. */
  readonly closesOn?: string | null;
  readonly sentAt: string | null;
  readonly submittedAt: string | null;
  readonly endorsedName: string | null;
  /** The office whose authority the endorser exercised (ปฏิบัติราชการแทน); absent or null: in person. */
  readonly endorsedFor?: string | null;
  readonly receivedAt: string | null;
  readonly receiptNumber: string | null;
  /** Counted at receipt; null before, and where the framework states no penalty for the round. */
  readonly lateness: ReportLateness | null;
  readonly returnReason: string | null;
  readonly changedAt: string;
}

export interface Result extends ResultKey {
  readonly status: ResultStatus;
  readonly rowVersion: number;
  /** Variable name → decimal text. */
  readonly variables: Readonly<Record<string, string>>;
  /** Exact decimal text, or a value rounded to 10 decimals for display; scores are computed from the variables. */
  readonly value: string | null;
  readonly state: ResultState;
  readonly narrative: string;
  readonly obstacles: string;
  readonly supporting: string;
  /** What will be done next. */
  readonly nextSteps?: string;
  /** While figures are missing: the day they are expected; a state of its own, neither zero nor silence. */
  readonly expectedOn?: string | null;
  /** Figures the host was asked about, with the answers. */
  readonly doubts?: readonly Doubt[];
  readonly selfScore: string | null;
  readonly assessedScore: string | null;
  readonly assessedNote: string | null;
  readonly returnReason: string | null;
  readonly changedAt: string;
  readonly changedBy: string;
}

/** A file or a link behind a result. Of a link, file name, media type and size are empty. */
export interface Evidence extends ResultKey {
  /** Of the file's bytes, or of the link's address: its name within the result. */
  readonly sha256: string;
  readonly title: string;
  /** The link's address (https); null for a file. */
  readonly url: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: string;
  /** What of the result it proves, by key of `claimsOf`; empty: the result as a whole. */
  readonly claims: readonly string[];
  /** From 1; one more than the piece of the same title it took the place of. */
  readonly version: number;
  /** The piece that took its place; null while it stands. */
  readonly supersededBy: string | null;
  readonly supersededAt: string | null;
  readonly addedName: string;
  readonly addedAt: string;
}

export type ScoreKind = 'self' | 'assessed';

export interface StoredPartyScore extends RoundKey {
  readonly kind: ScoreKind;
  /** Four decimals, or null while nothing is scored. */
  readonly total: string | null;
  readonly reported: number;
  readonly expected: number;
  readonly grade: string | null;
}

export interface FrozenScore extends RoundKey {
  readonly kind: ScoreKind;
  readonly edition: number;
  readonly inputs: unknown;
  readonly total: string | null;
  readonly grade: string | null;
  readonly ledger: PartyLedger;
  readonly frozenAt: string;
}

export interface HostAssignment {
  readonly code: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly acknowledgedAt: string | null;
  /** True for a lead whose named supervisor has an account with that role today: results then pass the supervisor. */
  readonly supervised: boolean;
}

/** An assignment as it is made. */
export type NewHostAssignment = Pick<HostAssignment, 'code' | 'agencyId' | 'part' | 'validFrom' | 'validTo'>;

export interface FrameworkStore {
  /** The newest published version of the year, or null when the year has none. */
  current(fiscalYear: number): Promise<Framework | null>;
  version(fiscalYear: number, version: number): Promise<Framework | null>;
  list(): Promise<readonly { fiscalYear: number; version: number; publishedAt: string }[]>;
  publish(framework: Framework, at: string, by: string | null): Promise<void>;
}

export interface AgreementStore {
  /** The newest version with its indicators in order; `lock` holds the row until the transaction ends. */
  find(organisationId: string, fiscalYear: number, options?: { lock?: boolean }): Promise<Agreement | null>;
  insert(agreement: Agreement, at: string): Promise<void>;
  replaceIndicators(agreement: Agreement, indicators: readonly Indicator[]): Promise<void>;
  /** Writes the head row and raises rowVersion by one. */
  update(agreement: Agreement, at: string): Promise<void>;
  /** Adds one signature of `agreement.signatures`; rows of signatures are never changed. */
  addSignature(agreement: Agreement, signature: Signature, userId: string): Promise<void>;
  /** The provinces that count an indicator of this cluster in some version of their agreement, by code. */
  sharersOf(clusterId: string, fiscalYear: number): Promise<readonly string[]>;
  /** Every party with its newest version's status and how many have signed it. */
  list(fiscalYear: number): Promise<readonly { organisationId: string; status: AgreementStatus; signatures: number }[]>;
  hosts(organisationId: string, fiscalYear: number, onDate: string): Promise<readonly HostAssignment[]>;
  assignHost(organisationId: string, fiscalYear: number, assignment: NewHostAssignment): Promise<void>;
  /** Ends the present lead the day before a new one begins. */
  endLead(organisationId: string, fiscalYear: number, code: string, newLeadFrom: string): Promise<void>;
}

export interface ReportStore {
  find(key: RoundKey, options?: { lock?: boolean }): Promise<Report | null>;
  listOfProvince(organisationId: string, fiscalYear: number): Promise<readonly Report[]>;
  /** Every party's report of one round, by party. */
  listOfRound(fiscalYear: number, round: RoundCode): Promise<readonly Report[]>;
  /** Reports of every year whose due day lies in these days, both included, by party. */
  listDueWithin(from: string, to: string): Promise<readonly Report[]>;
  insert(report: Report): Promise<void>;
  /** Writes the row and raises rowVersion by one. */
  update(report: Report): Promise<void>;
  nextReceiptNumber(fiscalYear: number): Promise<number>;
}

/** A self-assessment report as it was endorsed: canonical JSON and its SHA-256 in lower-case hexadecimal. */
export interface SubmittedReport extends RoundKey {
  readonly edition: number;
  readonly content: string;
  readonly contentHash: string;
  readonly submittedAt: string;
}

export interface SubmittedReportStore {
  /** Adds the next edition of a report that the caller holds; the hash is taken of the text as it is stored. */
  add(submitted: Omit<SubmittedReport, 'edition' | 'contentHash'>): Promise<SubmittedReport>;
  latest(key: RoundKey): Promise<SubmittedReport | null>;
}

export interface ResultStore {
  find(key: ResultKey, options?: { lock?: boolean }): Promise<Result | null>;
  listOfRound(key: RoundKey): Promise<readonly Result[]>;
  insertMany(results: readonly Result[]): Promise<void>;
  /** Writes the row and raises rowVersion by one. */
  update(result: Result): Promise<void>;
}

export interface EvidenceStore {
  /** Everything not taken off, what was superseded too, by indicator and time. */
  listOfRound(key: RoundKey): Promise<readonly Evidence[]>;
  /** What stands anywhere in a party's results, newest first, each piece once; `words` all stand in title or file name. */
  listOfParty(organisationId: string, words: readonly string[], most: number): Promise<readonly Evidence[]>;
  findFile(sha256: string): Promise<{ sha256: string; mediaType: string; sizeBytes: string } | null>;
  add(evidence: Evidence): Promise<void>;
  setClaims(key: ResultKey, sha256: string, claims: readonly string[]): Promise<void>;
  /** Notes that a newer piece took the place of this one. */
  supersede(key: ResultKey, sha256: string, by: string, at: string): Promise<void>;
  /** Takes it off; what it had superseded is superseded by whatever superseded it, or stands again. */
  remove(key: ResultKey, sha256: string, at: string): Promise<void>;
}

export interface ScoreStore {
  saveProvince(score: StoredPartyScore, at: string): Promise<void>;
  listOfProvince(organisationId: string, fiscalYear: number): Promise<readonly StoredPartyScore[]>;
  freeze(frozen: Omit<FrozenScore, 'edition'>): Promise<number>;
  /** Every frozen score in order of its key, in pages, for verification. */
  frozen(
    after: { organisationId: string; fiscalYear: number; round: string; kind: string; edition: number } | null,
  ): Promise<readonly FrozenScore[]>;
  latestFrozen(key: RoundKey, kind: ScoreKind): Promise<FrozenScore | null>;
}

export interface HolidayStore {
  between(from: string, to: string): Promise<readonly { date: string; name: string; scope: string }[]>;
}

/** Everything the year's use cases read and write in one transaction. */
export interface YearStores {
  readonly frameworks: FrameworkStore;
  readonly agreements: AgreementStore;
  readonly hosts: HostStore;
  readonly threads: ThreadStore;
  readonly seals: SealStore;
  readonly reports: ReportStore;
  readonly dueChanges: DueChangeStore;
  readonly submittedReports: SubmittedReportStore;
  readonly results: ResultStore;
  readonly evidence: EvidenceStore;
  readonly scores: ScoreStore;
  readonly board: BoardStore;
  readonly holidays: HolidayStore;
  readonly journal: JournalStore;
}
