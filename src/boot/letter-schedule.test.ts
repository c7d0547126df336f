import { expect, it } from 'vitest';
import { startLetterSchedule } from './letter-schedule.ts';

const quiet = { onFault: () => {}, every: 1_000_000, longestEnd: 10 };

it('begins each piece by itself: one that never ends holds up no other, and is not begun twice', async () => {
  const begun: string[] = [];
  const schedule = startLetterSchedule(
    [
      async () => {
        begun.push('copies');
        await new Promise(() => {});
      },
      async () => {
        begun.push('sendings');
      },
    ],
    quiet,
  );
  schedule.tick();
  await new Promise(setImmediate);
  schedule.tick();
  await new Promise(setImmediate);
  expect(begun).toEqual(['copies', 'sendings', 'sendings']);
  await schedule.stop();
});

it('tells a fault and begins the piece again at the next check; stopped, it waits for what is nearly done', async () => {
  const faults: unknown[] = [];
  let times = 0;
  const schedule = startLetterSchedule(
    [
      async () => {
        times += 1;
        throw new Error(`fault ${times}`);
      },
    ],
    { ...quiet, onFault: (error) => faults.push(error) },
  );
  schedule.tick();
  await new Promise(setImmediate);
  schedule.tick();
  await schedule.stop();
  expect(faults.map(String)).toEqual(['Error: fault 1', 'Error: fault 2']);
});
