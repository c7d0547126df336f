import type { FastifyInstance } from 'fastify';
import { h } from 'preact';
import type { WebDeps } from '../../deps.ts';
import { sendPage } from '../../page-reply.tsx';
import { paths } from '../../paths.ts';
import { GalleryPage } from './gallery-page.tsx';

/** Every component on one page, for whoever works on the pages; only a demonstration shows it. */
export function registerGalleryPages(app: FastifyInstance, deps: WebDeps): void {
  if (deps.demo === null) return;
  app.get(paths.gallery(), (request, reply) =>
    sendPage(request, reply, {
      title: 'ตัวอย่างส่วนประกอบ',
      width: 'board',
      islands: ['live-score', 'filter-table'],
      body: h(GalleryPage, {}),
    }),
  );
}
