import { h } from 'preact';
import { nationChangeStamp, partyChangeStamp } from '../../../application/changes/change-stamp.ts';
import { readProgress } from '../../../application/progress/read-progress.ts';
import { readProvinceProgress } from '../../../application/progress/read-province-progress.ts';
import { mayReadRound } from '../../../application/reporting/read-access.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import { partyTitle } from '../../../domain/people/organisation.ts';
import { accept } from '../../../domain/values/result.ts';
import { oneOfWords } from '../../asked-values.ts';
import { paths } from '../../paths.ts';
import { sendTable } from '../../send-file.ts';
import { file, storedPage } from '../../serve-page.ts';
import { progressText } from '../../text/progress-text.ts';
import { ProgressPage, type ProgressView } from './progress-page.tsx';
import { progressTable } from './progress-table.ts';
import { ProvinceProgressPage } from './province-progress-page.tsx';

const views: readonly ProgressView[] = ['all', 'reported', 'under-way', 'late', 'silent'];

const nationPage = storedPage({
  address: paths.progress,
  asks: { view: oneOfWords(...views) },
  who: 'signed-in',
  refusals: ['forbidden', 'framework-not-found', 'round-unknown'],
  frame: { current: 'national', width: 'board' },
  stamp: ({ request }) => nationChangeStamp(request.reader.changeStamp),
  async show({ deps, actor, key, asked }) {
    const reading = await readProgress(deps, actor, key);
    if (!reading.ok) return reading;
    return accept({
      title: `${progressText.title} ${roundName(key.round)} ${key.fiscalYear}`,
      body: h(ProgressPage, { reading: reading.value, view: viewOf(asked('view')) }),
    });
  },
});

function viewOf(text: string): ProgressView {
  return views.find((one) => one === text) ?? 'all';
}

const nationFile = file({
  address: paths.progressFile,
  who: 'signed-in',
  refusals: ['forbidden', 'framework-not-found', 'round-unknown'],
  read: ({ deps, actor, key }) => readProgress(deps, actor, key),
  send(reading, { reply, key: { fiscalYear, round, format } }) {
    const title = `${progressText.fileName} ${fiscalYear} ${round}`;
    return sendTable(reply, {
      plainName: `progress-${fiscalYear}-${round}.${format}`,
      thaiName: `${title}.${format}`,
      bytes: progressTable(reading, { format, title }),
    });
  },
});

const partyPage = storedPage({
  address: paths.provinceProgress,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { width: 'board' },
  stamp: ({ request, key }) => partyChangeStamp(request.reader.changeStamp, key.organisationId),
  async show({ deps, actor, key }) {
    const reading = await readProvinceProgress(deps, actor, key);
    if (!reading.ok) return reading;
    const place = `${partyTitle(reading.value.organisation.name)} ${key.fiscalYear}`;
    return accept({
      title: `${progressText.title} ${roundName(key.round)} · ${place}`,
      body: h(ProvinceProgressPage, { reading: reading.value, opens: mayReadRound(actor, reading.value.report) }),
    });
  },
});

/** The progress of reporting: national, and of one party. */
export const progressRoutes = [nationPage, nationFile, partyPage];
