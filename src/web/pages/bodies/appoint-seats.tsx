import { seatRoleNames, seatRoles } from '../../../domain/bodies/body.ts';
import { LONGEST_OFFICE } from '../../../domain/bodies/check-seats.ts';
import { errorFor } from '../../components/error-summary.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import { type AppointPageProps, OPEN_ROWS, type SeatRow, shownRows } from './appoint-state.ts';

/** The seats by position; further rows are there to be opened, so that asking for them loses nothing typed. */
export function AppointSeats(props: AppointPageProps) {
  const rows = shownRows(props.state.rows);
  const open = props.state.rows.length + OPEN_ROWS;
  return (
    <>
      <h2 id="field-seats">{appointText.seatsPart}</h2>
      <p>{appointText.seatsHint}</p>
      {rows.slice(0, open).map((row, index) => (
        <SeatFields key={row.position} {...props} row={row} index={index} />
      ))}
      {open >= rows.length ? null : (
        <details>
          <summary>{appointText.moreRows}</summary>
          {rows.slice(open).map((row, index) => (
            <SeatFields key={row.position} {...props} row={row} index={open + index} />
          ))}
        </details>
      )}
    </>
  );
}

function SeatFields({
  reading,
  state,
  row,
  index,
}: AppointPageProps & { readonly row: SeatRow; readonly index: number }) {
  const field = (name: keyof SeatRow) => {
    const whole = `seats.${index}.${name}`;
    return { name: whole, error: errorFor(state.errors, whole) };
  };
  return (
    <fieldset class="seat-row">
      <legend>{appointText.seat(index + 1)}</legend>
      <TextField {...field('position')} label={bodiesText.position} value={row.position} width="short" />
      <SelectField
        {...field('role')}
        label={bodiesText.role}
        choices={seatRoles.map((value) => ({ value, label: seatRoleNames[value] }))}
        value={row.role}
      />
      <TextField {...field('office')} longest={LONGEST_OFFICE} label={bodiesText.office} value={row.office} />
      <SelectField
        {...field('represents')}
        label={bodiesText.represents}
        choices={reading.choices.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        value={row.represents}
        emptyLabel={appointText.nobody}
        optional
      />
      <ThaiDateField
        {...field('termTo')}
        label={appointText.termTo}
        hint={appointText.termToHint}
        value={row.termTo}
        optional
      />
    </fieldset>
  );
}
