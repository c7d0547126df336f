/** An agency that hosts an indicator today, leading or supporting. Both days are included. */
export interface HostAssignment {
  readonly code: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly acknowledgedAt: string | null;
  /**
   * True for a leading agency whose named supervisor has an account with that role today: results then go to the
   * supervisor first.
   */
  readonly supervised: boolean;
}

/** A new assignment. */
export type NewHostAssignment = Pick<HostAssignment, 'code' | 'agencyId' | 'part' | 'validFrom' | 'validTo'>;

/** The agencies that host this indicator today; permission to enter depends on them. */
export function hostAgencyIds(hosts: readonly HostAssignment[], code: string): readonly string[] {
  return hosts.filter((host) => host.code === code).map((host) => host.agencyId);
}
