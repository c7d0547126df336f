import type { HostedIndicator, HostsReading } from '../../../application/agreement/read-hosts.ts';
import type { ThaiDateFields } from '../../../domain/values/thai-date.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { Reader } from '../../reader.ts';

/** A person's form as typed. */
export interface TypedPerson {
  readonly code: string;
  /** `agencyId|duty`. */
  readonly place: string;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  readonly validFrom: ThaiDateFields;
}

export const personFields = ['place', 'name', 'position', 'phone', 'email', 'validFrom'] as const;
export type PersonField = (typeof personFields)[number];

/** The names of this form's fields contain the indicator's code, because there are many such forms on one page. */
export function personField(code: string, field: PersonField): string {
  return `${field}-${code}`;
}

export interface HostsState {
  readonly typed?: TypedPerson;
  readonly errors?: readonly FormError[];
}

export interface HostsPageProps {
  readonly reading: HostsReading;
  readonly reader: Reader;
  readonly state: HostsState;
}

export type HostedProps = HostsPageProps & { readonly indicator: HostedIndicator };
