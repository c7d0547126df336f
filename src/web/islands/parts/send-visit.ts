import { bodyOf, hasArrived, partsWithoutField, takeStored, touchedParts } from './visit-parts.ts';
import {
  dropPhoto,
  type KeptParts,
  type KeptPhoto,
  ownerOf,
  readParts,
  readPhotos,
  writeParts,
  writePhoto,
} from './visit-store.ts';

/** What became of an attempt to send what is kept. */
export type Sending =
  | 'nothing'
  | 'sent'
  | 'no-network'
  | 'sign-in'
  | 'other-person'
  | 'to-decide'
  | 'subject-gone'
  | 'photo-refused';

interface Page {
  readonly form: HTMLFormElement;
  readonly reader: string;
}

/** The page as the server has it now; null where it cannot be reached. */
async function ask(address: string, init?: RequestInit): Promise<{ ok: boolean; page: Document } | null> {
  const answer = await fetch(address, init).catch(() => null);
  if (answer === null) return null;
  const text = await answer.text().catch(() => '');
  return { ok: answer.ok, page: new DOMParser().parseFromString(text, 'text/html') };
}

/**
 * Sends what is kept of this page, each thing once: what the server has already is not sent again, whatever became of the
 * answer before.
 */
export async function sendVisit({ form, reader }: Page): Promise<Sending> {
  const owner = ownerOf(reader);
  const [parts, photos] = [await readParts(owner), await readPhotos(owner)];
  if (Object.keys(parts).length === 0 && photos.length === 0) return 'nothing';
  const fresh = await ask(location.pathname);
  if (fresh === null) return 'no-network';
  const stored = fresh.page.querySelector<HTMLFormElement>('form[data-visit-record]');
  if (stored === null) return 'sign-in';
  if (stored.dataset.visitRecord !== reader) return 'other-person';
  const token = stored.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
  for (const field of document.querySelectorAll<HTMLInputElement>('main input[name="_csrf"]')) field.value = token;
  const saved = await sendParts({ form, reader }, { parts, stored, token });
  if (saved !== 'sent' && saved !== 'subject-gone') return saved;
  const sent = await sendPhotos(photos, token);
  return sent === 'sent' ? saved : sent;
}

interface ToSend {
  readonly parts: KeptParts;
  /** The form as the server shows it now. */
  readonly stored: HTMLFormElement;
  readonly token: string;
}

async function sendParts({ form, reader }: Page, { parts, stored, token }: ToSend): Promise<Sending> {
  const gone = partsWithoutField(stored, parts);
  const waiting = Object.entries(parts).filter(([part, kept]) => !(part in gone) && !hasArrived(stored, part, kept));
  let page: HTMLElement = stored;
  if (waiting.length > 0) {
    const body = bodyOf(token, Object.fromEntries(waiting));
    const answer = await ask(form.action, { method: 'POST', body });
    if (answer === null) return 'no-network';
    if (!answer.ok) return 'to-decide';
    page = answer.page.querySelector<HTMLElement>('form[data-visit-record]') ?? stored;
  }
  // What was typed meanwhile is begun from what is stored now, and kept.
  takeStored(form, page, Object.keys(parts));
  await writeParts(ownerOf(reader), { ...gone, ...touchedParts(form) });
  return Object.keys(gone).length > 0 ? 'subject-gone' : 'sent';
}

async function sendPhotos(photos: readonly KeptPhoto[], token: string): Promise<Sending> {
  const action = document.querySelector<HTMLFormElement>('form[data-visit-photo]')?.action;
  if (action === undefined) return 'sent';
  let refused = false;
  for (const photo of photos) {
    const body = new FormData();
    body.append('_csrf', token);
    body.append('about', photo.about);
    body.append('title', photo.title);
    body.append('evidence', photo.file, photo.fileName);
    const answer = await ask(action, { method: 'POST', body });
    if (answer === null) return 'no-network';
    if (answer.ok) await dropPhoto(photo.id);
    else {
      refused = true;
      await writePhoto({ ...photo, refused: whyIn(answer.page) });
    }
  }
  return refused ? 'photo-refused' : 'sent';
}

/** Why the server refused it: what stands in its summary of errors, otherwise the heading of its answer. */
function whyIn(page: Document): string {
  const said = page.querySelector('.govuk-error-summary li') ?? page.querySelector('main h1');
  return said?.textContent?.trim() ?? '';
}
