/** Keeps a program running: started again when it is killed or crashes, until starting it is of no use. */
import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds: a start that lasted less did not last; the pause before the next start, doubled up to the longest. */
const usual = { lasted: 10_000, pause: 500, longest: 15_000 };
/** This many starts in a row that did not last are a loop. */
const MOST_STARTS = 5;

/**
 * Starts the program, and again when it ends by itself. It is left alone when it was asked to stop, when it ended in
 * order, and when it says at its first start that it cannot start. Resolves to what it ended with.
 *
 * @param {() => import('node:child_process').ChildProcess} start
 * @param {{ complain: (thai: string, english: string) => void, times?: typeof usual, now?: () => number }} options
 */
export function supervise(start, { complain, times = usual, now = Date.now }) {
  let child = null;
  let stopping = false;
  const run = async () => {
    let short = 0;
    for (let first = true; ; first = false) {
      const begun = now();
      child = start();
      const end = await ended(child);
      const lasted = now() - begun >= times.lasted;
      short = lasted ? 1 : short + 1;
      if (stopping || end.code === 0 || (first && !lasted && end.signal === null)) return end;
      if (short >= MOST_STARTS) {
        complain(
          'ระบบหยุดเองซ้ำหลายครั้ง จึงไม่เปิดใหม่อีก ดูสาเหตุในข้อความก่อนหน้า',
          'it ended again and again: not started any more; the cause is above',
        );
        return { code: end.code || 1, signal: null };
      }
      const wait = Math.min(times.pause * 2 ** (short - 1), times.longest);
      complain(
        `ระบบหยุดเอง (${end.signal ?? end.code}) จะเปิดใหม่ใน ${wait / 1000} วินาที`,
        `it ended by itself; starting it again in ${wait / 1000} s`,
      );
      await pause(wait);
      if (stopping) return end;
    }
  };
  return {
    ended: run(),
    /** Passes a signal on: from now on it is not started again. */
    stop(signal) {
      stopping = true;
      child?.kill(signal);
    },
  };
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 1, signal: null }));
  });
}
