import type { CatalogueEntryReading } from '../../../application/catalogue/read-catalogue.ts';
import { type CatalogueFieldChange, compareCatalogueEntries } from '../../../domain/catalogue/compare-editions.ts';
import { DiffView } from '../../components/diff-view.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';

/** The same code in every edition of every year, each with what changed from the one before it. */
export function CatalogueEntryHistory({ reading }: { readonly reading: CatalogueEntryReading }) {
  const { history } = reading;
  return (
    <section aria-labelledby="history">
      <h2 id="history">{catalogueText.entryHistory}</h2>
      <ol class="plain-list">
        {history.map(({ head, entry }, index) => {
          const former = history[index + 1]?.entry;
          const changes = former ? compareCatalogueEntries(former, entry) : null;
          return (
            <li key={`${head.fiscalYear}-${head.edition}`} class="outline__node">
              <a href={paths.catalogueEntry(head.fiscalYear, entry.code, head.edition)}>
                {catalogueText.year} {head.fiscalYear} {catalogueText.edition} {head.edition}
              </a>{' '}
              {changes === null ? <span class="muted">{catalogueText.firstSeen}</span> : <Changes changes={changes} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The fields that differ, each with marked changes. */
export function Changes({ changes }: { readonly changes: readonly CatalogueFieldChange[] }) {
  if (changes.length === 0) return <span class="muted">{catalogueText.sameAsBefore}</span>;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.field}>
          <b>{change.label}</b>: <DiffView before={change.before} after={change.after} />
        </li>
      ))}
    </ul>
  );
}
