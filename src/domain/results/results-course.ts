import type { Framework } from '../framework/framework-schema.ts';
import { bodiesDeciding } from '../framework/instrument.ts';
import type { Source } from '../framework/source-schema.ts';

/** A body that decides on a year's results. */
interface ResultsBody {
  readonly code: string;
  readonly name: string;
  /** The organisation in the product that it is. */
  readonly organisationId: string;
  readonly source: Source;
}

/** One step that a year's results pass before and after everybody may read them. */
export type CourseStep =
  | { readonly kind: 'body'; readonly body: ResultsBody }
  | { readonly kind: 'cabinet' }
  | { readonly kind: 'announcement' };

type Course = Pick<Framework, 'bodies' | 'resultsCourse'>;

/**
 * The steps of the year's results in their order (S2 chart 4: the subcommission, the commission, the cabinet, then the provinces
 * are told). A body that decides and is not named in the course comes before all others; the announcement is always a step. A
 * body that is no organisation of the product records nothing in it, so nothing waits for it.
 */
export function resultsCourseOf(framework: Course): readonly CourseStep[] {
  const bodies = bodiesDeciding(framework, 'results').flatMap(({ organisationId, ...body }): ResultsBody[] =>
    organisationId === null ? [] : [{ ...body, organisationId }],
  );
  const named = framework.resultsCourse?.value ?? [];
  const unnamed = bodies.filter(({ code }) => !named.includes(code)).map((body) => ({ kind: 'body', body }) as const);
  const steps = named.flatMap((code): CourseStep[] => {
    if (code === 'cabinet' || code === 'announcement') return [{ kind: code }];
    return bodies.filter((one) => one.code === code).map((body) => ({ kind: 'body', body }));
  });
  const whole = [...unnamed, ...steps];
  return whole.some(({ kind }) => kind === 'announcement') ? whole : [...whole, { kind: 'announcement' }];
}
