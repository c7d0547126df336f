import type { FormSnapshot } from './form-snapshot.ts';

export interface Draft {
  readonly typed: FormSnapshot;
  /** What the server had put in the form when the typing began. */
  readonly base: FormSnapshot;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** True once the form was sent: if the server's values have moved on since, the draft did arrive. */
  readonly sent: boolean;
}

const longestLife = 14 * 24 * 60 * 60 * 1000;
const prefix = 'samrit-draft:';

/** Drafts in this browser only. A browser that refuses storage simply has none. */
export function readDraft(key: string, now: number): Draft | undefined {
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
