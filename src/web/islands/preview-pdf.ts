// Where the browser shows no PDF inside a page, as on most phones, its pages are rendered here once the preview is
// opened. The renderer is loaded only then.

const ownAddress = document.querySelector<HTMLScriptElement>('script[src*="/preview-pdf.js"]')?.src ?? '';
const showsPdf = navigator.pdfViewerEnabled && !matchMedia('(pointer: coarse)').matches;
let drawing: Promise<void> | null = null;

if (!showsPdf && ownAddress !== '') {
  watchPreviews();
  // Evidence was attached in the background: its list is new.
  document.addEventListener('evidence-changed', watchPreviews);
}

function watchPreviews(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-pdf]')) {
    place.querySelector('iframe')?.remove();
    place.closest('details')?.addEventListener('toggle', () => void renderOnce(place), { once: true });
  }
}

async function renderOnce(place: HTMLElement): Promise<void> {
  drawing ??= load(ownAddress.replace('preview-pdf', 'render-pdf'));
  await drawing;
  place.dispatchEvent(new Event('render-pdf', { bubbles: true }));
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(address)));
    document.head.append(script);
  });
}
