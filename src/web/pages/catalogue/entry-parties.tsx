import type { Organisation } from '../../../domain/people/organisation.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { fieldId } from '../../components/field-id.ts';
import { RadiosField } from '../../components/radios-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { catalogueDraftText } from '../../text/catalogue-text.ts';
import type { CatalogueEntryFormPageProps } from './entry-form-props.ts';

const kinds = [
  { value: 'all', label: catalogueDraftText.appliesAll },
  { value: 'provinces', label: catalogueDraftText.appliesProvinces },
  { value: 'clusters', label: catalogueDraftText.appliesClusters },
] as const;

/** The owner of an entry, who supplies its figure, and to whom it applies. */
export function CatalogueEntryParties({ reading, typed, errors }: CatalogueEntryFormPageProps) {
  const { provinces, clusters, centralOwners } = reading.reference;
  const error = errorFor(errors, 'parties');
  return (
    <>
      <TextField
        name="owner"
        label={catalogueDraftText.owner}
        hint={catalogueDraftText.ownerHint}
        value={typed.owner}
        error={errorFor(errors, 'owner')}
      />
      <SelectField
        name="centralOwner"
        label={catalogueDraftText.centralOwner}
        hint={catalogueDraftText.centralOwnerHint}
        emptyLabel="ไม่มี จังหวัดรายงานเอง"
        choices={centralOwners.map((one) => ({ value: one.id, label: one.name }))}
        value={typed.centralOwner}
        error={errorFor(errors, 'centralOwner')}
      />
      <RadiosField name="applies" label={catalogueDraftText.applies} choices={kinds} value={typed.applies} />
      <div id={fieldId('parties')} tabIndex={-1} class="govuk-form-group">
        {error ? <p class="govuk-error-message">{error}</p> : null}
        <PartyBoxes
          name="provinces"
          label={catalogueDraftText.provinces}
          all={provinces}
          chosen={typed.provinces}
          open={typed.applies === 'provinces'}
        />
        <PartyBoxes
          name="clusters"
          label={catalogueDraftText.clusters}
          all={clusters}
          chosen={typed.clusters}
          open={typed.applies === 'clusters'}
        />
      </div>
    </>
  );
}

interface PartyBoxesProps {
  readonly name: 'provinces' | 'clusters';
  readonly label: string;
  readonly all: readonly Organisation[];
  readonly chosen: readonly string[];
  readonly open: boolean;
}

/** One checkbox for each party, collapsed unless the entry applies to listed parties. */
function PartyBoxes({ name, label, all, chosen, open }: PartyBoxesProps) {
  return (
    <details open={open}>
      <summary>
        {label} ({chosen.length}/{all.length})
      </summary>
      <fieldset class="govuk-fieldset party-boxes">
        <legend class="govuk-visually-hidden">{label}</legend>
        {all.map((one) => (
          <p key={one.id}>
            <input
              type="checkbox"
              id={fieldId(`${name}-${one.id}`)}
              name={name}
              value={one.id}
              checked={chosen.includes(one.id)}
              data-arabic=""
            />{' '}
            <label for={fieldId(`${name}-${one.id}`)}>{one.name}</label>
          </p>
        ))}
      </fieldset>
    </details>
  );
}
