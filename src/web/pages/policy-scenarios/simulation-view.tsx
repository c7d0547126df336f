import type { SimulatedRound, Simulation } from '../../../application/policy-scenarios/simulate.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import { roundName } from '../../../domain/framework/round-name.ts';
import type { PolicyChange } from '../../../domain/policy-scenarios/policy-change.ts';
import type { CountedRounds } from '../../../domain/policy-scenarios/policy-scenario.ts';
import { fractionOf } from '../../../domain/values/decimal.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { type AskedReader, matching } from '../../asked-values.ts';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { Distribution } from '../../components/distribution.tsx';
import { countIntoBins } from '../../components/distribution-bins.ts';
import { policyText } from '../../text/policy-text.ts';
import { type ChangedValue, changedValues } from './changed-values.ts';
import { signed } from './move-table.ts';

/** More rounds are in the file. */
const MOST_ROWS = 100;

export interface SimulationViewProps {
  readonly framework: Framework;
  readonly change: PolicyChange;
  readonly simulation: Simulation;
  /** Where the reasons of one round are shown. */
  readonly whyHref: (round: SimulatedRound) => string;
}

/** Both rules beside one another: what is changed, who moves, how scores are spread, every round. */
export function SimulationView({ framework, change, simulation, whyHref }: SimulationViewProps) {
  const { summary, rounds, left } = simulation;
  return (
    <>
      <CountedLines counted={summary.counted} />
      {left.length === 0 ? null : (
        <p>
          {policyText.left}: {left.map(({ name, fiscalYear }) => `${name} ${fiscalYear}`).join(', ')}
        </p>
      )}
      <DataTable
        caption={policyText.changed}
        rows={changedValues(framework, change)}
        rowKey={({ name }) => name}
        columns={changedColumns}
        phone="cards"
      />
      <div class="what-if__totals">
        <CountFigure label={policyText.up} value={String(summary.up)} />
        <CountFigure label={policyText.down} value={String(summary.down)} />
        <CountFigure
          label={policyText.meanDifference}
          value={summary.meanDifference === null ? '–' : signed(fractionOf(summary.meanDifference), 2)}
        />
      </div>
      <Matrix simulation={simulation} />
      <Spread simulation={simulation} />
      <DataTable
        caption={policyText.moves}
        rows={rounds.slice(0, MOST_ROWS)}
        rowKey={keyOfRound}
        columns={moveColumnsOf(framework, whyHref)}
        phone="cards"
      />
      {rounds.length > MOST_ROWS ? <p class="small">{policyText.shownOf}</p> : null}
    </>
  );
}

/** A round as it is named in an address: `2568-TH-42`. */
export function keyOfRound({ move: { past } }: SimulatedRound): string {
  return `${past.fiscalYear}-${past.organisationId}`;
}

/** Reads the name of a round in an address, as `keyOfRound` writes it. */
export const readRoundName: AskedReader = (text) =>
  matching(/^2[45]\d\d-(TH-\d\d|cluster-[\d-]+)$/)(text.toLowerCase().replace('-th-', '-TH-'));

/** The name of a grade of a framework, by its code. */
export function gradeWord(framework: Framework, code: string | null): string {
  return framework.grades.value?.bands.find((one) => one.code === code)?.name ?? '–';
}

const changedColumns: readonly Column<ChangedValue>[] = [
  { key: 'name', header: policyText.value, rowHeader: true, cell: ({ name }) => name },
  { key: 'before', header: policyText.before, align: 'number', cell: ({ before }) => before },
  { key: 'after', header: policyText.after, align: 'number', cell: ({ after }) => after },
];

function CountFigure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div class="figure">
      <p class="figure__label">{label}</p>
      <p class="figure__value">{value}</p>
    </div>
  );
}

/** Which rounds and versions were counted. */
function CountedLines({ counted }: { readonly counted: readonly CountedRounds[] }) {
  return (
    <ul>
      {counted.map((one) => (
        <li key={`${one.fiscalYear} ${one.round}`}>{countedWords(one)}</li>
      ))}
    </ul>
  );
}

/** `นับ 12 รอบของจังหวัด ปี 2568 รอบ 12m …`. */
function countedWords({ fiscalYear, round, frameworkVersions, announced, assessed }: CountedRounds): string {
  return `${policyText.counted} ${announced + assessed} ${policyText.rounds} ปีงบประมาณ พ.ศ. ${fiscalYear} ${roundName(round)} — ${policyText.announced} ${announced} · ${policyText.assessed} ${assessed} · ${policyText.versions} ${frameworkVersions.join(', ')}`;
}

function Matrix({ simulation: { summary } }: { readonly simulation: Simulation }) {
  const { grades, matrix } = summary;
  if (grades.length === 0) return <p>{policyText.noGrades}</p>;
  const rows = grades.map(({ code, name }, index) => ({ code, name, counts: matrix[index] ?? [] }));
  return (
    <DataTable
      caption={policyText.matrix}
      rows={rows}
      rowKey={({ code }) => code}
      columns={[
        { key: 'from', header: policyText.fromTo, rowHeader: true, cell: ({ name }) => name },
        ...grades.map(
          ({ code, name }, index): Column<(typeof rows)[number]> => ({
            key: code,
            header: name,
            align: 'number',
            cell: ({ code: from, counts }) => (from === code ? <b>{counts[index] ?? 0}</b> : (counts[index] ?? 0)),
          }),
        ),
      ]}
      phone="cards"
    />
  );
}

function Spread({ simulation: { rounds, changed } }: { readonly simulation: Simulation }) {
  const top = Number(changed.scale.levels.value.at(-1)?.score ?? 100);
  const edges = Array.from({ length: 11 }, (_, index) => Number(((top * index) / 10).toFixed(2)));
  const pictures = [
    [policyText.distributionBefore, rounds.map(({ move }) => move.before.total)],
    [policyText.distributionAfter, rounds.map(({ move }) => move.after.total)],
  ] as const;
  return pictures.map(([title, totals]) => {
    const known = totals.filter((one) => one !== null);
    return (
      <Distribution
        key={title}
        title={title}
        bins={countIntoBins(known, edges)}
        unit={policyText.rounds}
        binHeading={policyText.score}
        missing={totals.length - known.length}
      />
    );
  });
}

function moveColumnsOf(
  framework: Framework,
  whyHref: SimulationViewProps['whyHref'],
): readonly Column<SimulatedRound>[] {
  return [
    {
      key: 'party',
      header: policyText.party,
      rowHeader: true,
      cell: (round) => (
        <a href={whyHref(round)}>
          {round.move.past.name} {round.move.past.fiscalYear}
        </a>
      ),
    },
    { key: 'grade', header: policyText.grade, cell: ({ move }) => gradeMove(framework, move) },
    {
      key: 'before',
      header: policyText.totalBefore,
      align: 'number',
      cell: ({ move: { before } }) => (before.total === null ? '–' : shortScore(before.total)),
    },
    {
      key: 'after',
      header: policyText.totalAfter,
      align: 'number',
      cell: ({ move: { after } }) => (after.total === null ? '–' : shortScore(after.total)),
    },
    {
      key: 'difference',
      header: policyText.difference,
      align: 'number',
      cell: ({ move }) => signed(move.difference, 2),
    },
  ];
}

function gradeMove(framework: Framework, { before, after, direction }: SimulatedRound['move']): string {
  const [from, to] = [gradeWord(framework, before.grade), gradeWord(framework, after.grade)];
  return direction === 'same' || direction === null ? to : `${from} → ${to}`;
}
