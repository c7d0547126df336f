import cluster, { type Worker } from 'node:cluster';

export interface Workers {
  /** Asks every worker to end and waits until it has. */
  stop(): Promise<void>;
}

interface WorkerEvents {
  /** All of them are listening: from here on the loss of one refuses nobody. */
  readonly onReady: (port: number) => void;
  /** One ended before it ever listened: another would fare no better. */
  readonly onFailure: () => void;
}

/** Starts this many processes of this program, which share one port; one that ends by itself is replaced. */
export function startWorkers(count: number, { onReady, onFailure }: WorkerEvents): Workers {
  const running = new Set<Worker>();
  let stopping = false;
  let awaited = count;
  const start = () => {
    const worker = cluster.fork();
    let listened = false;
    running.add(worker);
    worker.on('listening', ({ port }) => {
      listened = true;
      awaited -= 1;
      if (awaited === 0) onReady(port);
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
