import { join } from 'node:path';
import { checkSignature, heldPublicKey, openSigner } from '../adapters/ed25519-signer.ts';
import { nodeSecrets } from '../adapters/node-secrets.ts';
import { type PublishHeadsDeps, publishHeads } from '../application/journal/publish-heads.ts';
import type { VerifyListDeps } from '../application/journal/verify-against-list.ts';
import type { Clock, MachineClock, Transactions } from '../application/ports.ts';
import { headListMailing } from '../application/reminder/mail-head-list.ts';
import type { Mailer } from '../application/reminder/reminder-ports.ts';
import { type CheckIntegrityDeps, checkIntegrity } from '../application/reporting/check-integrity.ts';
import { publishMissingActs } from '../application/results/publish-acts.ts';
import type { Stores } from '../application/stores.ts';
import { journalVerifier } from '../store/journal-verifier.ts';
import { headListLetterAt } from '../web/pages/reminder/write-head-list.tsx';
import type { Config } from './config.ts';
import type { OpenDatabase } from './open-database.ts';

/** What publishes and checks the ends of the journal's chains, with the signing key of the installation. */
export function composeJournal(
  config: Pick<Config, 'journalKey'>,
  { pool, dataFolder }: Pick<OpenDatabase, 'pool' | 'dataFolder'>,
  parts: { readonly transactions: Transactions<Stores>; readonly clock: Clock },
): PublishHeadsDeps & VerifyListDeps & CheckIntegrityDeps & Parameters<typeof publishMissingActs>[0] {
  const signer = openSigner(keyFile(config, dataFolder));
  const { publicKey } = signer;
  return { ...parts, secrets: nodeSecrets, signer, checkSignature, publicKey, journal: journalVerifier(pool) };
}

const keyFile = ({ journalKey }: Pick<Config, 'journalKey'>, dataFolder: string) =>
  journalKey ?? join(dataFolder, 'journal-key.pem');

/** What checks the chains and saved lists alone: it makes no key where the machine holds none. */
export function composeJournalChecks(
  config: Pick<Config, 'journalKey'>,
  { pool, dataFolder }: Pick<OpenDatabase, 'pool' | 'dataFolder'>,
  transactions: Transactions<Stores>,
): { readonly journal: ReturnType<typeof journalVerifier>; readonly lists: VerifyListDeps } {
  const publicKey = heldPublicKey(keyFile(config, dataFolder));
  return { journal: journalVerifier(pool), lists: { transactions, secrets: nodeSecrets, checkSignature, publicKey } };
}

/** Sends the day's list to those who keep copies outside; does nothing where nobody does, or no mail is sent. */
export function composeHeadListMailing(
  config: Pick<Config, 'headsTo' | 'publicAddress' | 'demo'>,
  parts: {
    readonly transactions: Transactions<Stores>;
    readonly machine: MachineClock;
    readonly mailer: Mailer | null;
  },
  complain: (line: string) => void,
): () => Promise<void> {
  const { mailer } = parts;
  if (mailer === null || config.headsTo.length === 0) return async () => {};
  const letterOf = headListLetterAt({ address: config.publicAddress, isDemo: config.demo });
  return headListMailing({ ...parts, mailer, addresses: config.headsTo, letterOf, complain });
}

/**
 * What is done for the journal every day: first the comparison with what was published before, then what
 * the public chain lacks, then the day's list.
 * `complain` is told once a day if anything differs.
 */
export async function checkAndPublish(
  deps: PublishHeadsDeps & CheckIntegrityDeps & Parameters<typeof publishMissingActs>[0],
  complain: (line: string) => void,
): Promise<void> {
  const check = await checkIntegrity(deps);
  for (const fault of check?.faults ?? []) complain(`✗ ${check?.day} ${fault}`);
  await publishMissingActs(deps);
  await publishHeads(deps);
}
