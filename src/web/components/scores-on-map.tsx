import type { NationResults } from '../../application/results/read-nation-results.ts';
import { roundName } from '../../domain/framework/round-name.ts';
import { byTotal } from '../../domain/results/compare-parties.ts';
import { shortScore } from '../../domain/values/short-figure.ts';
import { paths } from '../paths.ts';
import { nationResultsText as text } from '../text/nation-results-text.ts';
import { type MapArea, ProvinceMap } from './province-map.tsx';
import { shadeOf, shadeSteps } from './score-shades.ts';

interface ScoresOnMapProps {
  readonly reading: NationResults;
  /** The table with the same facts. */
  readonly tableHref: string;
}

/** The announced scores of a round on the map of the country; each province leads to its report of the round. */
export function ScoresOnMap({ reading, tableHref }: ScoresOnMapProps) {
  const { framework, summary, provinces, by, absent } = reading;
  const { fiscalYear, round } = summary;
  const steps = shadeSteps(framework, round);
  const without = absent.map(({ organisationId, name }): MapArea => {
    return { code: organisationId, name, shade: 'missing', word: text.absentWord };
  });
  const scored = provinces.map(({ organisationId, name, score, grade, place }): MapArea => {
    const graded = by === byTotal && grade !== null ? ` ${grade}` : '';
    return {
      ...{ code: organisationId, name, href: paths.report(fiscalYear, organisationId, round) },
      shade: score === null ? 'missing' : shadeOf(score, steps),
      word: score === null ? text.unscored : `${shortScore(score)}${graded} ${text.place} ${place}`,
    };
  });
  const ramp = steps.toReversed().map(({ shade, label }) => ({ shade, label }));
  const legend = [
    ...ramp,
    { shade: 'missing' as const, label: text.unscored },
    { shade: 'outside' as const, label: text.outside },
  ];
  return (
    <ProvinceMap
      title={`${text.map} ${roundName(round)}`}
      areas={[...scored, ...without]}
      legend={legend}
      tableHref={tableHref}
    />
  );
}
