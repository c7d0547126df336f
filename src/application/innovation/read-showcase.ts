import { hasInnovation } from '../../domain/innovation/innovation-call.ts';
import type { InnovationOutcome } from '../../domain/innovation/innovation-proposal.ts';
import { asSent, isThereOn } from '../../domain/innovation/sent-innovation.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Instant } from '../../domain/values/kinds-of-text.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { compareThai } from '../../domain/values/thai-text.ts';
import { frameworkInForce } from '../year/framework-of.ts';
import type { InnovationDeps } from './innovation-deps.ts';

/** What everybody reads of a proposal whose outcome is announced: its substance only where it was selected. */
export interface ShownInnovation {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly number: number;
  readonly agencyName: string;
  readonly title: string;
  readonly outcome: InnovationOutcome;
  readonly announcedAt: Instant;
  readonly problem: string | null;
  readonly idea: string | null;
  readonly expected: string | null;
}

export interface ShowcaseReading {
  readonly fiscalYear: number;
  readonly selected: readonly ShownInnovation[];
  readonly others: readonly ShownInnovation[];
}

/** The announced innovation proposals of a year, for everybody. */
export async function readShowcase(
  { transactions, clock }: InnovationDeps,
  actor: Actor,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<Outcome<ShowcaseReading, 'forbidden' | 'not-found'>> {
  if (!isPermitted('read-published', actor, { organisationId: 'public' })) return refuse('forbidden');
  return transactions.read(async (stores): Promise<Outcome<ShowcaseReading, 'not-found'>> => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null || !hasInnovation(framework)) return refuse('not-found');
    const today = clock.today();
    const announced = await stores.innovation.announcedOf(fiscalYear);
    const proposals = announced.filter((one) => isThereOn(one, today)).flatMap((one) => asSent(one) ?? []);
    const provinces =
      proposals.length === 0 ? [] : await stores.organisations.list({ kind: 'province', provinceId: null });
    const names = new Map(provinces.map(({ id, name }) => [id, name]));
    const all = proposals.map((one): ShownInnovation => {
      const isSelected = one.outcome === 'selected';
      return {
        organisation: { id: one.organisationId, name: names.get(one.organisationId) ?? one.organisationId },
        ...{ number: one.number, agencyName: one.agencyName, title: one.title },
        ...{ outcome: one.outcome ?? 'not-selected', announcedAt: one.announcedAt ?? '' },
        problem: isSelected ? one.problem : null,
        idea: isSelected ? one.idea : null,
        expected: isSelected ? one.expected : null,
      };
    });
    const ordered = all.toSorted(
      (a, b) => compareThai(a.organisation.name, b.organisation.name) || a.number - b.number,
    );
    return accept({
      fiscalYear,
      selected: ordered.filter(({ outcome }) => outcome === 'selected'),
      others: ordered.filter(({ outcome }) => outcome !== 'selected'),
    });
  });
}
