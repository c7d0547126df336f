import type { Framework } from '../../domain/framework/framework-schema.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { resultsCourseOf } from '../../domain/results/results-course.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { belongsToBody } from '../bodies/may-act-in-body.ts';
import { resultsPlace } from './results-deps.ts';

/**
 * Whether somebody reads the editions of a year's results that are not announced: whoever prepares, announces or assessed them,
 * and who sits in or writes for a body of the year's course on that day. Everybody else reads them as the public does, however
 * much of the nation they may compare.
 */
export async function readsUnannounced(
  stores: { readonly bodies: Pick<BodyStores['bodies'], 'appointmentsOf'> },
  actor: Actor,
  framework: Framework,
  day: CivilDate,
): Promise<boolean> {
  if (actor.userId === '') return false;
  if (isPermitted('read-unannounced-results', actor, resultsPlace)) return true;
  for (const step of resultsCourseOf(framework)) {
    if (step.kind !== 'body') continue;
    if (await belongsToBody(stores, actor, { bodyId: step.body.organisationId, day })) return true;
  }
  return false;
}
