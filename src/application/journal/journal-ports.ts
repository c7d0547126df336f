/** What happened, as recorded by the use case. Written in the same transaction as the change itself. */
export interface NewJournalRow {
  /** The chain the row belongs to: the organisation whose affairs were changed. */
  readonly organisationId: string;
  readonly actorUserId: string;
  readonly actorName: string;
  /** The person whose authority was exercised, if the actor acted on somebody's behalf. */
  readonly actingFor: string | null;
  /** `<thing>.<verb>`, for example `report.endorse`. */
  readonly action: string;
  /** What it concerns, within the organisation, for example `2568/12m/1.2.1-1`. */
  readonly subject: string;
  /** The state before and after, as plain JSON; null or undefined if there was none. */
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** A stored row: its position in the chain, the instant (ISO 8601 UTC) and the hash in hexadecimal. */
export interface JournalRow extends NewJournalRow {
  readonly seq: string;
  readonly at: string;
  readonly hash: string;
}

export interface JournalQuery {
  readonly organisationId: string;
  /** Only rows whose subject begins with this. */
  readonly subject?: string;
  /** Only rows of exactly this action. */
  readonly action?: string;
  /** Only rows older than this one: the `seq` of the last row already shown. */
  readonly before?: string;
  readonly limit: number;
}

/**
 * Part of the journal: whose chains, which objects (first words of actions), which subjects; null does not restrict.
 */
export interface ChangeScope {
  readonly organisationIds: readonly string[] | null;
  readonly things: readonly string[];
  readonly subjects: readonly string[] | null;
  /** Only these actions; absent: all about the things. */
  readonly actions?: readonly string[];
}

export interface JournalChanges extends ChangeScope {
  /** Only rows after this instant (ISO UTC); null selects the newest. */
  readonly since: string | null;
  /** A person's own actions are not listed. */
  readonly exceptUserId: string;
  readonly limit: number;
}

/** Who did something to what. */
export interface DoneAct {
  readonly userId: string;
  readonly organisationId: string;
  readonly action: string;
  readonly subject: string;
}

export interface JournalStore {
  /**
   * Every person who did one of these acts to the subject or to a part of it, once per person, act and subject; with
   * `since`, from the last time of that act on the subject.
   */
  peopleWhoDid(asked: {
    readonly organisationId: string;
    readonly subject: string;
    readonly actions: readonly string[];
    readonly since?: string | undefined;
  }): Promise<readonly DoneAct[]>;
  /** What one person did of these acts, in all chains, once per act and subject. */
  actsBy(userId: string, actions: readonly string[]): Promise<readonly DoneAct[]>;
  /** How often this act was done to a part of the subject, and when last (ISO UTC); null: never. */
  timesDone(asked: {
    readonly organisationId: string;
    readonly subject: string;
    readonly action: string;
  }): Promise<{ readonly count: number; readonly lastAt: string | null }>;
  append(entry: NewJournalRow): Promise<void>;
  /** Several rows in their order, in one statement. */
  appendAll(entries: readonly NewJournalRow[]): Promise<void>;
  /** Newest first. */
  list(page: JournalQuery): Promise<readonly JournalRow[]>;
  /** Newest first, across chains. */
  changes(wanted: JournalChanges): Promise<readonly JournalRow[]>;
}

/**
 * What is wrong at the first broken row:
 * - `content-changed` — its fields no longer give its fingerprint
 * - `row-missing` — the number in the chain is skipped
 * - `link-broken` — it does not follow from the row before it, which was rewritten
 * - `tail-cut` — the chain ends before the number its head remembers
 * - `head-differs` — the head does not remember the last row, which was rewritten or slipped in
 */
export type JournalFault = 'content-changed' | 'row-missing' | 'link-broken' | 'tail-cut' | 'head-differs';

export interface JournalBreak {
  readonly organisationId: string;
  readonly seq: string;
  readonly fault: JournalFault;
}

export interface JournalVerdict {
  readonly organisations: number;
  readonly rows: number;
  /** The first broken row of every broken chain, by organisation; empty if the journal is intact. */
  readonly breaks: readonly JournalBreak[];
}

export interface JournalVerifier {
  /** Recomputes every chain from its first row to its head. */
  verify(): Promise<JournalVerdict>;
}
