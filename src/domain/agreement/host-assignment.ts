import type { LetterReference } from '../letters/letter-parts.ts';
import type { AgencyId, CivilDate, IndicatorCode, Instant } from '../values/kinds-of-text.ts';
/** An agency that hosts an indicator today, leading or supporting. Both days are included. */
export interface HostAssignment {
  readonly code: IndicatorCode;
  readonly agencyId: AgencyId;
  readonly agencyName: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
  readonly acknowledgedAt: Instant | null;
  /**
   * True for a leading agency whose named supervisor has an account with that role today: results then go to the
   * supervisor first.
   */
  readonly supervised: boolean;
}

/** A new assignment. */
export interface NewHostAssignment
  extends Pick<HostAssignment, 'code' | 'agencyId' | 'part' | 'validFrom' | 'validTo'> {
  /** The letter or order that assigns it; absent if none is named. */
  readonly orderedBy?: LetterReference | undefined;
}

/** The agencies that host this indicator today; permission to enter depends on them. */
export function hostAgencyIds(hosts: readonly HostAssignment[], code: IndicatorCode): readonly AgencyId[] {
  return hosts.filter((host) => host.code === code).map((host) => host.agencyId);
}
