// Writes what is typed in the editor of a letter into the letter beside it, as it will stand on paper.

function lines(text: string): HTMLElement[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
}

for (const shown of document.querySelectorAll<HTMLElement>('[data-preview]')) {
  const name = shown.dataset.preview ?? '';
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-letter-editor] [name="${name}"]`);
  field?.addEventListener('input', () => {
    if (shown instanceof HTMLParagraphElement) shown.textContent = field.value;
    else shown.replaceChildren(...lines(field.value));
  });
}
