import { h } from 'preact';
import { readHeadList, readHeadLists } from '../../../application/journal/read-head-lists.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { file, page } from '../../serve-page.ts';
import { headListText } from '../../text/head-list-text.ts';
import { HeadListsPage } from './head-lists-page.tsx';

const headListsPage = page({
  address: paths.headLists,
  who: 'anyone',
  refusals: [],
  async show({ deps, asked }) {
    const typed = asked('before');
    const before = /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : null;
    const reading = await readHeadLists(deps, before);
    return accept({ title: headListText.title, body: h(HeadListsPage, { reading, isFirst: before === null }) });
  },
});

const headListFile = file({
  address: paths.headListFile,
  who: 'anyone',
  refusals: ['not-found'],
  read: ({ deps, key }) => readHeadList(deps, key.day),
  send: ({ number, day, sha256, text }, { reply }) =>
    reply
      .header('content-disposition', `attachment; filename="samrit-journal-heads-${day}-${number}.txt"`)
      .header('etag', `"${sha256}"`)
      .header('cache-control', 'public, no-cache')
      .type('text/plain; charset=utf-8')
      .send(text),
});

export const headListRoutes = [headListsPage, headListFile];
