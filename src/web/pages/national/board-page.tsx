import type { BoardRow } from '../../../application/national/board-row.ts';
import type { Board } from '../../../application/national/read-board.ts';
import { gradeName } from '../../../domain/framework/grade-name.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { Distribution } from '../../components/distribution.tsx';
import { countIntoBins } from '../../components/distribution-bins.ts';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { ProvinceMap } from '../../components/province-map.tsx';
import { histogramEdges, shadeOf, shadeSteps } from '../../components/score-shades.ts';
import { paths } from '../../paths.ts';
import { appraisalText } from '../../text/appraisal-text.ts';
import { forecastText } from '../../text/forecast-text.ts';
import { formatShown, nationalText } from '../../text/national-text.ts';
import { noticesText } from '../../text/notices-text.ts';
import { observationText } from '../../text/observation-text.ts';
import { policyText } from '../../text/policy-text.ts';
import { resultsText } from '../../text/results-text.ts';
import { formatCoverage, scoreText } from '../../text/score-text.ts';
import { BoardDue } from './board-due.tsx';
import { BoardFilter } from './board-filter.tsx';
import { GroupTable, summarise } from './board-groups.tsx';
import { type BoardState, boardPath, countsAll, type RankedScore, rankedScore, rowsShown } from './board-state.ts';
import { BoardTable } from './board-table.tsx';
import { ClusterTable } from './cluster-table.tsx';
import { formatStatus } from './stage-cells.ts';

export interface BoardPageProps {
  readonly board: Board;
  readonly state: BoardState;
  /** Whether the reader may open the report of a row. */
  readonly opens: (row: BoardRow) => boolean;
  /** Whether the reader may read the letters that tell provinces of the year. */
  readonly tells: boolean;
  /** Whether the reader may read what the year may end with. */
  readonly watches: boolean;
  /** Whether the reader may read the appraisal of every governor, in a year that has it. */
  readonly appraises: boolean;
  /** Whether the reader is of OPDC, who tries other frameworks and looks at what the data show. */
  readonly simulates: boolean;
}

/** The pages beside the board that this reader may open. */
function BoardLinks({
  fiscalYear,
  tells,
  watches,
  appraises,
  simulates,
}: Pick<BoardPageProps, 'tells' | 'watches' | 'appraises' | 'simulates'> & { readonly fiscalYear: number }) {
  const links = [
    ...(tells ? [[paths.notices(fiscalYear), noticesText.link] as const] : []),
    ...(watches ? [[paths.watchList(fiscalYear), forecastText.openNation] as const] : []),
    [paths.yearResults(fiscalYear), resultsText.open] as const,
    ...(appraises ? [[paths.appraisals(fiscalYear), appraisalText.open] as const] : []),
    ...(simulates ? [[paths.policyScenarios(fiscalYear), policyText.open] as const] : []),
    ...(simulates ? [[paths.yearObservations(fiscalYear), observationText.open] as const] : []),
  ];
  return links.map(([href, label]) => (
    <p key={href}>
      <a href={href}>{label}</a>
    </p>
  ));
}

/** 76 provinces on one screen: the table of stages, the map beside it, the distribution under it. */
export function BoardPage(props: BoardPageProps) {
  const { board, state, opens } = props;
  const { framework, rows } = board;
  const { fiscalYear } = framework;
  const shown = rowsShown(rows, state);
  const tabs = framework.rounds.map((round) => ({
    label: round.name,
    href: boardPath(fiscalYear, state, { round: round.code }),
    current: round.code === board.round,
  }));
  return (
    <>
      <h1>
        {nationalText.title} ปีงบประมาณ พ.ศ. {fiscalYear}
      </h1>
      <LinkTabs label={nationalText.rounds} tabs={tabs} />
      <BoardDue
        board={board}
        awaited={rows.some((one) => one.reportStatus === 'open' || one.reportStatus === 'with-governor')}
      />
      <Progress rows={rows} />
      <BoardLinks {...props} fiscalYear={fiscalYear} />
      <BoardFilter fiscalYear={fiscalYear} rows={rows} state={state} />
      <p>
        {formatShown(shown.length, rows.length)}{' '}
        {shown.length === rows.length ? null : (
          <a href={boardPath(fiscalYear, { ...state, zone: '', cluster: '', stage: '', q: '' })}>
            {nationalText.clear}
          </a>
        )}
      </p>
      {shown.every((row) => row.self === null || countsAll(row)) ? null : <p class="small">{scoreText.partialLast}</p>}
      <div class="board-columns">
        {state.fold === '' ? (
          <BoardTable board={board} state={state} rows={shown} opens={opens} />
        ) : (
          <GroupTable board={board} state={state} rows={shown} fold={state.fold} />
        )}
        <div class="board__side">
          <ScoreMap board={board} shown={shown} />
          <ScoreDistribution board={board} shown={shown} />
        </div>
      </div>
      <ClusterTable board={board} opens={opens} />
    </>
  );
}

function Progress({ rows }: { readonly rows: readonly BoardRow[] }) {
  const all = summarise('', rows);
  const bars = [
    [nationalText.sent, all.sent],
    [nationalText.received, all.received],
    [nationalText.announced, all.announced],
  ] as const;
  return (
    <div class="board__progress">
      {bars.map(([label, done]) => (
        <ProgressBar key={label} label={label} done={done} total={rows.length} unit={nationalText.provinces} />
      ))}
    </div>
  );
}

interface PictureProps {
  readonly board: Board;
  readonly shown: readonly BoardRow[];
}

function ScoreMap({ board, shown }: PictureProps) {
  const steps = shadeSteps(board.framework, board.round);
  const areas = shown.map((row) => {
    const score = rankedScore(row);
    return {
      code: row.organisationId,
      name: row.name,
      shade:
        score === null ? (row.self === null ? ('missing' as const) : ('quiet' as const)) : shadeOf(score.total, steps),
      word: formatOnMap(board, row, score),
      href: paths.province(board.framework.fiscalYear, row.organisationId),
    };
  });
  const legend = [
    ...[...steps].reverse().map(({ shade, label }) => ({ shade, label })),
    { shade: 'quiet' as const, label: scoreText.partial },
    { shade: 'missing' as const, label: nationalText.unscored },
  ];
  return <ProvinceMap title={nationalText.map} areas={areas} legend={legend} tableHref="#table" />;
}

/** A province's score on the map, with its kind; one that does not count all the weight says what it counts. */
function formatOnMap({ framework }: Board, row: BoardRow, score: RankedScore | null): string {
  if (score !== null) {
    const grade = gradeName(framework, score.grade);
    return `${score.kind === 'assessed' ? scoreText.final : scoreText.self} ${shortScore(score.total)}${grade ? ` ${grade}` : ''}`;
  }
  if (row.self === null || row.weight === null) return `${nationalText.unscored} (${formatStatus(row)})`;
  return `${scoreText.self} ${shortScore(row.self)} ${formatCoverage(row.weight)}`;
}

function ScoreDistribution({ board, shown }: PictureProps) {
  const scores = shown.flatMap((row) => rankedScore(row)?.total ?? []);
  return (
    <>
      <Distribution
        title={nationalText.distribution}
        bins={countIntoBins(scores, histogramEdges(board.framework))}
        unit={nationalText.provinces}
        binHeading={nationalText.range}
        missing={shown.length - scores.length}
      />
      <p class="small muted">{nationalText.provisional}</p>
    </>
  );
}
