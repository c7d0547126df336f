import type { Actor } from '../../domain/people/actor.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import { mayReadForecast } from '../reporting/read-access.ts';
import type { ReadDeps } from '../year/read-deps.ts';
import { type ForecastOfParty, readForecasts } from './read-forecasts.ts';

export interface PartyForecastReading {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly fiscalYear: number;
  readonly forecast: ForecastOfParty;
  /** The codes of indicators that an agency of the reader leads. */
  readonly own: readonly string[];
}

/** What a party's year may end with: for its own people, and of what was sent for OPDC and evaluators. */
export async function readPartyForecast(
  deps: ReadDeps,
  actor: Actor,
  { organisationId, fiscalYear }: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<PartyForecastReading, 'forbidden' | 'not-found'>> {
  if (!mayReadForecast(actor, organisationId)) return refuse('forbidden');
  return deps.transactions.read(async (stores) => {
    const organisation = await stores.organisations.find(organisationId);
    if (!organisation) return refuse('not-found');
    const asked = { organisationIds: [organisationId], fiscalYear, today: deps.clock.today() };
    const [forecast] = await readForecasts(stores, actor, asked);
    if (!forecast) return refuse('not-found');
    const own = forecast.leads.filter(({ agencyId }) => actor.holdings.some((one) => one.organisationId === agencyId));
    const { id, name } = organisation;
    return accept({ organisation: { id, name }, fiscalYear, forecast, own: own.map(({ code }) => code) });
  });
}
