import { inPageNumerals, islandText } from './parts/island-text.ts';
import { type Sending, sendVisit } from './parts/send-visit.ts';
import { dropButton, listPhotos, listTexts } from './parts/visit-left.ts';
import { hasArrived, partsWithoutField, restoreParts, touchedParts } from './parts/visit-parts.ts';
import { keepChosen, showWaiting } from './parts/visit-photos.ts';
import {
  dropPages,
  isPageKept,
  type KeptParts,
  keepPage,
  ownerOf,
  readParts,
  readPhotos,
  writeParts,
} from './parts/visit-store.ts';

// Keeps what is written and photographed at a visit in this browser until the server has it, and, where the reader wants it,
// the page itself, so that it opens without a network. Without this script the page is an ordinary form.

const pause = 400;
const words: Readonly<Record<Sending, string>> = {
  nothing: '',
  sent: islandText.visitSent,
  'no-network': islandText.visitKept,
  'sign-in': islandText.visitSignIn,
  'other-person': islandText.visitOther,
  'to-decide': islandText.visitDecide,
  'subject-gone': islandText.visitGone,
  'photo-refused': islandText.visitPhotoRefused,
};

const record = document.querySelector<HTMLFormElement>('form[data-visit-record]');
const closed = document.querySelector<HTMLElement>('[data-visit-closed]');
if (record !== null) void start(record);
if (closed !== null) void showLeft(closed, closed.dataset.visitClosed ?? '');

async function start(form: HTMLFormElement): Promise<void> {
  const reader = form.dataset.visitRecord ?? '';
  const photos = document.querySelector<HTMLFormElement>('form[data-visit-photo]');
  const panel = panelBefore(form);
  // A form that the server refused shows what was typed, begun from what is stored now: that counts once it is pressed, so that
  // nothing overwrites by itself what somebody else has written.
  const isRefused = form.dataset.echo !== undefined;
  let began = isRefused ? await readParts(ownerOf(reader)) : {};
  let gone = partsWithoutField(form, await readParts(ownerOf(reader)));
  // Typed while this script was on its way.
  const early = isRefused ? {} : touchedParts(form);
  if (!isRefused) await takeUp(form, reader, early);
  const keep = () => writeParts(ownerOf(reader), { ...gone, ...begunFrom(began, touchedParts(form)) });
  if (Object.keys(gone).length > 0)
    panel.append(
      textsWithoutField(gone, () => {
        gone = {};
        return keep();
      }),
    );
  const send = () => attempt(form, photos, panel);
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep().then(() => say(panel, islandText.visitTyping)), pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    began = {};
    void keep()
      .then(send)
      .then((done) => (done === 'sent' || done === 'subject-gone') && openAnew());
  });
  if (photos !== null) keepPhotos(photos, reader, send);
  addEventListener('pagehide', () => void keep());
  addEventListener('online', () => void send());
  if (photos !== null) await showWaiting(photos, reader);
  await offerKeeping(panel);
  const done = isRefused ? 'nothing' : await send();
  if ((done === 'nothing' || done === 'subject-gone') && wasSent()) say(panel, islandText.visitSent);
  if (Object.keys(early).length > 0) await keep().then(() => say(panel, islandText.visitTyping));
}

function keepPhotos(photos: HTMLFormElement, reader: string, send: () => Promise<Sending>): void {
  photos.addEventListener('submit', (event) => {
    event.preventDefault();
    void keepChosen(photos, reader).then(async (chosen) => {
      // The server says what is missing.
      if (!chosen) return photos.submit();
      await showWaiting(photos, reader);
      const done = await send();
      if (done === 'sent' || done === 'subject-gone') openAnew();
    });
  });
}

/** Says after the page was opened anew that what was kept has been sent. */
const sentMark = 'samrit-visit-sent';

function openAnew(): void {
  try {
    sessionStorage.setItem(sentMark, '1');
  } catch {
    // Without it the page shows what was saved, and says no more.
  }
  location.reload();
}

function wasSent(): boolean {
  try {
    const was = sessionStorage.getItem(sentMark) !== null;
    sessionStorage.removeItem(sentMark);
    return was;
  } catch {
    return false;
  }
}

function textsWithoutField(parts: KeptParts, drop: () => Promise<void>): HTMLElement {
  const section = listTexts(parts, islandText.visitGone);
  section.append(dropButton(section, drop));
  return section;
}

