import { createContext } from 'preact';
import type { Framework } from '../../domain/framework/framework-schema.ts';
import { documentNames } from '../../frameworks/document-name.ts';

/** What readers call the documents that a page cites, by code: those that ship, or the ones of the framework shown. */
export const DocumentNames = createContext(documentNames);

/** The names of a framework's documents, for the pages that show values of it. */
export function documentNamesOf({ sources }: Pick<Framework, 'sources'>): ReadonlyMap<string, string> {
  return new Map(sources.map((one) => [one.code, one.short ?? one.title]));
}
