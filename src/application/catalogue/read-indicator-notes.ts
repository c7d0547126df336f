import { type LastYear, type SoftTargetWarning, warnSoftTarget } from '../../domain/agreement/warn-soft-target.ts';
import type { CatalogueEntry, EditionHead } from '../../domain/catalogue/catalogue-entry.ts';
import type { OnListVerdict } from '../../domain/catalogue/on-approved-list.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { Transactions } from '../ports.ts';
import type { YearStores } from '../year/year-ports.ts';
import type { CatalogueStores } from './catalogue-ports.ts';
import { choicesIn, type ReadChoicesInput } from './read-choices.ts';

/** The notes on one indicator of an agreement; none of them refuses anything. */
export interface IndicatorNote {
  readonly verdict: OnListVerdict;
  readonly warnings: readonly SoftTargetWarning[];
}

export interface IndicatorNotes {
  /** The list that the verdicts are based on; null if the year has none. */
  readonly edition: EditionHead | null;
  /** What the party may still choose from it, mandatory entries first. */
  readonly choices: readonly CatalogueEntry[];
  /** By indicator code. */
  readonly notes: ReadonlyMap<string, IndicatorNote>;
}

export type IndicatorNotesInput = ReadChoicesInput;

type NotesStores = CatalogueStores & Pick<YearStores, 'agreements' | 'results'>;

/**
 * Whether each indicator is on the approved list, and whether its target is soft. Everyone who may read the agreement
 * may read these; last year's results are used only for readers who may see results that are not announced.
 */
export async function readIndicatorNotes(
  deps: { readonly transactions: Transactions<NotesStores> },
  actor: Actor,
  input: IndicatorNotesInput,
): Promise<IndicatorNotes> {
  const { organisationId } = input;
  return deps.transactions.read(async (stores) => {
    const { edition, choices, verdicts } = await choicesIn(stores, input);
    const mayWeighResults = isPermitted('read-drafts', actor, { organisationId, submitted: true });
    const past = mayWeighResults ? await lastYearOf(stores, input) : new Map<string, LastYear>();
    const notes = input.indicators.map((indicator) => {
      const verdict = verdicts.get(indicator.code) ?? { onList: false, reasons: [] };
      const warnings = warnSoftTarget(indicator, past.get(indicator.code) ?? null);
      return [indicator.code, { verdict, warnings }] as const;
    });
    return { edition, choices, notes: new Map(notes) };
  });
}

/** The final results of last year's indicators, by code. */
async function lastYearOf(stores: NotesStores, input: IndicatorNotesInput): Promise<ReadonlyMap<string, LastYear>> {
  const { organisationId } = input;
  const fiscalYear = input.fiscalYear - 1;
  const round = { organisationId, fiscalYear, round: '12m' } as const;
  const former = await stores.agreements.ofRound(round);
  if (!former) return new Map();
  const results = await stores.results.listOfRound(round);
  const values = new Map(results.map((one) => [one.code, one.state === 'reported' ? one.value : null] as const));
  return new Map(
    former.indicators.map((one) => [one.code, { fiscalYear, value: values.get(one.code) ?? null, unit: one.unit }]),
  );
}
