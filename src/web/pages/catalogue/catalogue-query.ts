import type { EditionRef } from '../../../domain/catalogue/catalogue-entry.ts';
import type { CatalogueFilter } from '../../../domain/catalogue/search-catalogue-entries.ts';
import { oneOfWords } from '../../asked-values.ts';

type Asked = (name: string) => string;

/** How the words of its address are read. */
export const catalogueAsks = { kind: oneOfWords('mandatory', 'chosen') };

/** The edition that an address names; null selects the one in force. */
export function editionOf(asked: Asked): number | null {
  const text = asked('edition');
  if (text === '') return null;
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** The filter above the list; an unchanged first choice does not restrict. */
export function filterOf(asked: Asked): CatalogueFilter {
  const kind = asked('kind');
  return {
    text: asked('q').slice(0, 200),
    component: asked('component') || null,
    mandatory: kind === 'mandatory' ? true : kind === 'chosen' ? false : null,
    owner: asked('owner') || null,
  };
}

/** The filter as a query: the file contains what the page shows. */
export function filterQuery({ text, component, mandatory, owner }: CatalogueFilter): string {
  const kind = mandatory === null ? '' : mandatory ? 'mandatory' : 'chosen';
  const asked = { q: text, component: component ?? '', kind, owner: owner ?? '' };
  return Object.entries(asked)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `&${name}=${encodeURIComponent(value)}`)
    .join('');
}

/** `2554-2` as an edition; null for anything else. */
export function refOf(text: string): EditionRef | null {
  const found = /^(\d{4})-(\d{1,4})$/.exec(text);
  return found ? { fiscalYear: Number(found[1]), edition: Number(found[2]) } : null;
}
