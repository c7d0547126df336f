import { inPageNumerals, islandText } from './island-text.ts';

const quiet = 2500;
const again = 10_000;

/** Sends what is typed to the server as a draft in the background, and shows where it is stored. */
export interface DraftSaver {
  /** Something was typed and is (or could not be) stored in this browser. */
  changed(keptHere: boolean): void;
  say(words: string): void;
  stop(): void;
}

export function draftSaver(form: HTMLFormElement, onKept: (kept: boolean, mark: string) => void): DraftSaver {
  const line = statusLine(form);
  const say = (words: string) => {
    line.textContent = inPageNumerals(words);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let offlineWords: string = islandText.offline;
  const later = (after: number) => {
    clearTimeout(timer);
    timer = setTimeout(push, after);
  };
  async function push(): Promise<void> {
    if (!waiting) return;
    waiting = false;
    const answer = navigator.onLine ? await post(form) : null;
    if (answer === null) {
      waiting = true;
      say(offlineWords);
      return later(again);
    }
    // What was typed during the request is not stored yet.
    onKept(answer.kept && !waiting, answer.mark);
    say(answer.words);
  }
  addEventListener('offline', () => say(offlineWords));
  addEventListener('online', () => {
    say(islandText.backOnline);
    later(0);
  });
  return {
    changed(keptHere) {
      waiting = true;
      offlineWords = keptHere ? islandText.offline : islandText.offlineUnkept;
      if (!navigator.onLine) say(offlineWords);
      later(quiet);
    },
    say,
    stop() {
      waiting = false;
      clearTimeout(timer);
    },
  };
}

interface Answer {
  readonly kept: boolean;
  readonly mark: string;
  readonly words: string;
}

/** Null if the server could not be reached. */
async function post(form: HTMLFormElement): Promise<Answer | null> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  const address = form.dataset.draftAddress ?? '';
  const answer = await fetch(address, { method: 'POST', body, redirect: 'error' }).catch(() => null);
  if (answer === null) return null;
  const said = (await answer.json().catch(() => ({}))) as { at?: string; mark?: string; sentence?: string };
  const { at = '', mark = '', sentence = islandText.signInAgain } = said;
  if (answer.ok) return { kept: true, mark, words: `${islandText.keptAtServer} ${at} ${islandText.notSaved}` };
  // If the session has ended, the answer is a page, not a sentence.
  return { kept: false, mark, words: `${islandText.notKeptAtServer} ${sentence}` };
}

function statusLine(form: HTMLFormElement): HTMLElement {
  const line = document.createElement('p');
  line.className = 'draft-state';
  line.setAttribute('role', 'status');
  form.append(line);
  return line;
}
