import { parseDocument, stringify } from 'yaml';
import { type Framework, frameworkSchema } from '../domain/framework/framework-schema.ts';
import { accept, type Outcome, refuse } from '../domain/values/result.ts';

export type FrameworkTextKind = 'json' | 'yaml';

/**
 * A framework as text that can be read back without loss. Keys are in the schema's order, wherever the framework was
 * stored, so that the same framework always gives the same bytes; no part refers to another.
 */
export function writeFrameworkText(framework: Framework, kind: FrameworkTextKind): string {
  // A version published under an older schema is returned as it was stored.
  const read = frameworkSchema.safeParse(framework);
  const ordered = read.success ? read.data : framework;
  if (kind === 'json') return `${JSON.stringify(ordered, null, 2)}\n`;
  return stringify(ordered, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/**
 * Reads JSON or YAML text as plain data, whatever the file name; a duplicate key is refused. Refuses
 * `framework-text-unreadable` with the fact `reason` (with line and column).
 */
export function readFrameworkText(text: string): Outcome<unknown, 'framework-text-unreadable'> {
  const bare = text.replace(/^\uFEFF/, '');
  // Tabs may indent JSON but not YAML, although JSON is otherwise a subset of YAML.
  const document = parseDocument(bare.trimStart().startsWith('{') ? bare.replaceAll('\t', ' ') : bare, {
    merge: false,
    prettyErrors: true,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault)
    return refuse('framework-text-unreadable', { reason: fault.message.split('\n')[0]?.replace(/:$/, '') ?? '' });
  try {
    return accept(document.toJS({ maxAliasCount: 0 }));
  } catch (error) {
    return refuse('framework-text-unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
}
