import { addDays, isCivilDate } from '../values/civil-date.ts';
import type { CivilDate, Instant } from '../values/kinds-of-text.ts';
import { isOneOf } from '../values/known-names.ts';
import { accept, type Outcome, type Refusal, refusal, refuseAll } from '../values/result.ts';
import type { OrganisationKind } from './organisation.ts';

/** The kinds that people keep by documents; provinces, clusters, OPDC and the public come with the product. */
export const changeableKinds = [
  'agency',
  'district',
  'committee',
  'central',
] as const satisfies readonly OrganisationKind[];

export type ChangeableKind = (typeof changeableKinds)[number];

export function isChangeable(kind: string): kind is ChangeableKind {
  return isOneOf(changeableKinds, kind);
}

/** What became of an organisation on a day, by a document. */
export interface OrganisationChange {
  readonly organisationId: string;
  readonly id: string;
  readonly kind: 'added' | 'renamed' | 'merged' | 'closed';
  /** The first day on which it holds. */
  readonly day: CivilDate;
  readonly nameBefore: string | null;
  readonly nameAfter: string | null;
  /** The organisation that took its place, and its name today. */
  readonly intoId: string | null;
  readonly intoName: string | null;
  readonly document: string;
  readonly documentDate: CivilDate;
  readonly recordedName: string;
  readonly recordedAt: Instant;
}

/** The name of an organisation on a day: what was made under a former name is shown with it. */
export function nameOn(
  organisation: { readonly name: string },
  changes: readonly Pick<OrganisationChange, 'kind' | 'day' | 'nameBefore'>[],
  day: CivilDate,
): string {
  const later = changes.filter((one) => one.kind === 'renamed' && one.day > day);
  const next = later.toSorted((a, b) => (a.day < b.day ? -1 : 1))[0];
  return next?.nameBefore ?? organisation.name;
}

/** The document of a change, as typed and trimmed, and the day from which the change holds. */
export interface TypedChange {
  readonly day: string;
  readonly document: string;
  readonly documentDate: string;
}

export type ChangeRefusal =
  | 'organisation-document-required'
  | 'organisation-document-date-invalid'
  | 'organisation-document-dated-ahead'
  | 'organisation-day-invalid'
  | 'organisation-day-outside-bounds'
  | 'organisation-day-before-last';

/** As far back and ahead as an office of today was made or will be merged; no source states a limit [A]. */
const YEARS_BACK = 150;
const YEARS_AHEAD = 20;
const DAYS_OF_YEAR = 365.25;

/** Everything wrong with the document and the day, at once; `last` is the day of the change before, null if there is none. */
export function checkChange(
  typed: TypedChange,
  today: CivilDate,
  last: CivilDate | null,
): Outcome<true, ChangeRefusal> {
  const refusals: Refusal<ChangeRefusal>[] = [];
  const { day, document, documentDate } = typed;
  if (document === '') refusals.push(refusal('organisation-document-required', undefined, 'document'));
  if (!isCivilDate(documentDate))
    refusals.push(refusal('organisation-document-date-invalid', undefined, 'documentDate'));
  else if (documentDate > today) refusals.push(refusal('organisation-document-dated-ahead', { today }, 'documentDate'));
  refusals.push(...checkDay(day, today, last));
  return refusals.length === 0 ? accept(true) : refuseAll(refusals);
}

function checkDay(day: string, today: CivilDate, last: CivilDate | null): Refusal<ChangeRefusal>[] {
  if (!isCivilDate(day)) return [refusal('organisation-day-invalid', undefined, 'day')];
  const yearsFrom = (years: number) => addDays(today, Math.round(years * DAYS_OF_YEAR));
  const bounds = { from: yearsFrom(-YEARS_BACK), to: yearsFrom(YEARS_AHEAD) };
  if (day < bounds.from || day > bounds.to) return [refusal('organisation-day-outside-bounds', bounds, 'day')];
  return last !== null && day <= last ? [refusal('organisation-day-before-last', { day: last }, 'day')] : [];
}
