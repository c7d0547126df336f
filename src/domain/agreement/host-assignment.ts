/** An agency that hosts an indicator today, leading or supporting. Days are included. */
export interface HostAssignment {
  readonly code: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly acknowledgedAt: string | null;
  /** True for a lead whose named supervisor has an account with that role today: results then pass the supervisor. */
  readonly supervised: boolean;
}

/** An assignment as it is made. */
export type NewHostAssignment = Pick<HostAssignment, 'code' | 'agencyId' | 'part' | 'validFrom' | 'validTo'>;

/** The agencies that host this indicator today: what permission to enter rests on. */
export function hostAgencyIds(hosts: readonly HostAssignment[], code: string): readonly string[] {
  return hosts.filter((host) => host.code === code).map((host) => host.agencyId);
}
