import type { NationResults } from '../../../application/results/read-nation-results.ts';
import { byTotal } from '../../../domain/results/compare-parties.ts';
import { shortScore } from '../../../domain/values/short-figure.ts';
import { Distribution } from '../../components/distribution.tsx';
import { countIntoBins } from '../../components/distribution-bins.ts';
import { type MapArea, ProvinceMap } from '../../components/province-map.tsx';
import { paths } from '../../paths.ts';
import { nationResultsText as text } from '../../text/nation-results-text.ts';
import { histogramEdges, shadeOf, shadeSteps } from './score-shades.ts';

interface PicturesProps {
  readonly reading: NationResults;
}

/** The compared scores on the map and as a distribution. */
export function NationPictures({ reading }: PicturesProps) {
  return (
    <div class="board__side">
      <ScoresOnMap reading={reading} />
      <ScoresInBins reading={reading} />
    </div>
  );
}

function ScoresOnMap({ reading: { framework, summary, provinces, by, absent } }: PicturesProps) {
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
  return <ProvinceMap title={text.map} areas={[...scored, ...without]} legend={legend} tableHref="#table" />;
}

function ScoresInBins({ reading: { framework, provinces } }: PicturesProps) {
  const scores = provinces.flatMap(({ score }) => score ?? []);
  return (
    <Distribution
      title={text.distribution}
      bins={countIntoBins(scores, histogramEdges(framework))}
      unit={text.provinces}
      binHeading={text.range}
      missing={provinces.length - scores.length}
    />
  );
}
