import type { InnovationCallKey } from '../../domain/innovation/innovation-call.ts';
import { type InnovationFigure, innovationFigure } from '../../domain/innovation/innovation-figure.ts';
import { isThereOn } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { CivilDate } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { type InnovationDeps, innovationYear } from './innovation-deps.ts';

/**
 * What the innovation indicator of a province's year can be fed with, as it was on a day (today if none is named), and how it
 * was found; the figure is null while the province has opened no call. What single agencies did, and scores, are told to those alone
 * who receive the proposals.
 */
export async function readInnovationFigure(
  deps: InnovationDeps,
  actor: Actor,
  { organisationId, fiscalYear, day }: InnovationCallKey & { readonly day?: CivilDate },
): Promise<Outcome<{ readonly figure: InnovationFigure | null; readonly day: CivilDate }, 'forbidden' | 'not-found'>> {
  const key = { organisationId, fiscalYear };
  if (!isPermitted('read-innovation', actor, key)) return refuse('forbidden');
  return deps.transactions.read(
    async (stores): Promise<Outcome<{ figure: InnovationFigure | null; day: CivilDate }, 'not-found'>> => {
      const year = await innovationYear(stores, key);
      if (!year.ok) return year;
      const asked = day ?? deps.clock.today();
      const call = await stores.innovation.findCall(key);
      const proposals = call === null ? [] : await stores.innovation.listOf(key);
      const there = proposals.filter((one) => isThereOn(one, deps.clock.today()));
      const receives = isPermitted('read-innovation-proposals', actor, key);
      return accept({ figure: innovationFigure(call, there, { day: asked, receives }), day: asked });
    },
  );
}
