import type { EditionRef } from '../../../domain/catalogue/catalogue-entry.ts';
import type { CatalogueFilter } from '../../../domain/catalogue/search-catalogue-entries.ts';

/** The routes of the list of indicators. */
export interface CatalogueRoute {
  readonly Params: { readonly year: string; readonly code?: string };
  readonly Querystring: Readonly<Record<string, string | undefined>>;
}

/** A whole number of an address, or 0, which names nothing. */
export function wholeNumber(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** The edition an address names; null takes the one in force. */
export function editionOf(query: CatalogueRoute['Querystring']): number | null {
  return query.edition === undefined || query.edition === '' ? null : wholeNumber(query.edition);
}

/** What the filter above the list asks; what is left at its first choice asks nothing. */
export function filterOf(query: CatalogueRoute['Querystring']): CatalogueFilter {
  const { q, component, kind, owner } = query;
  return {
    text: (q ?? '').slice(0, 200),
    component: component || null,
    mandatory: kind === 'mandatory' ? true : kind === 'chosen' ? false : null,
    owner: owner || null,
  };
}

/** The filter as the rest of an address: the file holds what the page shows. */
export function filterQuery({ text, component, mandatory, owner }: CatalogueFilter): string {
  const kind = mandatory === null ? '' : mandatory ? 'mandatory' : 'chosen';
  const asked = { q: text, component: component ?? '', kind, owner: owner ?? '' };
  return Object.entries(asked)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('');
}

/** `2554-2` as an edition; null for anything else. */
export function refOf(text: string | undefined): EditionRef | null {
  const found = /^(\d{4})-(\d{1,4})$/.exec(text ?? '');
  return found ? { fiscalYear: Number(found[1]), edition: Number(found[2]) } : null;
}
