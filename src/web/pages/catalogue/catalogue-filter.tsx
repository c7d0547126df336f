import type { CatalogueReading } from '../../../application/catalogue/read-catalogue.ts';
import type { CatalogueEdition } from '../../../domain/catalogue/catalogue-entry.ts';
import type { CatalogueFilter } from '../../../domain/catalogue/search-catalogue-entries.ts';
import { walkTree } from '../../../domain/framework/walk-tree.ts';
import { compareThai } from '../../../domain/values/thai-text.ts';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { paths } from '../../paths.ts';
import { catalogueText } from '../../text/catalogue-text.ts';
import { nameIn } from './edition-words.ts';

export interface CatalogueFilterProps {
  readonly reading: CatalogueReading;
  readonly edition: CatalogueEdition;
  readonly filter: CatalogueFilter;
}

/** One line of filters above the list, sent by GET so that the address can be bookmarked. */
export function CatalogueFilterForm({ reading, edition, filter }: CatalogueFilterProps) {
  const { fiscalYear } = edition;
  const kind = filter.mandatory === null ? '' : filter.mandatory ? 'mandatory' : 'chosen';
  return (
    <form class="board-filter" method="get" action={paths.catalogue(fiscalYear)}>
      <input type="hidden" name="edition" value={edition.edition} />
      <TextField type="search" name="q" label={catalogueText.search} value={filter.text} />
      <SelectField
        name="component"
        label={catalogueText.component}
        emptyLabel={catalogueText.all}
        choices={walkTree(reading.framework.components).map(({ component }) => ({
          value: component.code,
          label: `${component.code} ${component.name}`,
        }))}
        value={filter.component ?? ''}
      />
      <SelectField
        name="kind"
        label={catalogueText.kind}
        emptyLabel={catalogueText.all}
        choices={[
          { value: 'mandatory', label: catalogueText.mandatory },
          { value: 'chosen', label: catalogueText.chosen },
        ]}
        value={kind}
      />
      <SelectField
        name="owner"
        label={catalogueText.owner}
        emptyLabel={catalogueText.all}
        choices={ownersOf(reading, edition)}
        value={filter.owner ?? ''}
      />
      <SubmitButton label={catalogueText.filter} kind="secondary" />
      <a href={paths.catalogue(fiscalYear, edition.edition)}>{catalogueText.clear}</a>
    </form>
  );
}

/** The owners of the edition's entries: by name, central data owners by id. */
function ownersOf({ reference }: CatalogueReading, { entries }: CatalogueEdition) {
  const owners = [...new Set(entries.map((entry) => entry.owner))].sort(compareThai);
  const central = [...new Set(entries.flatMap((entry) => entry.centralOwnerId ?? []))];
  return [
    ...owners.map((owner) => ({ value: owner, label: owner })),
    ...central.map((id) => ({ value: id, label: nameIn(reference, id) })),
  ];
}
