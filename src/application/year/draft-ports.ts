import type { ResultKey } from '../../domain/reporting/round-key.ts';

/** What one person typed for one result and has not saved, exactly as typed. */
export interface ResultDraft extends ResultKey {
  readonly userId: string;
  /** The row version of the result the typing began from. */
  readonly rowVersion: number;
  /** Field of the form → what stands in it. */
  readonly typed: Readonly<Record<string, string>>;
  readonly keptAt: string;
}

/** Drafts of entries; they count nowhere and each belongs to its writer alone. */
export interface ResultDraftStore {
  find(key: ResultKey, userId: string): Promise<ResultDraft | null>;
  /** Puts it in the place of the person's draft before it. */
  keep(draft: ResultDraft): Promise<void>;
  drop(key: ResultKey, userId: string): Promise<void>;
}
