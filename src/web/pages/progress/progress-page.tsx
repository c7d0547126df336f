import type { NationalProgress, PartyRow } from '../../../application/progress/read-progress.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { paths } from '../../paths.ts';
import { progressText } from '../../text/progress-text.ts';
import { ClusterProgress, PartyTable, SilentAgencies } from './progress-tables.tsx';
import { ProgressTrend } from './progress-trend.tsx';

export type ProgressView = 'all' | 'reported' | 'late' | 'silent' | 'under-way';

interface ProgressPageProps {
  readonly reading: NationalProgress;
  readonly view: ProgressView;
}

/** Who has reported, who is late, who has not started: the nation, its clusters, provinces and agencies. */
export function ProgressPage({ reading, view }: ProgressPageProps) {
  const { framework, round, rows, trend } = reading;
  const { fiscalYear } = framework;
  const opened = rows.filter((row) => row.state !== 'not-opened');
  const count = (one: ProgressView) => rowsIn(rows, one).length;
  const results = opened.reduce((sum, row) => sum + row.counts.total, 0);
  const done = opened.reduce((sum, row) => sum + row.counts.accepted, 0);
  return (
    <>
      <h1>
        {progressText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <p>{progressText.lead}</p>
      <LinkTabs
        label={progressText.rounds}
        tabs={framework.rounds.map((one) => ({
          label: one.name,
          href: paths.progress(fiscalYear, one.code),
          current: one.code === round,
        }))}
      />
      <ProgressBar
        label={progressText.reported}
        done={count('reported')}
        total={opened.length}
        unit={progressText.provinces}
      />
      <ProgressBar label={progressText.accepted} done={done} total={results} unit={progressText.results} />
      <div class="two-columns paper-wide">
        <ProgressTrend trend={trend} what="reports" most={opened.length} />
        <ProgressTrend trend={trend} what="results" most={results} />
      </div>
      <p class="muted">{progressText.trendNote}</p>
      <LinkTabs label={progressText.show} tabs={viewTabs(reading, view, count)} />
      <PartyTable reading={reading} rows={rowsIn(rows, view)} />
      <ClusterProgress reading={reading} />
      <SilentAgencies reading={reading} />
      <p>
        <a href={paths.board(fiscalYear, round)}>{progressText.openBoard}</a> ·{' '}
        <a href={paths.rounds(fiscalYear)}>{progressText.openRounds}</a>
      </p>
    </>
  );
}

/** The parties of one view; late ones are listed whether or not they have reported since. */
function rowsIn(rows: readonly PartyRow[], view: ProgressView): readonly PartyRow[] {
  if (view === 'all') return rows;
  if (view === 'late') return rows.filter((row) => row.late);
  if (view === 'under-way') return rows.filter((row) => row.state === 'under-way' || row.state === 'with-governor');
  return rows.filter((row) => row.state === view);
}

function viewTabs({ framework, round }: NationalProgress, view: ProgressView, count: (one: ProgressView) => number) {
  const views = [
    ['all', progressText.all],
    ['reported', progressText.reported],
    ['under-way', progressText.underWay],
    ['late', progressText.late],
    ['silent', progressText.silent],
  ] as const;
  return views.map(([code, label]) => ({
    ...{ label, count: count(code), current: code === view },
    href: paths.progress(framework.fiscalYear, round, code === 'all' ? undefined : code),
  }));
}
