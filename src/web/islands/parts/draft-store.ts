import type { FormSnapshot } from './form-snapshot.ts';

export interface Draft {
  readonly typed: FormSnapshot;
  /** What the server had put in the form when the typing began. */
  readonly base: FormSnapshot;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True once the form was sent: if the server's values have moved on since, the draft did arrive. */
  readonly sent: boolean;
  /** What the form was drawn from, where that is counted: another figure now means that somebody saved meanwhile. */
  readonly version?: string;
  /** True once the server keeps it too; absent where it never does. */
  readonly kept?: boolean;
  /** What the server called the edition it keeps, so that it is known as an edition of this very draft. */
  readonly mark?: string;
}

const longestLife = 14 * 24 * 60 * 60 * 1000;
const prefix = 'samrit-draft:';

/** Drafts in this browser only. A browser that refuses storage simply has none. */
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
    // Nothing was stored where storing is refused.
  }
}

/** Every draft of this browser, whoever typed it. */
export function dropAllDrafts(): void {
  for (const key of draftKeys()) dropDraft(key);
}

/** Drops the drafts of one page that were sent: it shows no form any more, so they did arrive. */
export function dropSentDrafts(start: string, now: number): void {
  for (const key of draftKeys()) if (key.startsWith(start) && readStoredDraft(key, now)?.sent) dropDraft(key);
}

/** True where something typed is in this browser and nowhere else, though the server would have kept it. */
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
