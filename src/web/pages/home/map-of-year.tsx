import type { PublishedYear } from '../../../application/national/read-published-results.ts';
import type { NationResults } from '../../../application/results/read-nation-results.ts';
import { inInstrumentWords } from '../../../domain/framework/instrument-words.ts';
import { type MapArea, ProvinceMap } from '../../components/province-map.tsx';
import { ScoresOnMap } from '../../components/scores-on-map.tsx';
import { paths } from '../../paths.ts';
import { homeText } from '../../text/home-text.ts';

interface MapOfYearProps {
  readonly published: PublishedYear;
  /** Of the round announced last; null while none is. */
  readonly results: NationResults | null;
}

/** The country at a glance: the scores announced last, or until then which provinces have their indicators in force. */
export function MapOfYear({ published, results }: MapOfYearProps) {
  return results === null ? (
    <SignedOnMap published={published} />
  ) : (
    <ScoresOnMap reading={results} tableHref={paths.nationResults(results.summary.fiscalYear, results.summary.round)} />
  );
}

function SignedOnMap({ published: { framework, provinces } }: Pick<MapOfYearProps, 'published'>) {
  const title = inInstrumentWords(framework, homeText.agreementsMap);
  const areas = provinces
    .filter((one) => one.agreementSigned)
    .map(({ organisationId, name }): MapArea => {
      const href = paths.agreement(framework.fiscalYear, organisationId);
      return { ...{ code: organisationId, name, href }, shade: 'done', word: title };
    });
  if (areas.length === 0) return null;
  const legend = [
    { shade: 'done' as const, label: title },
    { shade: 'outside' as const, label: homeText.notYet },
  ];
  return <ProvinceMap title={title} areas={areas} legend={legend} tableHref="#agreements" />;
}
