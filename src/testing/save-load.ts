import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { DatabaseBusy } from '../application/database-busy.ts';
import { type SaveResultDeps, saveResult } from '../application/reporting/save-result.ts';
import { officer, saveOf } from './saving-setting.ts';

/** What became of one save, as whoever sent it was told. `unknown`: told that nobody knows. */
type SaveAnswer = 'acknowledged' | 'refused' | 'unknown';

/** Saves one text and says what was answered; it throws what is neither an answer nor a refusal to wait. */
export type Saver = (text: string) => Promise<SaveAnswer>;

/** Saves that go on until they are stopped. */
export interface SaveLoad {
  /** The texts that were answered so. */
  textsOf(answer: SaveAnswer): readonly string[];
  /** What went wrong otherwise: the process that answers must have none. */
  readonly faults: readonly unknown[];
  /** Waits until as many more saves were acknowledged, and returns the milliseconds until the first of them. */
  acknowledgedAgain(count: number): Promise<number>;
  stop(): Promise<void>;
}

/** Longer than this nobody waits for a database that returns. */
const LONGEST_WAIT = 60_000;

/** Each saver saves one text after another, every one different; after a refusal it waits a moment. */
export function startSaveLoad(savers: readonly Saver[]): SaveLoad {
  const texts: Record<SaveAnswer, string[]> = { acknowledged: [], refused: [], unknown: [] };
  const faults: unknown[] = [];
  let stopping = false;
  const saveOn = async (saver: Saver, number: number) => {
    for (let count = 1; !stopping; count += 1) {
      const text = `ผู้บันทึก ${number} ครั้งที่ ${count}`;
      try {
        const answer = await saver(text);
        texts[answer].push(text);
        if (answer !== 'acknowledged') await pause(20);
      } catch (error) {
        faults.push(error);
        await pause(100);
      }
    }
  };
  const all = Promise.all(savers.map(saveOn));
  return {
    textsOf: (answer) => texts[answer],
    faults,
    async acknowledgedAgain(count) {
      const [begun, before] = [performance.now(), texts.acknowledged.length];
      let first: number | null = null;
      while (texts.acknowledged.length < before + count) {
        if (performance.now() - begun > LONGEST_WAIT) throw new Error('no save is acknowledged any more');
        await pause(5);
        if (texts.acknowledged.length > before) first ??= performance.now() - begun;
      }
      return first ?? 0;
    },
    async stop() {
      stopping = true;
      await all;
    },
  };
}

/** Saves the result of the saved round (`openSavedRound`) through the use case. */
export function saverOf(deps: SaveResultDeps, code: string): Saver {
  return async (narrative) => {
    try {
      const saved = await saveResult(deps, officer, { ...saveOf(code), narrative });
      if (saved.ok) return 'acknowledged';
      throw new Error(`the save was refused: ${JSON.stringify(saved.refusals)}`);
    } catch (error) {
      if (!(error instanceof DatabaseBusy)) throw error;
      return error.stored === 'nothing' ? 'refused' : 'unknown';
    }
  };
}

/** What the journal says of the saves of a load. */
export interface SavesFound {
  /** Acknowledged, and not in the journal. */
  readonly lost: readonly string[];
  /** In the journal more than once. */
  readonly doubled: readonly string[];
  /** In the journal although the answer was that nothing was stored. */
  readonly storedThoughRefused: readonly string[];
}

/** Compares what was answered with what is stored. */
export async function findSaves(pool: Pool, load: SaveLoad): Promise<SavesFound> {
  const { rows } = await pool.query<{ text: string }>(
    `SELECT after ->> 'narrative' AS text FROM journal WHERE action = 'result.save'`,
  );
  const times = new Map<string, number>();
  for (const { text } of rows) times.set(text, (times.get(text) ?? 0) + 1);
  return {
    lost: load.textsOf('acknowledged').filter((text) => !times.has(text)),
    doubled: [...times].filter(([, count]) => count > 1).map(([text]) => text),
    storedThoughRefused: load.textsOf('refused').filter((text) => times.has(text)),
  };
}
