import { parseDecimal, toDecimalText } from '../../domain/values/decimal.ts';
import { add } from '../../domain/values/fraction.ts';
import { inPageNumerals } from './parts/island-text.ts';

// Follows a negotiation live: parts marked data-live are replaced when anything is saved, except those in which
// somebody is typing, has something open or has unsent text. Without this script the page is refreshed by hand.

const room = document.querySelector<HTMLElement>('[data-room]');
if (room?.dataset.room) follow(room, room.dataset.room);
document.addEventListener('input', (event) => sumWeights(event.target));

function follow(root: HTMLElement, address: string): void {
  const events = new EventSource(address);
  let drawn = root.dataset.roomMark;
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    // A save between rendering the page and the first event is an event too.
    if (data !== drawn) void renderAgain(root);
    drawn = data;
  });
}

async function renderAgain(root: HTMLElement): Promise<void> {
  const answer = await fetch(location.pathname, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  let kept = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-live][id]')) {
    const drawn = fresh.getElementById(part.id);
    if (drawn === null || wordsOf(drawn) === wordsOf(part)) continue;
    if (isInUse(part)) kept = true;
    else part.replaceWith(document.adoptNode(drawn));
  }
  const note = root.querySelector<HTMLElement>('[data-live-note]');
  if (note !== null) note.hidden = !kept;
}

/** The content of a part, without the token that differs at every rendering. */
function wordsOf(part: HTMLElement): string {
  return part.innerHTML.replace(/name="_csrf" value="[^"]*"/g, '');
}

function isInUse(part: HTMLElement): boolean {
  if (part.contains(document.activeElement) || part.querySelector('.draft-notice') !== null) return true;
  if ([...part.querySelectorAll('details')].some((one) => one.open && one.querySelector('form') !== null)) return true;
  return [...part.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].some(
    (field) =>
      field.value !== field.defaultValue ||
      (field instanceof HTMLInputElement && field.checked !== field.defaultChecked),
  );
}

/** The sum of all weights, with the typed one in place of the item's own. */
function sumWeights(field: EventTarget | null): void {
  if (!(field instanceof HTMLInputElement)) return;
  for (const output of document.querySelectorAll<HTMLElement>('[data-weight-sum]')) {
    if (output.dataset.weightSum !== field.id) continue;
    const [typed, others] = [parseDecimal(field.value), parseDecimal(output.dataset.weightOthers ?? '')];
    output.textContent = typed.ok && others.ok ? inPageNumerals(toDecimalText(add(typed.value, others.value))) : '–';
  }
}
