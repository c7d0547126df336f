import { showFieldError } from './parts/field-error.ts';
import { emptyFileField } from './parts/file-chooser.ts';
import { islandText } from './parts/island-text.ts';
import { uploadLine } from './parts/upload-line.ts';

// Sends a chosen file at once, alone and in the background: the form around it does not move. Without this script the
// button beside the field sends the file together with the form.

for (const place of document.querySelectorAll<HTMLElement>('[data-evidence]')) watch(place);

interface Parts {
  readonly place: HTMLElement;
  readonly field: HTMLInputElement;
  readonly form: HTMLFormElement;
  readonly button: HTMLButtonElement;
}

function watch(place: HTMLElement): void {
  const field = place.querySelector<HTMLInputElement>('input[type="file"]');
  const button = place.querySelector<HTMLButtonElement>('button[formenctype]');
  const form = field?.form ?? null;
  if (field === null || button === null || form === null) return;
  const parts = { place, field, form, button };
  let underWay: XMLHttpRequest | null = null;
  let waiting: HTMLElement | null = null;
  const line = uploadLine(field, () => underWay?.abort());
  button.hidden = true;
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    underWay?.abort();
    if (file === undefined) return;
    // A file that is too large is named beside the field by `check-files`, and must not hold up the form.
    if (file.size > Number(field.dataset.largestBytes)) return void setTimeout(() => emptyFileField(field));
    showFieldError(field, undefined);
    const sending = upload(parts, file, line.progress);
    underWay = sending;
    sending.addEventListener('loadend', () => {
      if (underWay !== sending) return;
      underWay = null;
      line.end(takeAnswer(parts, sending, file));
      const pressed = waiting;
      waiting = null;
      if (pressed !== null && field.getAttribute('aria-invalid') !== 'true') form.requestSubmit(pressed);
    });
  });
  form.addEventListener('submit', (event) => {
    if (underWay === null) return;
    event.preventDefault();
    waiting = event.submitter;
    line.say(islandText.uploadThenSend);
  });
}

function upload({ place, form, field, button }: Parts, file: File, onProgress: (share: number, name: string) => void) {
  const body = new FormData();
  body.append('_csrf', form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '');
  body.append('title', place.querySelector<HTMLInputElement>('input[name="title"]')?.value ?? '');
  for (const claim of place.querySelectorAll<HTMLInputElement>('input[name="claims"]:checked'))
    body.append('claims', claim.value);
  body.append(field.name, file);
  const request = new XMLHttpRequest();
  request.open('POST', button.formAction);
  request.responseType = 'document';
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total, file.name));
  onProgress(0, file.name);
  request.send(body);
  return request;
}

/** Shows what the answered page says of the evidence; gives the words for the line below the field. */
function takeAnswer(
  { place, field, button }: Parts,
  { status, responseXML: page }: XMLHttpRequest,
  file: File,
): string {
  if (status === 0 && page === null) {
    emptyFileField(field);
    return navigator.onLine ? islandText.uploadEnded : islandText.uploadFailed;
  }
  const pieces = page?.querySelector('[data-evidence-pieces]');
  const ours = place.querySelector('[data-evidence-pieces]');
  const refused = page?.querySelector('[id^="field-"][id$="-error"], .govuk-error-summary li');
  const wrong = [...(page?.querySelectorAll<HTMLAnchorElement>('.govuk-error-summary a') ?? [])];
  const isTheFile = wrong.length > 0 && wrong.every(({ hash }) => hash === `#${field.id}`);
  if (status < 300 && pieces && ours) {
    ours.replaceWith(document.adoptNode(pieces));
    document.dispatchEvent(new Event('evidence-changed'));
    clear(place, field);
    return page?.querySelector('main [role="status"]')?.textContent?.trim() ?? `${islandText.uploadDone} ${file.name}`;
  }
  const sentence = refused?.textContent?.trim() || page?.querySelector('main p')?.textContent?.trim();
  showFieldError(field, sentence || islandText.uploadFailed);
  // A file that cannot be taken does not stay chosen: nobody should believe that it was attached.
  if (isTheFile) emptyFileField(field);
  // Any other is sent once more with the form, if somebody wants to: it answers with a page of its own.
  button.hidden = isTheFile;
  return '';
}

/** The next file has another title and proves something else. */
function clear(place: HTMLElement, field: HTMLInputElement): void {
  emptyFileField(field);
  for (const one of place.querySelectorAll<HTMLInputElement>('input[name="title"]')) one.value = '';
  for (const one of place.querySelectorAll<HTMLInputElement>('input[name="claims"]')) one.checked = false;
}
