import { keepingSheets } from '../adapters/kept-sheets.ts';
import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { paperFilesIn } from '../adapters/paper-files.ts';
import type { ReceivingVault } from '../adapters/receiving-vault.ts';
import { openTypesetter } from '../adapters/typst/typesetter.ts';
import type { PapersDeps } from '../application/papers/papers-deps.ts';
import { openPaperRenderer } from '../documents/paper-renderer.ts';
import { paths } from '../web/paths.ts';
import type { Config } from './config.ts';

/** The renderer, its typesetter and the vault, for pages, API and commands alike. Close the renderer when done. */
export function composePapers(
  config: Pick<Config, 'demo' | 'publicAddress'>,
  vault: ReceivingVault,
  parts: Pick<PapersDeps, 'transactions' | 'clock' | 'paperSigner'>,
): PapersDeps {
  return {
    ...parts,
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    paperRenderer: keepingSheets(openPaperRenderer(openTypesetter())),
    paperFiles: paperFilesIn(vault),
    publicAddress: config.publicAddress,
    verifyAddress: (code) => `${config.publicAddress}${paths.verifyCode(code)}`,
    isDemo: config.demo,
  };
}
