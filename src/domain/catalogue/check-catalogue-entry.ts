import { checkIndicators, type IndicatorRefusal } from '../agreement/check-indicator.ts';
import { checkFormulas, checkVariableNames } from '../agreement/check-measure.ts';
import { compileFormula } from '../scoring/formula/compile-formula.ts';
import type { ScoringRefusal } from '../scoring/refusal-codes.ts';
import type { Points, Rule } from '../scoring/rule.ts';
import { compileRule } from '../scoring/rules/compile-rule.ts';
import { atField, type Refusal, refusal } from '../values/result.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';
import type { FlagTarget } from './flag-catalogue-entry.ts';

export type CatalogueEntryRefusal =
  | IndicatorRefusal
  | ScoringRefusal
  | 'formula-divides-by-zero'
  | 'variable-name-unusable'
  | 'unknown-component'
  | 'owner-required'
  | 'entry-parties-required'
  | 'entry-party-unknown'
  | 'central-owner-unknown'
  | 'entry-source-required';

/**
 * Every reason why an entry is not valid on its year's list, each beside its field. All target values may be blank:
 * then each party sets its own. What is only doubtful is flagged instead (`flagCatalogueEntry`).
 */
export function checkCatalogueEntry(
  entry: CatalogueEntry,
  target: FlagTarget,
): readonly Refusal<CatalogueEntryRefusal>[] {
  return [...checkPlace(entry, target), ...checkMeasure(entry), ...checkWords(entry)];
}

function checkPlace(entry: CatalogueEntry, target: FlagTarget): readonly Refusal<CatalogueEntryRefusal>[] {
  const { componentCode, centralOwnerId, applicability } = entry;
  const parties = applicability.kind === 'all' ? null : applicability.ids;
  const unknown = (parties ?? []).filter((id) => !target.organisations.has(id));
  return [
    ...(target.components.has(componentCode)
      ? []
      : [refusal('unknown-component', { component: componentCode || '(ยังไม่เลือก)' }, 'component')]),
    ...(centralOwnerId === null || target.organisations.has(centralOwnerId)
      ? []
      : [refusal('central-owner-unknown', { id: centralOwnerId }, 'centralOwner')]),
    ...(parties?.length === 0 ? [refusal('entry-parties-required', undefined, 'parties')] : []),
    ...unknown.map((id) => refusal('entry-party-unknown', { id }, 'parties')),
  ];
}

function checkWords({ owner, source }: CatalogueEntry): readonly Refusal<CatalogueEntryRefusal>[] {
  const said = 'assumption' in source ? source.assumption : source.clause;
  return [
    ...(owner.trim() === '' ? [refusal('owner-required', undefined, 'owner')] : []),
    ...(said.trim() === '' ? [refusal('entry-source-required', undefined, 'sourceText')] : []),
  ];
}

function checkMeasure(entry: CatalogueEntry): readonly Refusal<CatalogueEntryRefusal>[] {
  const rule = withTargets(entry.rule);
  const indicator = { ...entry, rule, weight: '0', baselines: [], inForce: 'in-force' as const };
  const prefix = `indicators.${entry.code}.`;
  const stands = checkIndicators([indicator]).map((one) => atField(one, one.field?.replace(prefix, '') ?? 'name'));
  if (stands.some((one) => one.field === 'ladder')) return stands;
  const divides = checkFormulas(entry).map((code) => refusal(code, { indicator: entry.code }, 'formula'));
  return [...stands, ...divides, ...checkVariableNames(entry), ...checkComputable(entry, rule)];
}

function checkComputable(entry: CatalogueEntry, rule: Rule): readonly Refusal<CatalogueEntryRefusal>[] {
  const compiled = compileRule(rule);
  const refused = compiled.ok ? [] : compiled.refusals.map((one) => atField(one, 'ladder'));
  if (entry.formula === null) return refused;
  const formula = compileFormula(entry.formula);
  if (!formula.ok) return [...refused, ...formula.refusals.map((one) => atField(one, 'formula'))];
  const named = new Set(entry.variables.map((one) => one.name));
  const unnamed = formula.value.variables.filter((name) => !named.has(name));
  return [...refused, ...unnamed.map((name) => refusal('formula-unknown-variable', { name }, 'formula'))];
}

/** A rule whose targets are all open, with placeholders, so that the rest of it can be checked. */
function withTargets(rule: Rule): Rule {
  if (rule.kind === 'composite' || !rule.points || !isOpen(rule.points)) return rule;
  return { ...rule, points: rule.points.map(([, score], index) => [String(index), score] as const) };
}

/** True if no level has a target value: each party sets its own. */
function isOpen(points: Points): boolean {
  return points.length > 0 && points.every(([value]) => value.trim() === '');
}
