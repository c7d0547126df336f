import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { paths } from '../../paths.ts';
import { developmentText } from '../../text/development-text.ts';
import { FigureOfDatabase, frequencyWords, yearsWords } from './database-words.tsx';
import { OwnChart } from './series-chart.tsx';
import { SeriesCompare } from './series-compare.tsx';
import { BaselineForm, ConfirmForm, type SeriesFormProps, ValueForm } from './series-forms.tsx';
import { SeriesValues } from './series-values.tsx';

interface SeriesPageProps extends SeriesFormProps {
  /** The province beside whose line the own one is drawn; empty for none. */
  readonly other: string;
}

/** One indicator of a province: what it is, its line, its values, other provinces, and what its people do with it. */
export function SeriesPage(props: SeriesPageProps) {
  const { reading, other } = props;
  const { organisation, indicator, rights } = reading;
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: developmentText.title, href: paths.databases() },
          { label: organisation.name, href: paths.database(organisation.id) },
          { label: indicator.name },
        ]}
      />
      <h1>
        <span class="nowrap" data-arabic="">
          {indicator.code}
        </span>{' '}
        {indicator.name}
      </h1>
      {rights.reads ? null : <p class="hint">{developmentText.confirmedOnly}</p>}
      <OwnChart reading={reading} />
      <ConfirmForm {...props} />
      <ValueForm {...props} />
      <SeriesValues reading={reading} />
      <SeriesFacts {...props} />
      {rights.defines ? (
        <div class="button-row no-print">
          <LinkButton
            label={developmentText.edit}
            href={paths.seriesEdit(organisation.id, indicator.code)}
            kind="secondary"
          />
        </div>
      ) : null}
      <SeriesCompare reading={reading} other={other} />
      <BaselineForm {...props} />
    </>
  );
}

function SeriesFacts({ reading }: SeriesPageProps) {
  const { indicator, ownerName, uses, rights, figure } = reading;
  return (
    <section aria-labelledby="definition">
      <h2 id="definition">{developmentText.definition}</h2>
      <FactList
        facts={[
          { label: developmentText.definition, value: indicator.definition },
          { label: developmentText.unit, value: indicator.unit },
          { label: developmentText.method, value: indicator.method },
          { label: developmentText.dataSource, value: indicator.dataSource },
          { label: developmentText.owner, value: ownerName },
          { label: developmentText.frequency, value: frequencyWords(indicator) },
          { label: developmentText.years, value: yearsWords(indicator) },
          ...(uses.length === 0
            ? []
            : [
                {
                  label: developmentText.uses,
                  value: uses
                    .map(({ fiscalYear, indicatorCode }) => developmentText.useOf(fiscalYear, indicatorCode))
                    .join(' · '),
                },
              ]),
        ]}
      />
      {rights.reads ? <FigureOfDatabase figure={figure} /> : null}
    </section>
  );
}
