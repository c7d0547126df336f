import { partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import type { WebDeps } from '../../deps.ts';

type Hear = (mark: string) => void;

/** Notifies listeners of a party when anything about it changes, on any server of the installation. */
export interface ChangeWatch {
  /** Returns the function that ends listening. */
  listen(organisationId: string, hear: Hear): () => void;
  stop(): void;
}

const EVERY_MS = 1000;

interface Listener {
  readonly organisationId: string;
  readonly hear: Hear;
  last: string | null;
}

/** Reads the database's change stamp once a second for all listeners together, and never while nobody listens. */
export function watchChanges({ transactions }: Pick<WebDeps, 'transactions'>): ChangeWatch {
  const listeners = new Set<Listener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    // If the database cannot be reached it is asked again later: the page does not change in the meantime.
    const changeStamp = await transactions.read(({ changes }) => changes.changeStamp()).catch(() => null);
    if (changeStamp !== null) for (const one of listeners) tell(one, partyChangeStamp(changeStamp, one.organisationId));
    timer = listeners.size > 0 ? setTimeout(look, EVERY_MS) : undefined;
  };
  return {
    listen(organisationId, hear) {
      const listener: Listener = { organisationId, hear, last: null };
      listeners.add(listener);
      timer ??= setTimeout(look, EVERY_MS);
      return () => listeners.delete(listener);
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

function tell(listener: Listener, mark: string): void {
  if (listener.last === mark) return;
  listener.last = mark;
  listener.hear(mark);
}
