import type { HostContact, HostDuty } from '../../domain/agreement/host-person.ts';
import type { HostPresence } from '../../domain/agreement/phantom-host.ts';
import type { LetterReference } from '../../domain/letters/letter-parts.ts';
import type { Role } from '../../domain/people/roles.ts';

/** A person in charge of an indicator in one of its agencies, for a period (both days included). */
export interface HostPerson extends HostContact {
  readonly code: string;
  readonly agencyId: string;
  readonly duty: HostDuty;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** An enabled account with the same e-mail exists. */
  readonly hasAccount: boolean;
  /** That account holds the role of the duty in the agency today: a supervisor must then approve. */
  readonly mayAct: boolean;
}

/** One past or current assignment, with its acknowledgement. */
export interface HostPeriod {
  readonly code: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly part: 'lead' | 'support';
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly acknowledgedAt: string | null;
  readonly acknowledgedName: string | null;
  /** The letter or order that assigned it; null if none was named. */
  readonly orderedBy: LetterReference | null;
}

interface YearOf {
  readonly organisationId: string;
  readonly fiscalYear: number;
}

/** People in charge, acknowledgements, and each hosting agency's activity. */
export interface HostStore {
  /** Every assignment of the year, including past ones, by code and day. */
  periods(year: YearOf): Promise<readonly HostPeriod[]>;
  /** Everyone named in the year, including past ones. */
  people(year: YearOf, today: string): Promise<readonly HostPerson[]>;
  /** Names a person from a given day; the former one of the same duty ends the day before. */
  namePerson(year: YearOf, person: Omit<HostPerson, 'validTo' | 'hasAccount' | 'mayAct'>): Promise<void>;
  /** Ends the current holder of the duty, with `lastDay` as the last day; returns whether there was one. */
  endPerson(
    year: YearOf,
    at: { readonly code: string; readonly agencyId: string; readonly duty: HostDuty },
    lastDay: string,
  ): Promise<boolean>;
  /** Acknowledges what these agencies hold on that day and had not acknowledged; returns which. */
  acknowledge(
    year: YearOf,
    agencyIds: readonly string[],
    by: { readonly today: string; readonly at: string; readonly name: string },
  ): Promise<readonly { readonly code: string; readonly agencyId: string }[]>;
  /** One row per agency that hosts anything today, by name. */
  presence(year: YearOf, today: string): Promise<readonly HostPresence[]>;
  /**
   * How many others hold the role today with an enabled account, in one of the organisations (null: anywhere), besides
   * these people.
   */
  othersWith(
    role: Role,
    organisationIds: readonly string[] | null,
    besides: readonly string[],
    today: string,
  ): Promise<number>;
}
