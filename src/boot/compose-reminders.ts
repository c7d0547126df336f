import { nodeSecrets, timeOrderedIds } from '../adapters/node-secrets.ts';
import { machineClock } from '../adapters/system-clock.ts';
import type { Clock, Transactions } from '../application/ports.ts';
import type { ReminderDeps } from '../application/reminder/reminder-deps.ts';
import type { Stores } from '../application/stores.ts';
import { lettersAt } from '../web/pages/reminder/letters.ts';
import type { Config } from './config.ts';

/** What prepares reminders, for pages, schedule and command alike. Only the schedule opens the mail server. */
export function composeReminders(
  config: Pick<Config, 'demo' | 'publicAddress' | 'mail'>,
  parts: { readonly transactions: Transactions<Stores>; readonly clock: Clock },
): ReminderDeps {
  return {
    ...parts,
    machine: machineClock,
    ids: timeOrderedIds,
    secrets: nodeSecrets,
    letters: lettersAt({ address: config.publicAddress, isDemo: config.demo }),
    publicAddress: config.publicAddress,
    sends: config.mail !== null,
  };
}
