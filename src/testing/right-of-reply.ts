import type { Transactions } from '../application/ports.ts';
import type { Stores } from '../application/stores.ts';
import { frameworkInForce } from '../application/year/framework-of.ts';

/** The days of the right of reply that tests give a year. */
const replyDays = 10;

/** Publishes the year's next version with a right of reply in its twelve months; no shipped version gives one. */
export async function giveRightOfReply(transactions: Transactions<Stores>, fiscalYear: number, now: string) {
  await transactions.run(async (stores) => {
    const framework = await frameworkInForce(stores, fiscalYear);
    if (framework === null) throw new Error('the year has a framework');
    const source = { assumption: 'กำหนดสำหรับการทดสอบ' };
    const objections = [{ round: '12m' as const, days: replyDays, source }];
    await stores.frameworks.publish({ ...framework, version: framework.version + 1, objections }, now, null);
  });
}
