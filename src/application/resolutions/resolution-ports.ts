import type { DecisionSubject } from '../../domain/framework/agreement-schema.ts';
import type { Resolution } from '../../domain/meetings/resolution.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';

/** The targets of one subject, a line for each indicator. */
export interface SubjectTargets {
  readonly key: string;
  readonly lines: readonly string[];
}

/** A resolution recorded in the product: of which item of which meeting, and on what. */
export interface RecordedResolution extends Resolution {
  readonly id: string;
  readonly meetingId: string;
  /** The item of the agenda, from 1. */
  readonly item: number;
  readonly subjectKind: DecisionSubject;
  /** By which the area that owns the subjects reads them back: `2568/TH-42`. */
  readonly subjectKeys: readonly string[];
  /** The targets on which it decided, as they read then, by subject; none where a subject has none. */
  readonly targets: readonly SubjectTargets[];
  readonly recordedName: string;
  readonly recordedAt: Instant;
}

export interface ResolutionStore {
  /** Rows are never changed. */
  insert(resolution: RecordedResolution, userId: string): Promise<void>;
  ofMeeting(meetingId: string): Promise<readonly RecordedResolution[]>;
  /** Of many meetings, in whatever order: which of them resolved something at which item. */
  itemsResolved(meetingIds: readonly string[]): Promise<readonly Pick<RecordedResolution, 'meetingId' | 'item'>[]>;
  /** Those about a subject of this fiscal year, the newest first. */
  ofYear(fiscalYear: number): Promise<readonly RecordedResolution[]>;
}

export interface ResolutionStores {
  readonly resolutions: ResolutionStore;
}
