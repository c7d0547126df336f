import { startReplicatedDatabase } from '../src/testing/replicated-database.ts';
import { startBroken } from './broken-product.ts';
import { type KillKind, killTables, nothingLost } from './kill-tables.ts';
import { loadUnderKills } from './load-under-kills.ts';

const takeover: KillKind = { kind: 'primary (kill -9), its replica takes over', aimSeconds: 10 };

/**
 * Kills the primary of a synchronous pair and lets the replica take over, again and again: the killed server becomes the
 * replica of the other. The product knows both addresses and is not started again. False if anything was lost.
 */
export async function breakByFailover(times: number, say: (line: string) => void): Promise<boolean> {
  const servers = await startReplicatedDatabase();
  try {
    const product = await startBroken('failover', servers.url);
    say(`» ${times} takeovers under saves`);
    const load = await loadUnderKills(product);
    const pid = product.serverPid();
    for (let number = 1; number <= times; number += 1) {
      const takeOver = async () => {
        servers.killPrimary();
        await servers.promote();
      };
      if (!(await load.kill(takeover.kind, takeOver))) {
        say(`✗ after takeover ${number} somebody was not served again within 90 s`);
        load.abandon();
        await product.stop();
        return false;
      }
      say(`  ${number} taken over`);
      if (number < times) await servers.renew();
    }
    if (product.serverPid() !== pid) say('  the server process was started again');
    const found = await load.finish();
    say(`\n${killTables([takeover], load.kills, found)}\n`);
    await product.stop();
    return nothingLost(load.kills, found);
  } finally {
    await servers.stop();
  }
}
