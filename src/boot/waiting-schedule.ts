import { settleWaitingFiles } from '../application/reporting/settle-waiting-files.ts';

const EVERY = 10 * 60 * 1000;

interface Sweep {
  readonly deps: Omit<Parameters<typeof settleWaitingFiles>[0], 'hours'>;
  readonly hours: number;
  /** Removes counts of requests whose period has ended. */
  readonly forgetCounts: () => Promise<void>;
  readonly onFault: (error: unknown) => void;
}

/** Every ten minutes: removes uploads that nobody finished or applied, and counts of requests that are over. */
export function startWaitingSchedule({ deps, hours, forgetCounts, onFault }: Sweep): void {
  const work = async () => {
    await settleWaitingFiles({ ...deps, hours });
    await forgetCounts();
  };
  setInterval(() => void work().catch(onFault), EVERY).unref();
}
