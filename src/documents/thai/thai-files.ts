import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What every template of a Thai paper may import. */
export const thaiFiles: Readonly<Record<string, string>> = {
  'thai.typ': readFileSync(join(import.meta.dirname, 'thai.typ'), 'utf8'),
};
