import { SheetLinks } from '../../components/sheet-links.tsx';
import { paths } from '../../paths.ts';
import { definitionText } from '../../text/definition-text.ts';

interface DefinitionLinksProps {
  readonly organisationId: string;
  /** Some indicator is defined. */
  readonly hasSome: boolean;
  readonly defines: boolean;
}

/** What the indicators are, as a paper and as a table, and for who defines them the page that takes the table back. */
export function DefinitionLinks({ organisationId, hasSome, defines }: DefinitionLinksProps) {
  return (
    <p class="no-print">
      {hasSome ? <DefinitionFiles organisationId={organisationId} /> : null}
      {hasSome && defines ? ' · ' : null}
      {defines ? <a href={paths.databaseDefinitions(organisationId)}>{definitionText.asTable}</a> : null}
    </p>
  );
}

export function DefinitionFiles({ organisationId }: Pick<DefinitionLinksProps, 'organisationId'>) {
  return (
    <>
      <SheetLinks
        label={definitionText.paper}
        formats={['pdf', 'docx']}
        hrefOf={(format) => paths.databaseDefinitionsPaper(organisationId, format === 'docx' ? 'docx' : 'pdf')}
      />
      {' · '}
      <a href={paths.databaseDefinitionsFile(organisationId, 'xlsx')}>{definitionText.download}</a>
      {' · '}
      <a href={paths.databaseDefinitionsFile(organisationId, 'csv')}>{definitionText.downloadCsv}</a>
    </>
  );
}
