import { partMark } from '../../../domain/site-visits/part-mark.ts';
import type { KeptPart, KeptParts } from './visit-store.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The part to which a field of the record belongs: `came`, `note.2`, `finding.1.1`; null for any other field. */
function partOf(name: string): string | null {
  if (name === 'came' || /^note\.\d+$/.test(name)) return name;
  return /^(finding\..+)\.(verdict|seen|toShow)$/.exec(name)?.[1] ?? null;
}

/** What the fields of a part hold now, in the order in which the server compares them. */
function fieldsOf(form: HTMLFormElement, part: string): Readonly<Record<string, string>> {
  const data = new FormData(form);
  const names = part.startsWith('finding.') ? ['verdict', 'seen', 'toShow'].map((one) => `${part}.${one}`) : [part];
  return Object.fromEntries(names.map((name) => [name, data.get(name)?.toString() ?? '']));
}

const hidden = (form: HTMLElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${CSS.escape(name)}"]`);

const markOf = ({ fields }: Pick<KeptPart, 'fields'>) => partMark(Object.values(fields));

/** Every part of the form whose fields are another than it was shown. */
export function touchedParts(form: HTMLFormElement): KeptParts {
  const parts: Record<string, KeptPart> = {};
  for (const part of partsOf(form)) {
    const fields = fieldsOf(form, part);
    if (hidden(form, `shown.${part}`)?.value === markOf({ fields })) continue;
    parts[part] = { fields, base: hidden(form, `base.${part}`)?.value ?? '0' };
  }
  return parts;
}

function partsOf(form: HTMLFormElement): readonly string[] {
  const names = [...form.elements].flatMap((one) => (isControl(one) ? (partOf(one.name) ?? []) : []));
  return [...new Set(names)];
}

/** Whether a page of the server shows the part as it is kept: then it has arrived. */
export function hasArrived(page: HTMLElement, part: string, kept: KeptPart): boolean {
  return hidden(page, `shown.${part}`)?.value === markOf(kept);
}

/** What is kept of parts that a form no longer has: their subject was taken out of the plan meanwhile. */
export function partsWithoutField(form: HTMLFormElement, parts: KeptParts): KeptParts {
  const present = partsOf(form);
  return Object.fromEntries(Object.entries(parts).filter(([part]) => !present.includes(part)));
}

/** Puts what is kept back into the form, with the version that it was begun from. */
export function restoreParts(form: HTMLFormElement, parts: KeptParts): void {
  for (const [part, kept] of Object.entries(parts)) putBack(form, part, kept);
}

function putBack(form: HTMLFormElement, part: string, { fields, base }: KeptPart): void {
  const own = hidden(form, `base.${part}`);
  if (own !== null) own.value = base;
  for (const one of form.elements) {
    if (!isControl(one) || partOf(one.name) !== part) continue;
    const value = fields[one.name] ?? '';
    if (one instanceof HTMLInputElement && one.type === 'radio') one.checked = one.value === value;
    else one.value = value;
    one.closest('details')?.setAttribute('open', '');
  }
}

/** What the server stores now, as the versions that are begun from next. */
export function takeStored(form: HTMLFormElement, page: HTMLElement, parts: readonly string[]): void {
  for (const part of parts)
    for (const name of [`shown.${part}`, `base.${part}`]) {
      const [own, stored] = [hidden(form, name), hidden(page, name)];
      if (own !== null && stored !== null) own.value = stored.value;
    }
}

/** The request that saves these parts alone. */
export function bodyOf(token: string, parts: KeptParts): URLSearchParams {
  const body = new URLSearchParams({ _csrf: token });
  for (const [part, { fields, base }] of Object.entries(parts)) {
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    // Never what the fields hold: the part is read as one that was written in.
    body.append(`shown.${part}`, 'kept');
    body.append(`base.${part}`, base);
  }
  return body;
}

function isControl(element: Element): element is Control {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'text'))
  );
}
