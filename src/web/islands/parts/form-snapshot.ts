/** The content of a form by name: only what a person types or chooses. */
export type FormSnapshot = Readonly<Record<string, readonly string[]>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const unsaved = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image']);

/** Fields in the order of the form; secrets, files and hidden fields are left out. */
export function editableControls(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement) &&
      element.name !== '' &&
      !unsaved.has(element.type),
  );
}

export function takeSnapshot(form: HTMLFormElement): FormSnapshot {
  const snapshot: Record<string, string[]> = {};
  for (const control of editableControls(form)) {
    const values = snapshot[control.name] ?? [];
    snapshot[control.name] = values;
    if (!isBox(control)) values.push(control.value);
    else if (control.checked) values.push(control.value);
  }
  return snapshot;
}

/** Restores a snapshot, field by field, and notifies other scripts. Fields that the form no longer has are skipped. */
export function restoreSnapshot(form: HTMLFormElement, snapshot: FormSnapshot): void {
  const used = new Map<string, number>();
  for (const control of editableControls(form)) {
    const values = snapshot[control.name];
    if (values === undefined) continue;
    if (isBox(control)) control.checked = values.includes(control.value);
    else {
      const place = used.get(control.name) ?? 0;
      used.set(control.name, place + 1);
      control.value = values[place] ?? control.value;
    }
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function sameSnapshot(a: FormSnapshot, b: FormSnapshot): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isBox(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');
}
