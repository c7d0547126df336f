import type { FormSnapshot } from './form-snapshot.ts';

export interface Draft {
  readonly typed: FormSnapshot;
  /** The form's content from the server when typing started. */
  readonly base: FormSnapshot;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True once the form was sent: if the server's values have changed since, the draft has arrived. */
  readonly sent: boolean;
  /**
   * The version that the form was rendered with, if there is one: a different number now means that somebody saved in
   * the meantime.
   */
  readonly version?: string;
  /** True once the server has it too; absent if it never does. */
  readonly kept?: boolean;
  /** The server's identifier of its copy, to recognise it as an edition of this draft. */
  readonly mark?: string;
}

const longestLife = 14 * 24 * 60 * 60 * 1000;
const prefix = 'samrit-draft:';

/** Drafts in this browser only. A browser without storage has none. */
export function readStoredDraft(key: string, now: number): Draft | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    if (text === null) return undefined;
    const draft = JSON.parse(text) as Draft;
    if (now - draft.at <= longestLife) return draft;
    localStorage.removeItem(prefix + key);
    return undefined;
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, draft: Draft): boolean {
  try {
    localStorage.setItem(prefix + key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // If storage is refused, nothing was stored.
  }
}

/** Every draft in this browser, of any person. */
export function dropAllDrafts(): void {
  for (const key of draftKeys()) dropDraft(key);
}

/** Removes the drafts of one page that were sent: it shows no form any more, so they have arrived. */
export function dropSentDrafts(start: string, now: number): void {
  for (const key of draftKeys()) if (key.startsWith(start) && readStoredDraft(key, now)?.sent) dropDraft(key);
}

/** True if something typed exists only in this browser although the server would have stored it. */
export function hasUnsavedDraft(): boolean {
  return draftKeys().some((key) => {
    const draft = readStoredDraft(key, Date.now());
    return draft?.kept === false && !draft.sent;
  });
}

function draftKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}
