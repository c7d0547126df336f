import { join } from 'node:path';
import { checkSignature, openSigner } from '../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import type { PublishHeadsDeps } from '../application/journal/publish-heads.ts';
import type { VerifyListDeps } from '../application/journal/verify-against-list.ts';
import type { Clock, Transactions } from '../application/ports.ts';
import type { Stores } from '../application/stores.ts';
import type { Config } from './config.ts';

/** What publishes and checks the ends of the journal's chains, with the signing key of the installation. */
export function composeJournal(
  config: Pick<Config, 'journalKey'>,
  dataFolder: string,
  parts: { readonly transactions: Transactions<Stores>; readonly clock: Clock },
): PublishHeadsDeps & VerifyListDeps {
  const signer = openSigner(config.journalKey ?? join(dataFolder, 'journal-key.pem'));
  return { ...parts, secrets: nodeSecrets, signer, checkSignature, publicKey: signer.publicKey };
}
