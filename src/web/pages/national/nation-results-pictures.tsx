import type { NationResults } from '../../../application/results/read-nation-results.ts';
import { Distribution } from '../../components/distribution.tsx';
import { countIntoBins } from '../../components/distribution-bins.ts';
import { histogramEdges } from '../../components/score-shades.ts';
import { ScoresOnMap } from '../../components/scores-on-map.tsx';
import { nationResultsText as text } from '../../text/nation-results-text.ts';

interface PicturesProps {
  readonly reading: NationResults;
}

/** The compared scores on the map and as a distribution. */
export function NationPictures({ reading }: PicturesProps) {
  return (
    <div class="board__side">
      <ScoresOnMap reading={reading} tableHref="#table" />
      <ScoresInBins reading={reading} />
    </div>
  );
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
