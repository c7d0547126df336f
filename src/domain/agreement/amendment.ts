import type { Resolution } from '../meetings/resolution.ts';
import type { CivilDate } from '../values/kinds-of-text.ts';

/** What changed an agreement from one version into the next (S2 ข้อ 1.5.2, S4 ข้อ ๔), complete in itself. */
export interface Amendment {
  /** The version that it changed; the next is one higher. */
  readonly fromVersion: number;
  /** The number of the request in its party's year. */
  readonly request: number;
  /** The code of the indicator that was asked about. */
  readonly indicator: string;
  /** What was asked for, and on which ground, in Thai. */
  readonly what: string;
  readonly why: string;
  /** Since when it holds: the day of the last of the resolutions. */
  readonly effectiveOn: CivilDate;
  /** In the order decided: of the body that decides, and where it asks for another's approval of that one. */
  readonly resolutions: readonly Resolution[];
}
