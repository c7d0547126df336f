import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFileVault } from '../adapters/local-file-vault.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import { composePapers } from '../boot/compose-papers.ts';

/** The papers' real parts over these transactions, with a vault of their own. Close the press when done. */
export function papersOver(parts: Pick<PapersDeps, 'transactions' | 'clock'>): PapersDeps {
  const vault = localFileVault(mkdtempSync(join(tmpdir(), 'samrit-papers-')));
  return composePapers({ demo: true, publicAddress: 'https://samrit.example' }, vault, parts);
}
