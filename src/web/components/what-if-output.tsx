import { cheapestMoves, leastTotalOf, neededAlone, roundedToBetter } from '../../domain/forecast/reach-grade.ts';
import { type Scenario, type ScenarioScore, scoreScenario, type WhatIfSetup } from '../../domain/forecast/what-if.ts';
import { formatHalfUp, toDecimalText } from '../../domain/values/decimal.ts';
import { formatQuantity } from '../../domain/values/format-quantity.ts';
import type { Fraction } from '../../domain/values/fraction.ts';
import { shortScore } from '../../domain/values/short-figure.ts';
import { whatIfText } from '../text/what-if-text.ts';
import { type Column, DataTable } from './data-table.tsx';

/** A needed value is said with so many decimals, rounded to the side that suffices. */
const VALUE_DECIMALS = 2;

export interface WhatIfOutputProps {
  readonly setup: WhatIfSetup;
  readonly scenarios: readonly Scenario[];
  /** The code of the grade that is wanted. */
  readonly target: string;
}

/** What the typed results give: the same from the server and in the browser. */
export function WhatIfOutput({ setup, scenarios, target }: WhatIfOutputProps) {
  const scored = [{}, ...scenarios].map((one) => scoreScenario(setup, one));
  const names = [whatIfText.asNow, ...whatIfText.scenarios];
  return (
    <>
      <div class="what-if__totals">
        {scored.map((one, index) => (
          <Total key={names[index]} name={names[index] ?? ''} score={one} count={setup.indicators.length} />
        ))}
      </div>
      <ScoreTable setup={setup} scored={scored} names={names} target={target} />
      <Cheapest setup={setup} scored={scored[1]} target={target} />
    </>
  );
}

function Total({
  name,
  score,
  count,
}: {
  readonly name: string;
  readonly score: ScenarioScore;
  readonly count: number;
}) {
  return (
    <div class="figure">
      <p class="figure__label">{name}</p>
      <p class="figure__value" data-what-if-total="">
        {score.total === null ? '–' : shortScore(score.total)}
      </p>
      <p class="figure__more">
        {whatIfText.grade} {score.grade ?? '–'} · {whatIfText.counted} {score.counted} {whatIfText.of} {count}{' '}
        {whatIfText.indicators}
        {score.counted < count ? ` · ${whatIfText.notAll}` : null}
      </p>
    </div>
  );
}

interface TableProps {
  readonly setup: WhatIfSetup;
  readonly scored: readonly ScenarioScore[];
  readonly names: readonly string[];
  readonly target: string;
}

function ScoreTable({ setup, scored, names, target }: TableProps) {
  const total = setup.settings.grades === null ? null : leastTotalOf(setup.settings.grades, target);
  const first = scored[1];
  const needed = total === null || first === undefined ? [] : neededAlone(setup, first, total);
  const columns: readonly Column<NumberedIndicator>[] = [
    {
      key: 'indicator',
      header: whatIfText.indicator,
      rowHeader: true,
      cell: ({ code, name }) => `${code} ${name}`,
    },
    ...scored.map(
      (one, index): Column<NumberedIndicator> => ({
        key: `score-${index}`,
        header: `${whatIfText.score} ${names[index]}`,
        align: 'number',
        cell: ({ row }) => scoreOf(one, row),
      }),
    ),
    {
      key: 'needed',
      header: whatIfText.needed,
      cell: (indicator) =>
        neededWords(
          indicator,
          needed.find(({ code }) => code === indicator.code),
        ),
    },
  ];
  return (
    <DataTable
      caption={whatIfText.results}
      rows={setup.indicators.map((one, row) => ({ ...one, row }))}
      rowKey={({ code }) => code}
      columns={columns}
      phone="scroll"
    />
  );
}

type NumberedIndicator = WhatIfSetup['indicators'][number] & { readonly row: number };

function scoreOf({ rows }: ScenarioScore, index: number): string {
  const row = rows[index];
  if (row !== undefined && row.problems.length > 0) return whatIfText.wrong;
  return !row || row.score === null ? '–' : shortScore(formatHalfUp(row.score, 4));
}

type Needed = ReturnType<typeof neededAlone>[number];

function neededWords(indicator: WhatIfSetup['indicators'][number], needed: Needed | undefined): string {
  if (needed === undefined) return hasLadder(indicator) ? whatIfText.noResult : whatIfText.notMovable;
  if (needed.reached) return whatIfText.reached;
  return needed.value === null ? whatIfText.notAlone : valueWords(indicator, needed.value);
}

function hasLadder({ rule }: WhatIfSetup['indicators'][number]): boolean {
  return rule.kind !== 'composite' && rule.kind !== 'milestones' && rule.points !== undefined;
}

function valueWords(indicator: WhatIfSetup['indicators'][number], value: Fraction): string {
  return formatQuantity(toDecimalText(roundedToBetter(indicator, value, VALUE_DECIMALS)), indicator.unit);
}

function Cheapest({
  setup,
  scored,
  target,
}: Omit<TableProps, 'scored' | 'names'> & { readonly scored: ScenarioScore | undefined }) {
  const { grades } = setup.settings;
  const total = grades === null ? null : leastTotalOf(grades, target);
  const name = grades?.bands.find((one) => one.code === target)?.name ?? '';
  if (total === null || scored === undefined || scored.total === null) return null;
  const moves = cheapestMoves(setup, scored, total);
  return (
    <>
      <h2>
        {whatIfText.cheapest} ({name})
      </h2>
      {moves === null ? <p>{whatIfText.cheapestNone}</p> : null}
      {moves?.length === 0 ? <p>{whatIfText.cheapestReached}</p> : null}
      <ul>
        {(moves ?? []).map(({ code, value }) => {
          const indicator = setup.indicators.find((one) => one.code === code);
          return indicator === undefined ? null : (
            <li key={code}>
              {code} {indicator.name} {whatIfText.to} <b>{valueWords(indicator, value)}</b>
            </li>
          );
        })}
      </ul>
    </>
  );
}
