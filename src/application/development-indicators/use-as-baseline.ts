import type { Baseline } from '../../domain/agreement/indicator.ts';
import type { DevelopmentKey } from '../../domain/development-indicators/development-indicator.ts';
import { baselineOf } from '../../domain/development-indicators/series-baseline.ts';
import { pointsOf } from '../../domain/development-indicators/series-value.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import { accept, acceptUnchanged, type Outcome, refuse } from '../../domain/values/result.ts';
import type { AgreementStores } from '../agreement/agreement-deps.ts';
import { type SaveIndicatorRefusal, saveIndicator } from '../agreement/save-indicator.ts';
import type { Clock, Transactions } from '../ports.ts';
import { appendDatabaseRow, type DevelopmentTables } from './development-deps.ts';

interface BaselineInput extends DevelopmentKey {
  readonly fiscalYear: number;
  /** The indicator of the draft agreement. */
  readonly indicatorCode: string;
  /** Null states none. */
  readonly rowVersion: number | null;
}

interface BaselineDeps {
  readonly transactions: Transactions<AgreementStores & DevelopmentTables>;
  readonly clock: Clock;
}

type BaselineRefusal =
  | SaveIndicatorRefusal
  | 'development-baseline-target'
  | 'development-baseline-unit'
  | 'development-baseline-quarter'
  | 'development-baseline-empty';

/** Writes the confirmed values of the years before as the baseline of an indicator of a draft, and notes that they are used. */
export async function useAsBaseline(
  deps: BaselineDeps,
  actor: Actor,
  input: BaselineInput,
): Promise<Outcome<readonly Baseline[], BaselineRefusal>> {
  const { organisationId, code, fiscalYear, indicatorCode, rowVersion } = input;
  if (!isPermitted('edit-agreement', actor, { organisationId })) return refuse('forbidden');
  if (indicatorCode === '') return refuse('development-baseline-target', undefined, 'target');
  const today = deps.clock.today();
  return deps.transactions.run(async (stores, nested): Promise<Outcome<readonly Baseline[], BaselineRefusal>> => {
    const series = (await stores.developmentIndicators.list(organisationId, { lock: true })).find(
      (one) => one.code === code,
    );
    const agreement = await stores.agreements.find(organisationId, fiscalYear);
    if (series === undefined || agreement === null) return refuse('not-found');
    if (agreement.status !== 'draft') return refuse('agreement-not-draft');
    const indicator = agreement.indicators.find((one) => one.code === indicatorCode);
    if (indicator === undefined) return refuse('unknown-indicator', { codes: indicatorCode }, 'target');
    if (series.frequency !== 'year') return refuse('development-baseline-quarter', undefined, 'target');
    if (series.unit !== indicator.unit)
      return refuse('development-baseline-unit', { unit: series.unit, stated: indicator.unit }, 'target');
    const values = await stores.developmentIndicators.values(organisationId, [code], { confirmedOnly: true });
    const baselines = baselineOf(pointsOf(values), fiscalYear, today);
    if (baselines.length === 0) return refuse('development-baseline-empty', { year: fiscalYear }, 'target');
    const saved = await saveIndicator({ transactions: nested, clock: deps.clock }, actor, {
      ...{ organisationId, fiscalYear, rowVersion, isNew: false, indicator: { ...indicator, baselines } },
    });
    if (!saved.ok) return saved;
    const used = { usedAt: deps.clock.now(), usedName: actor.name };
    const use = { organisationId, code, fiscalYear, indicatorCode, ...used };
    const isNew = await stores.developmentIndicators.noteUse(use);
    if (!isNew && saved.unchanged) return acceptUnchanged(baselines);
    await appendDatabaseRow(stores, actor, {
      ...{ organisationId, code, action: 'development-indicator.use', permission: 'edit-agreement' },
      after: { fiscalYear, indicator: indicatorCode, years: baselines.map((one) => one.fiscalYear) },
    });
    return accept(baselines);
  });
}
