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

/** Every body of the year that decides on subjects of this kind, in the order of the framework. */
export function bodiesDeciding(framework: Pick<Framework, 'bodies'>, subject: DecisionSubject): DecidingBody[] {
  return (framework.bodies ?? []).flatMap(({ code, name, organisation = null, decides = [] }) => {
    const decision = decides.find((one) => one.subject === subject);
    return decision ? [{ code, name, organisationId: organisation, source: decision.source }] : [];
  });
}

/** Which body of the year decides on subjects of this kind; null if the year names none. */
export function bodyDeciding(framework: Pick<Framework, 'bodies'>, subject: DecisionSubject): DecidingBody | null {
  return bodiesDeciding(framework, subject)[0] ?? null;
}
