// Renders the pages of a PDF as pictures, one below the other. It executes nothing in the file.
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { inPageNumerals } from './parts/island-text.ts';

/** The rest can be read by opening the file itself. */
const MOST_PAGES = 30;

document.addEventListener('render-pdf', (event) => {
  if (event.target instanceof HTMLElement) void draw(event.target);
});

async function draw(place: HTMLElement): Promise<void> {
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  said.textContent = place.dataset.opening ?? '';
  place.replaceChildren(said);
  const pages = document.createElement('div');
  pages.className = 'evidence__pages';
  pages.tabIndex = 0;
  pages.setAttribute('role', 'group');
  pages.setAttribute('aria-label', place.dataset.title ?? '');
  place.append(pages);
  try {
    const file = await getDocument({ url: place.dataset.pdf ?? '', enableXfa: false }).promise;
    await renderPages(file, pages);
    const { numPages } = file;
    const drawn = Math.min(numPages, MOST_PAGES);
    const words = (place.dataset.pages ?? '').replace('{drawn}', String(drawn)).replace('{all}', String(numPages));
    said.textContent = inPageNumerals(words);
    await file.loadingTask.destroy();
  } catch {
    pages.remove();
    said.textContent = place.dataset.failed ?? '';
  }
}

async function renderPages(file: PDFDocumentProxy, pages: HTMLElement): Promise<void> {
  const width = pages.clientWidth || 320;
  const sharpness = Math.min(globalThis.devicePixelRatio || 1, 2);
  for (let number = 1; number <= Math.min(file.numPages, MOST_PAGES); number += 1) {
    const page = await file.getPage(number);
    const scale = (width / page.getViewport({ scale: 1 }).width) * sharpness;
    const viewport = page.getViewport({ scale });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    pages.append(canvas);
    await page.render({ canvas, viewport }).promise;
    page.cleanup();
  }
}
