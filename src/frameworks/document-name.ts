import { listShippedFrameworks } from './registry.ts';

/** What readers call each document that a framework cites; a code means one document in every year. */
export const documentNames: ReadonlyMap<string, string> = new Map(
  listShippedFrameworks().flatMap(({ sources }) => sources.map((one) => [one.code, one.short ?? one.title] as const)),
);

/** A clause with its document in front, `S4 ข้อ 2.1`, by the name of the document: `หนังสือจังหวัดเลย ว 3031 ข้อ 2.1`. */
export function nameDocumentOf(clause: string): string {
  const [code = '', ...rest] = clause.split(' ');
  const name = documentNames.get(code);
  return name === undefined ? clause : [name, ...rest].join(' ');
}
