import { islandText } from './parts/island-text.ts';

// A button that asks the browser for a passkey, writes its answer into the form and sends the form. Shown only where the
// browser can do it; every such form also works without.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  const offer = button.closest<HTMLElement>('[data-passkey-offer]');
  if (offer === null || !canAsk()) continue;
  offer.hidden = false;
  button.addEventListener('click', () => void ask(button, offer));
}

function canAsk(): boolean {
  // A passkey is bound to a domain: at an address of numbers browsers have none.
  return (
    !/^[\d.]+$|^\[/.test(location.hostname) &&
    window.isSecureContext &&
    'PublicKeyCredential' in window &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential
  );
}

async function ask(button: HTMLButtonElement, offer: HTMLElement) {
  const { form } = button;
  const answer = offer.querySelector<HTMLInputElement>('[data-passkey-answer]');
  const status = offer.querySelector<HTMLElement>('[data-passkey-status]');
  if (form === null || answer === null || status === null) return;
  status.textContent = islandText.passkeyWaits;
  button.disabled = true;
  try {
    const credential = await credentialFor(form, button);
    if (credential === null) {
      status.textContent = islandText.passkeyNone;
      return;
    }
    answer.value = JSON.stringify(credential.toJSON());
    status.textContent = '';
    form.requestSubmit();
  } catch {
    // The person closed the browser's question, has no passkey here, or the address has none.
    status.textContent = islandText.passkeyNone;
  } finally {
    button.disabled = false;
  }
}

async function credentialFor(form: HTMLFormElement, { dataset }: HTMLElement): Promise<PublicKeyCredential | null> {
  const isNew = dataset.passkey === 'new';
  const token = form.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
  const body = new URLSearchParams({ _csrf: token, purpose: isNew ? 'new' : 'answer' });
  const response = await fetch(dataset.challenge ?? '', { method: 'POST', body });
  if (!response.ok) return null;
  const options = await response.json();
  const credential = isNew
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return credential instanceof PublicKeyCredential ? credential : null;
}
