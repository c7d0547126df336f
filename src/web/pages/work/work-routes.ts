import { h } from 'preact';
import { readLetterWork } from '../../../application/letters/read-letter-work.ts';
import { readChangesSince } from '../../../application/work/read-changes-since.ts';
import { readWorkQueue } from '../../../application/work/read-work-queue.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { workText } from '../../text/work-text.ts';
import { unpublishedYear } from '../../year-to-show.ts';
import { WorkPage } from './work-page.tsx';

/** The home page after sign-in. */
const workPage = page({
  address: paths.work,
  who: 'signed-in',
  refusals: ['forbidden'],
  frame: { current: 'work', width: 'board' },
  async show({ deps, actor, asked, request }) {
    const queue = await readWorkQueue(deps, actor, { query: asked('q') });
    if (!queue.ok) return queue;
    const changes = await readChangesSince(deps, actor);
    if (!changes.ok) return changes;
    const letters = await readLetterWork(deps, actor);
    const published = await request.publishedYears();
    const unpublished = {
      year: published.length === 0 ? null : unpublishedYear(request.reader.today, published),
      mayPublish: isPermitted('publish-framework', actor, { organisationId: 'opdc' }),
    };
    const props = { queue: queue.value, changes: changes.value, letters, unpublished };
    return accept({ title: workText.title, body: h(WorkPage, props) });
  },
});

export const workRoutes = [workPage];
