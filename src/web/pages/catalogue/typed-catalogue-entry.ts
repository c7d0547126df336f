import type { Indicator } from '../../../domain/agreement/indicator.ts';
import type { CatalogueApplicability, CatalogueEntry } from '../../../domain/catalogue/catalogue-entry.ts';
import { entryIndicator } from '../../../domain/catalogue/entry-indicator.ts';
import { rescaleRule } from '../../../domain/catalogue/rescale-rule.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { accept, type Outcome } from '../../../domain/values/result.ts';
import { type FormBody, listOf, textOf } from '../../form-body.ts';
import { readTypedIndicator, type TypedIndicatorRefusal } from '../indicator-form/read-typed-indicator.ts';
import { levelsOf, type TypedIndicator, typedBody, typedFrom } from '../indicator-form/typed-indicator.ts';

/** An entry in its form: everything as typed. */
export interface TypedCatalogueEntry {
  /** What an entry has in common with an indicator of an agreement; weight and baselines are not used. */
  readonly measure: TypedIndicator;
  readonly kind: string;
  readonly owner: string;
  readonly centralOwner: string;
  readonly applies: CatalogueApplicability['kind'];
  readonly provinces: readonly string[];
  readonly clusters: readonly string[];
  readonly sourceDocument: string;
  readonly sourceText: string;
}

/** The entry as an indicator on the year's scale, for the fields of the measure. */
export function measureOf(framework: Framework, entry: CatalogueEntry): Indicator {
  const scores = framework.scale.levels.value.map((level) => level.score);
  return entryIndicator(framework, { ...entry, rule: rescaleRule(entry.rule, scores) }, entry.position);
}

/** The form of a stored entry. */
export function typedCatalogueEntryFrom(framework: Framework, entry: CatalogueEntry): TypedCatalogueEntry {
  const { applicability, source } = entry;
  return {
    measure: typedFrom(framework, measureOf(framework, entry)),
    kind: entry.mandatory ? 'mandatory' : 'chosen',
    owner: entry.owner,
    centralOwner: entry.centralOwnerId ?? '',
    applies: applicability.kind,
    provinces: applicability.kind === 'provinces' ? applicability.ids : [],
    clusters: applicability.kind === 'clusters' ? applicability.ids : [],
    sourceDocument: 'document' in source ? source.document : '',
    sourceText: 'document' in source ? source.clause : source.assumption,
  };
}

/** The form as it was sent. */
export function typedCatalogueEntryBody(
  framework: Framework,
  stored: CatalogueEntry,
  form: FormBody,
): TypedCatalogueEntry {
  const kinds = ['all', 'provinces', 'clusters'] as const;
  return {
    measure: typedBody(form, levelsOf(framework, measureOf(framework, stored).rule).length),
    kind: textOf(form, 'kind'),
    owner: textOf(form, 'owner'),
    centralOwner: textOf(form, 'centralOwner'),
    applies: kinds.find((kind) => kind === textOf(form, 'applies')) ?? 'all',
    provinces: listOf(form, 'provinces'),
    clusters: listOf(form, 'clusters'),
    sourceDocument: textOf(form, 'sourceDocument'),
    sourceText: textOf(form, 'sourceText'),
  };
}

/** The entry described by a form, based on the stored one; the use case checks the rest. */
export function readTypedCatalogueEntry(
  framework: Framework,
  stored: CatalogueEntry,
  typed: TypedCatalogueEntry,
): Outcome<CatalogueEntry, TypedIndicatorRefusal> {
  const measure = readTypedIndicator(framework, measureOf(framework, stored), typed.measure);
  if (!measure.ok) return measure;
  const { code, componentCode, name, definition, unit, formula, variables, rule, dataSource } = measure.value;
  const { sourceDocument, sourceText } = typed;
  return accept({
    ...stored,
    ...{ code, componentCode, name, definition, unit, formula, variables, rule, dataSource },
    mandatory: typed.kind === 'mandatory',
    owner: typed.owner,
    centralOwnerId: typed.centralOwner || null,
    applicability: applicabilityOf(typed),
    source: sourceDocument === '' ? { assumption: sourceText } : { document: sourceDocument, clause: sourceText },
  });
}

function applicabilityOf({ applies, provinces, clusters }: TypedCatalogueEntry): CatalogueApplicability {
  if (applies === 'all') return { kind: 'all' };
  return { kind: applies, ids: applies === 'provinces' ? provinces : clusters };
}

/** The initial new entry: only the year's ladder, with open targets. */
export function newCatalogueEntry(framework: Framework): CatalogueEntry {
  const points = framework.scale.levels.value.map((level) => ['', level.score] as const);
  return {
    ...{ code: '', componentCode: '', position: 0, name: '', definition: '', unit: '', formula: null },
    variables: [{ name: 'result', label: '', unit: '', mayBeNegative: false }],
    rule: { kind: 'ladder', points, below: framework.scale.below.value },
    ...{ mandatory: false, owner: '', centralOwnerId: null, applicability: { kind: 'all' }, dataSource: '' },
    source: { assumption: '' },
    confirmedFlags: [],
  };
}
