import type { RefusalCode } from '../../domain/refusals/refusal-facts.ts';
import type { Outcome } from '../../domain/values/result.ts';
import type { Transactions } from '../ports.ts';
import type { FileVault, WaitingFile } from './file-vault.ts';
import type { YearStores } from './year-ports.ts';

type Vault = Pick<FileVault, 'keep' | 'discard'>;

/**
 * Does the act that writes the rows of a received file, and then moves its bytes to their place; one that is refused leaves
 * none behind. `isNamed` asks whether a row names the file.
 */
export async function storeReceived<Value, Code extends RefusalCode>(
  vault: Vault,
  file: WaitingFile,
  act: () => Promise<Outcome<Value, Code>>,
  isNamed: () => Promise<boolean>,
): Promise<Outcome<Value, Code>> {
  let outcome: Outcome<Value, Code>;
  try {
    outcome = await act();
  } catch (error) {
    await settleFile(vault, file, isNamed);
    throw error;
  }
  await (outcome.ok ? vault.keep(file) : vault.discard(file));
  return outcome;
}

/** Asks whether any row names the file. */
export const isFileNamed =
  (
    { transactions }: { readonly transactions: Transactions<Pick<YearStores, 'evidence'>> },
    { sha256 }: Pick<WaitingFile, 'sha256'>,
  ) =>
  () =>
    transactions.read(async (stores) => (await stores.evidence.findFile(sha256)) !== null);

/**
 * After a failure: a connection lost during the commit does not say whether it was committed, so the file is kept if a row
 * names it. If even that cannot be checked, the file stays in the waiting place.
 */
export async function settleFile(vault: Vault, file: WaitingFile, isNamed: () => Promise<boolean>): Promise<void> {
  const named = await isNamed().catch(() => null);
  if (named === true) await vault.keep(file);
  if (named === false) await vault.discard(file);
}
