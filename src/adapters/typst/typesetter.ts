import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperRendererRefusal, Typesetter } from '../../application/papers/papers-ports.ts';
import { accept, type Outcome, refuse } from '../../domain/values/result.ts';
import type { TypesetAnswer, TypesetTask } from './typeset-task.ts';

type Made = Outcome<Uint8Array, PaperRendererRefusal>;

/**
 * Typst in its own thread, started with the first paper, so that compiling never blocks requests. Papers are produced
 * one after another. If the thread dies, its papers fail and the next paper starts a new thread.
 */
export function openTypesetter(): Typesetter {
  const waiting = new Map<number, (made: Made) => void>();
  let worker: Worker | null = null;
  let closed = false;
  let last = 0;
  const settle = (id: number, made: Made) => {
    waiting.get(id)?.(made);
    waiting.delete(id);
    if (waiting.size === 0) worker?.unref();
  };
  const lose = (reason: string) => {
    worker = null;
    for (const id of [...waiting.keys()]) settle(id, refuse('paper-not-made', { reason }));
  };
  const start = () => {
    const thread = new Worker(new URL(`./typst-worker${extname(import.meta.filename)}`, import.meta.url));
    thread.on('message', (answer: TypesetAnswer) =>
      settle(answer.id, answer.ok ? accept(answer.pdf) : refuse('paper-not-made', { reason: answer.reason })),
    );
    thread.on('error', (error) => lose(error instanceof Error ? error.message : String(error)));
    thread.on('exit', () => lose('the typesetting thread ended'));
    return thread;
  };
  return {
    async typeset(template, files) {
      if (closed) return refuse('paper-service-stopped');
      worker ??= start();
      worker.ref();
      last += 1;
      const task: TypesetTask = { id: last, template, files };
      const made = new Promise<Made>((resolve) => waiting.set(task.id, resolve));
      worker.postMessage(task);
      return made;
    },
    async close() {
      closed = true;
      const thread = worker;
      await Promise.all(
        [...waiting.keys()].map((id) => new Promise<void>((resolve) => onceSettled(waiting, id, resolve))),
      );
      worker = null;
      await thread?.terminate();
    },
  };
}

function onceSettled(waiting: Map<number, (made: Made) => void>, id: number, then: () => void) {
  const answer = waiting.get(id);
  waiting.set(id, (made) => {
    answer?.(made);
    then();
  });
}