/** The parts with the versions that they were begun from before the server refused them. */
function begunFrom(before: KeptParts, parts: KeptParts): KeptParts {
  return Object.fromEntries(
    Object.entries(parts).map(([part, one]) => [part, { ...one, base: before[part]?.base ?? one.base }]),
  );
}

/** Where nothing can be written any more: what was written and never sent, to be read and copied. */
async function showLeft(place: HTMLElement, reader: string): Promise<void> {
  const parts = await readParts(ownerOf(reader));
  const photos = await readPhotos(ownerOf(reader));
  if (Object.keys(parts).length > 0) place.append(listTexts(parts, islandText.visitLeft));
  if (photos.length > 0) place.append(listPhotos(photos));
}

/**
 * What waits in this browser stands in the form again; what the server shows already has arrived. What was typed `early` is
 * newer than what waits, and goes on from the same version.
 */
async function takeUp(form: HTMLFormElement, reader: string, early: KeptParts): Promise<void> {
  const kept = await readParts(ownerOf(reader));
  const gone = partsWithoutField(form, kept);
  const waiting = Object.entries(kept).filter(([part, one]) => !(part in gone) && !hasArrived(form, part, one));
  const newer = waiting.map(([part, one]) => [part, { ...one, fields: early[part]?.fields ?? one.fields }] as const);
  restoreParts(form, Object.fromEntries(newer));
}

async function attempt(form: HTMLFormElement, photos: HTMLFormElement | null, panel: HTMLElement): Promise<Sending> {
  const reader = form.dataset.visitRecord ?? '';
  const done = await sendVisit({ form, reader });
  if (photos !== null) await showWaiting(photos, reader);
  // What has no field any more, where it is listed, is not told again as a line.
  const isListed = done === 'subject-gone' && panel.querySelector('section') !== null;
  say(panel, isListed ? '' : words[done]);
  if (done === 'sign-in' || done === 'to-decide') offerForm(panel, form);
  return done;
}

/** The form is sent as a form: the server lets its person sign in there and carries it out, or shows both texts. */
function offerForm(panel: HTMLElement, form: HTMLFormElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = islandText.visitOpenAnswer;
  button.addEventListener('click', () => form.submit());
  panel.querySelector('[role="status"]')?.append(' ', button);
}

function say(panel: HTMLElement, text: string): void {
  const line = panel.querySelector('[role="status"]');
  if (line !== null) line.textContent = inPageNumerals(text);
}

function panelBefore(form: HTMLFormElement): HTMLElement {
  const panel = document.createElement('section');
  panel.className = 'panel no-print';
  panel.setAttribute('aria-label', islandText.visitOffline);
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  panel.append(line);
  form.before(panel);
  return panel;
}

/** The page itself is kept only where its reader wants it, and what is kept is said. */
async function offerKeeping(panel: HTMLElement): Promise<void> {
  panel.querySelectorAll('[data-visit-keeping]').forEach((one) => {
    one.remove();
  });
  const line = document.createElement('p');
  line.dataset.visitKeeping = '';
  panel.append(line);
  if (!('serviceWorker' in navigator) || !isSecureContext) {
    line.textContent = islandText.visitCannotKeep;
    return;
  }
  const kept = await isPageKept();
  if (kept && navigator.onLine) await keepPage(assetsOfPage()).catch(() => undefined);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = kept ? 'link-button' : 'button button--secondary';
  button.textContent = kept ? islandText.visitDropPage : islandText.visitKeepPage;
  button.addEventListener('click', () => {
    const act = kept ? dropPages : register;
    button.disabled = true;
    act()
      .then(() => offerKeeping(panel))
      .catch(() => {
        button.disabled = false;
        line.textContent = islandText.visitKeepFailed;
        line.append(' ', button);
      });
  });
  line.append(kept ? `${islandText.visitKeptPage} ` : `${islandText.visitKeepLead} `, button);
}

/** The script answers for this page alone. */
async function register(): Promise<void> {
  await navigator.serviceWorker.register('/assets/visit-worker.js', { scope: location.pathname });
  await keepPage(assetsOfPage());
}

/** The style sheet, scripts, icon and fonts of this page. */
function assetsOfPage(): readonly string[] {
  const named = [...document.querySelectorAll<HTMLElement>('head link[href], head script[src]')].map(
    (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
  );
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const fonts = loaded.filter(({ pathname }) => pathname.startsWith('/assets/fonts/')).map(({ pathname }) => pathname);
  return [...new Set([...named, ...fonts])].filter((one) => one.startsWith('/assets/'));
}
