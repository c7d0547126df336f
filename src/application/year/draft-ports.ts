import type { ResultKey } from '../../domain/reporting/round-key.ts';

/** What one person typed for one result and has not saved, exactly as typed. */
export interface ResultDraft extends ResultKey {
  readonly userId: string;
  /** The row version of the result when typing started. */
  readonly rowVersion: number;
  /** Field of the form → its content. */
  readonly typed: Readonly<Record<string, string>>;
  readonly keptAt: string;
}

/** Drafts of results; they count nowhere, and each belongs to its author alone. */
export interface ResultDraftStore {
  find(key: ResultKey, userId: string): Promise<ResultDraft | null>;
  /** Replaces the person's earlier draft. */
  keep(draft: ResultDraft): Promise<void>;
  drop(key: ResultKey, userId: string): Promise<void>;
}
