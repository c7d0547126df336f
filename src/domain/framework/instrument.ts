import type { DecisionSubject } from './agreement-schema.ts';
import type { Framework } from './framework-schema.ts';
import type { Source } from './source-schema.ts';

export type Instrument = NonNullable<Framework['instrument']>['value'];

/** What the year settles with each party; versions published before years said so have an agreement. */
export function instrumentOf({ instrument }: Pick<Framework, 'instrument'>): Instrument {
  return instrument?.value ?? 'agreement';
}

/** A body that decides on a kind of subject in a year. */
export interface DecidingBody {
  readonly code: string;
  readonly name: string;
  /** The organisation in the product that it is; null if the framework names none. */
  readonly organisationId: string | null;
  readonly source: Source;
}

/** Which body of the year decides on subjects of this kind; null if the year names none. */
export function bodyDeciding(framework: Pick<Framework, 'bodies'>, subject: DecisionSubject): DecidingBody | null {
  for (const { code, name, organisation = null, decides = [] } of framework.bodies ?? []) {
    const decision = decides.find((one) => one.subject === subject);
    if (decision) return { code, name, organisationId: organisation, source: decision.source };
  }
  return null;
}
