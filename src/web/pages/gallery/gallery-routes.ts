import { h } from 'preact';
import { accept, refuse } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { GalleryPage } from './gallery-page.tsx';

/** Every component on one page, for developers of pages; only in a demonstration. */
const galleryPage = page({
  address: paths.gallery,
  who: 'anyone',
  refusals: ['not-found'],
  frame: { width: 'board', islands: ['live-score'] },
  show: async ({ deps }) =>
    deps.demo === null ? refuse('not-found') : accept({ title: 'ตัวอย่างส่วนประกอบ', body: h(GalleryPage, {}) }),
});

export const galleryRoutes = [galleryPage];
