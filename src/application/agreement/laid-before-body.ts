import { approvalsNeeded } from '../../domain/agreement/approvals-needed.ts';
import type { Agreement } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import type { BodyStores } from '../bodies/bodies-ports.ts';
import { frameworkOf } from '../year/framework-of.ts';
import type { YearStores } from '../year/year-ports.ts';

/**
 * Whether the reader sits in a body that has to approve what was settled, or stands in there: whoever decides on it reads it,
 * whatever role the person holds.
 */
export async function isLaidBefore(
  stores: Pick<YearStores, 'frameworks'> & Pick<BodyStores, 'bodies'>,
  { userId }: Actor,
  agreement: Agreement | null,
  today: CivilDate,
): Promise<boolean> {
  if (agreement?.status !== 'settled' || userId === '') return false;
  const framework = await frameworkOf(stores, agreement);
  if (framework === null) return false;
  const bodies = new Set(approvalsNeeded(framework, agreement.indicators).map(({ body }) => body.organisationId));
  return (await stores.bodies.sitsIn(userId, today)).some(({ bodyId }) => bodies.has(bodyId));
}
