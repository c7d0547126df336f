import { placeOfFile } from './file-chooser.ts';
import { inPageNumerals, islandText } from './island-text.ts';

/** How far an upload has come, below its field: words, a bar, and a button that ends it. */
export interface UploadLine {
  /** `share` from 0 to 1. */
  progress(share: number, fileName: string): void;
  say(words: string): void;
  end(words: string): void;
}

export function uploadLine(field: HTMLInputElement, cancel: () => void): UploadLine {
  const words = document.createElement('p');
  words.className = 'upload-state';
  words.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.className = 'progress__bar';
  bar.max = 100;
  bar.setAttribute('aria-label', islandText.uploading);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = islandText.uploadCancel;
  button.addEventListener('click', cancel);
  const line = document.createElement('div');
  line.className = 'progress';
  line.append(words, bar, button);
  placeOfFile(field).after(line);
  const say = (text: string) => {
    words.textContent = inPageNumerals(text);
  };
  const show = (shown: boolean) => {
    bar.hidden = !shown;
    button.hidden = !shown;
  };
  show(false);
  return {
    progress(share, fileName) {
      const percent = Math.floor(share * 100);
      show(true);
      bar.value = percent;
      say(`${islandText.uploading} ${fileName} ${islandText.percent} ${percent}`);
    },
    say,
    end(text) {
      show(false);
      say(text);
    },
  };
}
