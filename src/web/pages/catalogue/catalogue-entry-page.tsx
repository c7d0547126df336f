import type { CatalogueEntryReading } from '../../../application/catalogue/read-catalogue.ts';
import { formatCatalogueApplicability, formatRule } from '../../../domain/catalogue/format-catalogue-entry.ts';
import { walkTree } from '../../../domain/framework/walk-tree.ts';
import { formulaInWords } from '../../../domain/scoring/formula/formula-in-words.ts';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ConfirmPanel } from '../../components/confirm-panel.tsx';
import { DocumentNames, documentNamesOf } from '../../components/document-names.ts';
import { type Fact, FactList } from '../../components/fact-list.tsx';
import { IndicatorScale } from '../../components/indicator-scale.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { LinkedSource } from '../../components/sourced-value.tsx';
import { StatusTag } from '../../components/status-tag.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import type { CatalogueEntryPageProps } from './catalogue-entry-page-props.ts';
import { editionStatusTag, nameIn } from './edition-words.ts';
import { CatalogueEntryHistory } from './entry-history.tsx';
import { FlagList } from './flag-list.tsx';

/** One entry of an edition: what it measures, its flags, its history. */
export function CatalogueEntryPage(props: CatalogueEntryPageProps) {
  const { entry, edition, framework, inForce } = props.reading;
  if (!edition) return null;
  const { fiscalYear } = framework;
  const statusTag = editionStatusTag(edition, inForce);
  return (
    <DocumentNames.Provider value={documentNamesOf(framework)}>
      <Breadcrumbs
        crumbs={[
          { label: `${catalogueText.title} ${fiscalYear}`, href: paths.catalogue(fiscalYear, edition.edition) },
          { label: entry.code },
        ]}
      />
      <h1>
        <span data-arabic="">{entry.code}</span> {entry.name}
      </h1>
      <p>
        <b>{entry.mandatory ? catalogueText.mandatory : catalogueText.chosen}</b>{' '}
        <StatusTag tone={statusTag.tone} word={statusTag.word} />{' '}
        <span class="muted">
          {catalogueText.edition} {edition.edition}
        </span>
      </p>
      <FlagList {...props} />
      <p>{entry.definition || <span class="muted">{catalogueText.noDefinition}</span>}</p>
      <IndicatorScale rule={entry.rule} unit={entry.unit} />
      <FactList facts={factsOf(props.reading)} />
      {edition.status === 'draft' && props.reading.mayEdit ? <EditActs {...props} /> : null}
      <CatalogueEntryHistory reading={props.reading} />
    </DocumentNames.Provider>
  );
}

function factsOf({ entry, framework, reference }: CatalogueEntryReading): readonly Fact[] {
  const component = walkTree(framework.components).find((one) => one.component.code === entry.componentCode);
  return [
    { label: catalogueText.component, value: `${entry.componentCode} ${component?.component.name ?? ''}` },
    { label: catalogueText.unit, value: entry.unit },
    { label: catalogueText.rule, value: formatRule(entry.rule) },
    ...(entry.formula === null
      ? []
      : [{ label: catalogueText.formula, value: formulaInWords(entry.formula, entry.variables) }]),
    { label: catalogueText.variables, value: <Variables entry={entry} /> },
    { label: catalogueText.owner, value: entry.owner },
    {
      label: catalogueText.centralOwner,
      value: entry.centralOwnerId === null ? catalogueText.noCentralOwner : nameIn(reference, entry.centralOwnerId),
    },
    {
      label: catalogueText.applies,
      value: formatCatalogueApplicability(entry.applicability, (id) => nameIn(reference, id)),
    },
    { label: catalogueText.dataSource, value: entry.dataSource || '—' },
    {
      label: catalogueText.source,
      value: <LinkedSource source={entry.source} documentsAt={paths.framework(framework.fiscalYear)} />,
    },
  ];
}

function Variables({ entry }: Pick<CatalogueEntryReading, 'entry'>) {
  return (
    <ul class="plain-list">
      {entry.variables.map((one) => (
        <li key={one.name}>
          {one.label} {one.unit === '' ? null : `(${one.unit})`}
        </li>
      ))}
    </ul>
  );
}

function EditActs({ reading }: CatalogueEntryPageProps) {
  const { entry, framework, edition } = reading;
  const { fiscalYear } = framework;
  return (
    <>
      <p>
        <LinkButton label={catalogueText.edit} href={paths.catalogueDraftEntry(fiscalYear, entry.code)} />
      </p>
      <details>
        <summary>{catalogueText.remove}</summary>
        <ConfirmPanel
          rowVersion={edition?.rowVersion ?? ''}
          question={`${catalogueText.remove} ${entry.code}`}
          consequences={[catalogueText.removeText]}
          action={paths.catalogueDraftRemove(fiscalYear, entry.code)}
          confirmLabel={catalogueText.remove}
          cancelHref={paths.catalogueEntry(fiscalYear, entry.code, edition?.edition)}
          danger
        />
      </details>
    </>
  );
}
