import type { HeadList, HeadListStores } from '../journal/head-list-ports.ts';
import type { MachineClock, Transactions } from '../ports.ts';
import type { Letter, Mailer } from './reminder-ports.ts';

/** Assumption: a mail server that is down is up again within hours; no source states how often to ask. */
const RETRY_MINUTES = 15;

export interface MailHeadListDeps {
  readonly transactions: Pick<Transactions<HeadListStores>, 'read'>;
  readonly machine: MachineClock;
  readonly mailer: Mailer;
  /** Outside the house: whoever keeps the copies. */
  readonly addresses: readonly string[];
  readonly letterOf: (list: HeadList) => Letter & { readonly messageId: string };
  /** Is told what could not be sent. */
  readonly complain: (line: string) => void;
}

/**
 * Sends the newest list of the journal's ends to each address, once a process: a restart sends it once more, under the
 * same Message-ID. What could not be sent is tried again later; a list that was never sent is contained in the next one.
 */
export function headListMailing(deps: MailHeadListDeps): () => Promise<void> {
  const sent = new Map<string, number>();
  const notBefore = new Map<string, string>();
  return async () => {
    const list = await deps.transactions.read(({ headLists }) => headLists.newest());
    if (list === null) return;
    for (const address of deps.addresses) {
      const now = deps.machine.now();
      if (sent.get(address) === list.number || (notBefore.get(address) ?? '') > now) continue;
      const attachment = { name: `journal-heads-${list.number}.txt`, text: list.text };
      const delivery = await deps.mailer.send({ ...deps.letterOf(list), address, unsubscribeUrl: null, attachment });
      if (delivery.ok) sent.set(address, list.number);
      else {
        notBefore.set(address, new Date(Date.parse(now) + RETRY_MINUTES * 60_000).toISOString());
        deps.complain(`✗ journal heads ${list.number} to ${address}: ${delivery.reason}`);
      }
    }
  };
}
