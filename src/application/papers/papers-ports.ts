import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Approval } from '../../domain/agreement/approval.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { EmblemFault, EmblemPicture } from '../../domain/letters/emblem.ts';
import type { Outcome, Refusal } from '../../domain/values/result.ts';
import type { HeadListMark } from '../journal/head-list-ports.ts';
import type { LetterPaperSource } from '../letters/letter-paper.ts';
import type { ReceivedFile } from '../year/file-vault.ts';
import type { PaperSheet } from './paper-sheet.ts';

export const paperFormats = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** A sheet to print, to go on writing in, or to go on reckoning with. */
export const sheetFormats = ['pdf', 'docx', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** The complete content of an agreement's paper; nothing else is looked up while it is produced. */
export interface AgreementPaperSource {
  readonly content: AgreementContent;
  readonly signatures: readonly Signature[];
  /** The resolutions by which bodies approved it; absent where no body did. */
  readonly approvals?: readonly Approval[] | undefined;
  /** Null while it is a draft: the paper is then marked ร่าง on every page and carries no code. */
  readonly seal: Pick<AgreementSeal, 'code' | 'contentHash'> | null;
  /** The instant of the last signature; for a draft the instant of rendering. ISO 8601 UTC. */
  readonly at: string;
  /** The full address for verifying the code; null for a draft. */
  readonly verifyAddress: string | null;
  /** The published list of the journal's ends in force at issue: printed beside the code; null before the first. */
  readonly headList: HeadListMark | null;
  /** True if the figures are made up: every page says so. */
  readonly isDemo: boolean;
}

export type PaperRendererRefusal = 'paper-not-made' | 'paper-service-stopped';
export type IssueRefusal = 'forbidden' | 'agreement-not-sealed' | 'sealed-record-altered' | PaperRendererRefusal;

/** Opens a file from its first byte each time it is called; null if it is gone. */
export type OpenBytes = () => Promise<AsyncIterable<Uint8Array> | null>;

/** Renders papers. The same source gives the same bytes. */
export interface PaperRenderer {
  /** The edition in which agreements of a year are set, such as `agreement/v4`. */
  editionOf(fiscalYear: number): string;
  agreement(source: AgreementPaperSource, format: PaperFormat): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
  /** `isDemo`: every page says that the figures are made up. A PDF unless another format is asked for. */
  sheet(sheet: PaperSheet, isDemo: boolean, format?: SheetFormat): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
  /** An official letter, order, memo or announcement, as it was issued or as a draft. */
  letter(source: LetterPaperSource, format: PaperFormat): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
  /** The verification codes that a file carries, whatever its origin; empty if it carries none. */
  codesIn(open: OpenBytes): Promise<readonly string[]>;
  /** What of an uploaded picture is printed as an emblem, or why it is not taken. */
  cleanEmblem(bytes: Uint8Array): Outcome<EmblemPicture, EmblemFault>;
  /** Ends the current work and releases its resources; every later call is refused with `paper-service-stopped`. */
  close(): Promise<void>;
}

/** The certificate with which papers are signed, as anyone may read it. */
export interface PaperCertificate {
  /** DER. */
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The common name of its subject. */
  readonly name: string;
  readonly validUntil: string;
}

/** Signs a finished PDF in the organisation's name (PAdES); what the paper says stays as it is. */
export interface PaperSigner {
  /** Null if it cannot be opened. */
  certificate(): Promise<PaperCertificate | null>;
  /**
   * `at` is the time that the signature claims, ISO 8601 UTC. `kept`: the file is stored, so a timestamp is asked for where
   * a server is configured; what is made anew at every reading is signed without one.
   */
  sign(pdf: Uint8Array, at: string, kept: boolean): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
}

/** Typesets a template and its files into a PDF/A-2a, outside the thread that answers requests. */
export interface Typesetter {
  typeset(
    template: string,
    files: Readonly<Record<string, string>>,
  ): Promise<Outcome<Uint8Array, PaperRendererRefusal>>;
  close(): Promise<void>;
}

/** The store of issued papers, each once per SHA-256. */
export interface PaperFiles {
  /** Stores the bytes and returns their SHA-256 in lower-case hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  /** Puts the bytes into the waiting place, for rows that are yet to name them. */
  receive(bytes: Uint8Array, fileName: string): Promise<ReceivedFile>;
  open(sha256: string): Promise<AsyncIterable<Uint8Array> | null>;
}

interface PaperKey {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly version: number;
  readonly format: PaperFormat;
}

/** A paper produced from a seal. */
export interface IssuedPaper extends PaperKey {
  readonly code: string;
  readonly edition: string;
  readonly sha256: string;
  readonly sizeBytes: string;
  readonly issuedAt: string;
  readonly issuedName: string;
  /** The list of the journal's ends printed on it; null if there was none yet. */
  readonly headList: number | null;
}

export interface PaperStore {
  find(key: PaperKey): Promise<IssuedPaper | null>;
  findBySha256(sha256: string): Promise<IssuedPaper | null>;
  /** False if another request issued it first: that one is kept. */
  insert(paper: IssuedPaper): Promise<boolean>;
  listOfYear(fiscalYear: number): Promise<readonly IssuedPaper[]>;
}

/** How far the issuing of a year's papers has come. */
export interface PaperJob {
  readonly id: string;
  readonly fiscalYear: number;
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly ({ readonly organisationId: string } & Refusal<IssueRefusal>)[];
  readonly startedAt: string;
  readonly startedName: string;
  /** Updated with every paper: a job without progress for long has lost its process. */
  readonly changedAt: string;
  readonly finishedAt: string | null;
}

export interface PaperJobStore {
  latest(fiscalYear: number): Promise<PaperJob | null>;
  insert(job: PaperJob): Promise<void>;
  update(job: PaperJob): Promise<void>;
}

export interface PapersStores {
  readonly papers: PaperStore;
  readonly paperJobs: PaperJobStore;
}
