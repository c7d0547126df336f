import type { RequestCost } from '../contract/request-cost.ts';

export interface CostLimits {
  /** The period in which requests are counted, in seconds. */
  readonly seconds: number;
  /** Requests of one person in a period, however many tokens or browsers they use. */
  readonly person: number;
  /** Requests in a period from one address by people who are not signed in. */
  readonly address: number;
  /** True if all processes count together, in the database; otherwise each process counts for itself. */
  readonly shared: boolean;
  /** Requests under way at once in one process. */
  readonly atOnce?: { readonly person: number; readonly address: number; readonly strangers: number };
}

export type RequestLimits = Readonly<Record<RequestCost, CostLimits>>;

/**
 * Assumptions, as no source states any: an office of two hundred people behind one address works, and signs in within
 * ten minutes, without meeting a limit; a program fills in all provinces of a round in one minute.
 */
export const requestLimits: RequestLimits = {
  read: { seconds: 60, person: 1200, address: 3000, shared: false },
  write: { seconds: 60, person: 1200, address: 600, shared: false },
  document: {
    ...{ seconds: 60, person: 300, address: 300, shared: false },
    atOnce: { person: 8, address: 16, strangers: 32 },
  },
  upload: {
    ...{ seconds: 60, person: 120, address: 60, shared: true },
    atOnce: { person: 6, address: 4, strangers: 16 },
  },
  password: { seconds: 600, person: 300, address: 600, shared: true },
};

/** The same limits, each this many times as high: for an installation whose people work through programs. */
export function requestLimitsTimes(factor: number): RequestLimits {
  const times = (limits: CostLimits): CostLimits => ({
    ...limits,
    person: limits.person * factor,
    address: limits.address * factor,
  });
  return {
    read: times(requestLimits.read),
    write: times(requestLimits.write),
    document: times(requestLimits.document),
    upload: times(requestLimits.upload),
    password: requestLimits.password,
  };
}
