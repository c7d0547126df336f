import cluster, { type Worker } from 'node:cluster';

export interface Workers {
  /** Asks every worker to end and waits until it has. */
  stop(): Promise<void>;
}

interface WorkerEvents {
  /** The first worker is listening. */
  readonly onReady: (port: number) => void;
  /** One ended before it ever listened: another would fare no better. */
  readonly onFailure: () => void;
}

/** Starts this many processes of this program, which share one port; one that ends by itself is replaced. */
export function startWorkers(count: number, { onReady, onFailure }: WorkerEvents): Workers {
  const running = new Set<Worker>();
  let stopping = false;
  let ready = false;
  const start = () => {
    const worker = cluster.fork();
    let listened = false;
    running.add(worker);
    worker.on('listening', ({ port }) => {
      listened = true;
      if (!ready) onReady(port);
      ready = true;
    });
    worker.on('exit', () => {
      running.delete(worker);
      if (stopping) return;
      if (listened) start();
      else onFailure();
    });
  };
  for (let number = 1; number <= count; number += 1) start();
  return {
    async stop() {
      stopping = true;
      const ends = [...running].map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
      for (const worker of running) worker.process.kill('SIGTERM');
      await Promise.all(ends);
    },
  };
}
