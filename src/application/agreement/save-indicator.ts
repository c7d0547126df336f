import { isSameCode } from '../../domain/agreement/check-indicator.ts';
import { checkComputable } from '../../domain/agreement/check-measure.ts';
import { type Agreement, type Indicator, planOf } from '../../domain/agreement/indicator.ts';
import type { Actor } from '../../domain/people/actor.ts';
import { isPermitted } from '../../domain/people/is-permitted.ts';
import type { ScoringRefusal } from '../../domain/scoring/refusal-codes.ts';
import { accept, type Outcome, refuse, refuseAll } from '../../domain/values/result.ts';
import type { AgreementDeps, AgreementRefusal } from './agreement-deps.ts';
import { saveAgreement } from './save-agreement.ts';

export interface SaveIndicatorInput {
  readonly organisationId: string;
  readonly fiscalYear: number;
  readonly rowVersion: number | null;
  readonly indicator: Indicator;
  /** True to add it; false to replace the one of the same code. */
  readonly isNew: boolean;
}

export type SaveIndicatorRefusal = AgreementRefusal | ScoringRefusal | 'unknown-indicator';

/** Adds an indicator to a draft or replaces one. Scoring must be able to compute its rule and formula. */
export async function saveIndicator(
  deps: AgreementDeps,
  actor: Actor,
  input: SaveIndicatorInput,
): Promise<Outcome<Agreement, SaveIndicatorRefusal>> {
  const { organisationId, fiscalYear, rowVersion, indicator, isNew } = input;
  const found = await draftOf(deps, actor, input);
  if (!found.ok) return found;
  const computable = checkComputable(indicator);
  if (computable.length > 0) return refuseAll(computable);
  const { indicators } = found.value;
  const known = indicators.some((one) => (isNew ? isSameCode(one.code, indicator.code) : one.code === indicator.code));
  if (isNew === known)
    return refuse(isNew ? 'duplicate-code' : 'unknown-indicator', factsOf(indicator), fieldOf(indicator, 'code'));
  const others = indicators.filter((one) => one.code !== indicator.code);
  const changed = inOrder([...others, indicator]);
  return saveAgreement(deps, actor, {
    organisationId,
    fiscalYear,
    rowVersion,
    plan: planOf(found.value),
    indicators: changed,
  });
}

/** Removes an indicator from a draft. */
export async function removeIndicator(
  deps: AgreementDeps,
  actor: Actor,
  input: Omit<SaveIndicatorInput, 'indicator' | 'isNew'> & { readonly code: string },
): Promise<Outcome<Agreement, SaveIndicatorRefusal>> {
  const { organisationId, fiscalYear, rowVersion, code } = input;
  const found = await draftOf(deps, actor, input);
  if (!found.ok) return found;
  const { indicators } = found.value;
  const others = indicators.filter((one) => one.code !== code);
  if (others.length === indicators.length) return refuse('unknown-indicator', { codes: code });
  return saveAgreement(deps, actor, {
    organisationId,
    fiscalYear,
    rowVersion,
    plan: planOf(found.value),
    indicators: inOrder(others),
  });
}

async function draftOf(
  deps: AgreementDeps,
  actor: Actor,
  key: { readonly organisationId: string; readonly fiscalYear: number },
): Promise<Outcome<Agreement, 'forbidden' | 'not-found'>> {
  if (!isPermitted('edit-agreement', actor, key)) return refuse('forbidden');
  const { organisationId, fiscalYear } = key;
  const found = await deps.transactions.read(({ agreements }) => agreements.find(organisationId, fiscalYear));
  return found ? accept(found) : refuse('not-found');
}

/** Sorted by code within component and renumbered: positions have no duplicates and no gaps. */
export function inOrder(indicators: readonly Indicator[]): readonly Indicator[] {
  const key = (one: Indicator) => `${one.componentCode} ${one.code}`;
  const sorted = [...indicators].sort((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
  return sorted.map((one, index) => ({ ...one, position: index + 1 }));
}

function fieldOf(indicator: Indicator, field: string): string {
  return `indicators.${indicator.code}.${field}`;
}

function factsOf(indicator: Indicator) {
  return { indicator: indicator.code, codes: indicator.code };
}
