import type { Indicator } from '../agreement/indicator.ts';
import { slotsOf } from '../agreement/new-indicator.ts';
import type { Framework } from '../framework/framework-schema.ts';
import type { Applicability } from '../framework/tree-schema.ts';
import { clusterEraOf } from '../people/organisation.ts';
import { parseDecimal } from '../values/decimal.ts';
import { isZero } from '../values/fraction.ts';
import { type Refusal, refusal } from '../values/result.ts';
import { type ApplicableParty, appliesTo } from './applies-to.ts';
import type { CatalogueEdition } from './catalogue-entry.ts';

export type MandatoryRefusal = 'mandatory-missing' | 'mandatory-without-weight';

/** An indicator that a province's agreement must contain, and what says so. */
export interface MandatoryIndicator {
  readonly code: string;
  readonly name: string;
  readonly origin: 'framework' | 'list';
}

/**
 * The mandatory indicators (ตัวชี้วัดภาคบังคับตามกรอบ, S2 ข้อ 1.4.2) of a province: what the year's framework names for it,
 * and the entries of the approved list that are marked so. Which of the two make an indicator mandatory is data of the
 * framework. A cluster has none: the clause speaks of the province's agreement.
 */
export function mandatoryFor(
  framework: Framework,
  edition: CatalogueEdition | null,
  party: ApplicableParty,
): readonly MandatoryIndicator[] {
  if (clusterEraOf(party.organisationId) !== null) return [];
  const origins = framework.mandatory?.value ?? ['named-slots', 'approved-list'];
  const named = origins.includes('named-slots')
    ? slotsOf(framework)
        .filter(({ slot }) => bindsProvince(slot.applicability.value, party.organisationId))
        .map(({ slot: { code, name } }) => ({ code, name, origin: 'framework' as const }))
    : [];
  const listed = origins.includes('approved-list')
    ? (edition?.entries ?? [])
        .filter((entry) => entry.mandatory && appliesTo(entry.applicability, party))
        .map(({ code, name }) => ({ code, name, origin: 'list' as const }))
    : [];
  return [...named, ...listed.filter((one) => !named.some((other) => other.code === one.code))];
}

/** Finds mandatory indicators that are not in the agreement, or are in it without counting. */
export function checkMandatory(
  mandatory: readonly MandatoryIndicator[],
  indicators: readonly Indicator[],
): readonly Refusal<MandatoryRefusal>[] {
  return mandatory.flatMap(({ code, name, origin }): Refusal<MandatoryRefusal>[] => {
    const found = indicators.find(({ code: own, sharedFrom }) => own === code || sharedFrom?.code === code);
    if (!found) return [refusal('mandatory-missing', { indicator: code, name, origin }, `mandatory.${code}`)];
    const weight = parseDecimal(found.weight);
    const counts = found.inForce === 'cancelled' || (weight.ok && !isZero(weight.value));
    const field = `indicators.${found.code}.weight`;
    return counts ? [] : [refusal('mandatory-without-weight', { indicator: found.code, name }, field)];
  });
}

/** Where only a number of provinces is stated, it is not known which they are: nobody is bound. */
function bindsProvince(applicability: Applicability, province: string): boolean {
  if (applicability.kind === 'all') return true;
  return applicability.kind === 'listed' && applicability.provinces.includes(province);
}
