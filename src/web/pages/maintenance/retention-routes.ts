import { h } from 'preact';
import { readRetention } from '../../../application/maintenance/read-retention.ts';
import { accept } from '../../../domain/values/result.ts';
import { paths } from '../../paths.ts';
import { page } from '../../serve-page.ts';
import { retentionText } from '../../text/retention-text.ts';
import { RetentionPage } from './retention-page.tsx';

const retentionPage = page({
  address: paths.retention,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { current: 'people', width: 'board' },
  async show({ deps, actor }) {
    const overview = await readRetention({ transactions: deps.transactions, days: deps.retentionDays }, actor);
    if (!overview.ok) return overview;
    return accept({ title: retentionText.title, body: h(RetentionPage, { overview: overview.value }) });
  },
});

/** How long data is stored. */
export const maintenanceRoutes = [retentionPage];
