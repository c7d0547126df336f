import { createContext } from 'preact';
import type { Framework } from '../../domain/framework/framework-schema.ts';

/** What readers call the documents that a page cites, by code; a code without a name is shown itself. */
export const DocumentNames = createContext<ReadonlyMap<string, string>>(new Map());

/** The names of a framework's documents, for the pages that show values of it. */
export function documentNamesOf({ sources }: Pick<Framework, 'sources'>): ReadonlyMap<string, string> {
  return new Map(sources.map((one) => [one.code, one.short ?? one.title]));
}
