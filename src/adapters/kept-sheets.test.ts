import { expect, it } from 'vitest';
import { bareSheet } from '../application/papers/paper-sheet.ts';
import type { PaperRenderer } from '../application/papers/papers-ports.ts';
import { accept, refuse } from '../domain/values/result.ts';
import { keepingSheets } from './kept-sheets.ts';

/** A renderer that sets a sheet as its title, and what it was asked to set. */
function fakeRenderer() {
  const asked: string[] = [];
  const nothing = async () => refuse('paper-service-stopped');
  const renderer: PaperRenderer = {
    ...{ editionOf: () => '', agreement: nothing, letter: nothing, codesIn: async () => [] },
    cleanEmblem: () => refuse('emblem-not-readable'),
    async sheet({ title }) {
      asked.push(title);
      return title === 'ผิด' ? refuse('paper-not-made', { reason: 'ก' }) : accept(Buffer.from(title));
    },
    close: async () => {},
  };
  return { renderer, asked };
}
const sheetOf = (title: string) => ({
  ...bareSheet,
  title,
  at: '',
  fiscalYear: 2569,
  heading: [],
  facts: [],
  footer: '',
});

it('a sheet that says the same is set once, also while it is being set; another one, and one that failed, anew', async () => {
  const { renderer, asked } = fakeRenderer();
  const keeping = keepingSheets(renderer, { bytes: 60, milliseconds: 0 });
  const set = (title: string, format?: 'docx') => keeping.sheet(sheetOf(title), true, format);
  await Promise.all([set('ก'), set('ก')]);
  expect(await set('ก')).toEqual(accept(Buffer.from('ก')));
  expect(asked).toEqual(['ก']);
  await set('ก', 'docx');
  for (const title of ['ผิด', 'ผิด', 'ข'.repeat(19), 'ก']) await set(title);
  // The oldest ones made room for a large one.
  expect(asked).toEqual(['ก', 'ก', 'ผิด', 'ผิด', 'ข'.repeat(19), 'ก']);
});

it('a sheet that was quick to set is not kept', async () => {
  const { renderer, asked } = fakeRenderer();
  const keeping = keepingSheets(renderer, { bytes: 60, milliseconds: 60_000 });
  for (const title of ['ก', 'ก']) await keeping.sheet(sheetOf(title), true);
  expect(asked).toEqual(['ก', 'ก']);
});
