import type { AgreementContent } from '../../domain/agreement/agreement-content.ts';
import type { AgreementSeal } from '../../domain/agreement/agreement-seal.ts';
import type { Signature } from '../../domain/agreement/signature.ts';
import type { Outcome } from '../../domain/values/result.ts';

export type PaperFormat = 'pdf' | 'docx';

/** Everything an agreement's paper says; nothing else is looked up while it is made. */
export interface AgreementPaperSource {
  readonly content: AgreementContent;
  readonly signatures: readonly Signature[];
  /** Null while it is a draft: the paper is then marked ร่าง on every page and carries no code. */
  readonly seal: Pick<AgreementSeal, 'code' | 'contentHash'> | null;
  /** The instant of the last signature; for a draft the instant it was drawn. ISO 8601 UTC. */
  readonly at: string;
  /** Where the code is checked, a whole address; null for a draft. */
  readonly verifyAddress: string | null;
  /** True when the figures are made up: every page says so. */
  readonly isDemo: boolean;
}

/** `facts.reason` says what the press complained of, in English, for whoever repairs the template. */
export type PressRefusal = 'paper-not-made' | 'press-closed';

/** Makes papers. The same source gives the same bytes. */
export interface PaperPress {
  /** The edition of the template it prints with, such as `agreement/v1`. */
  readonly edition: string;
  agreement(source: AgreementPaperSource, format: PaperFormat): Promise<Outcome<Uint8Array, PressRefusal>>;
  /** Ends the work at hand and frees what it holds; every later call is refused with `press-closed`. */
  close(): Promise<void>;
}

/** Sets a template and the files it reads into a PDF/A-2a, away from the thread that answers requests. */
export interface Typesetter {
  typeset(template: string, files: Readonly<Record<string, string>>): Promise<Outcome<Uint8Array, PressRefusal>>;
  close(): Promise<void>;
}
