import type { IndicatorNotes } from '../../../application/catalogue/read-indicator-notes.ts';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { catalogueText, indicatorNotesText } from '../../text/catalogue-text.ts';

export interface CataloguePickerProps {
  readonly notes: IndicatorNotes;
  readonly fiscalYear: number;
  /** The address of the form for a new indicator. */
  readonly action: string;
  /** The entry from which the form below was filled; empty if none. */
  readonly picked: string;
}

/** Chooses an entry of the approved list as the starting point of a new indicator's form. */
export function CataloguePicker({ notes, fiscalYear, action, picked }: CataloguePickerProps) {
  const list = <a href={paths.catalogue(fiscalYear)}>{indicatorNotesText.openList}</a>;
  if (notes.edition === null)
    return (
      <p class="muted">
        {indicatorNotesText.noList} {list}
      </p>
    );
  const choices = notes.choices.map((entry) => ({
    value: entry.code,
    label: `${entry.code} ${entry.name} (${entry.mandatory ? catalogueText.mandatory : catalogueText.chosen})`,
  }));
  return (
    <section aria-labelledby="pick">
      <h2 id="pick">{indicatorNotesText.pickTitle}</h2>
      <p>
        {indicatorNotesText.pickLead} {list}
      </p>
      <form method="get" action={action} class="board-filter picker">
        <SelectField name="entry" label={indicatorNotesText.pickField} choices={choices} value={picked} />
        <SubmitButton label={indicatorNotesText.pick} kind="secondary" />
      </form>
      {picked === '' ? null : <Notice tone="active" title={indicatorNotesText.picked(picked)} />}
    </section>
  );
}
