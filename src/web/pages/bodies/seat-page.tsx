import type { BodyReading } from '../../../application/bodies/read-body.ts';
import type { Appointment, Seat, SeatHolder } from '../../../domain/bodies/body.ts';
import { seatRoleNames } from '../../../domain/bodies/body.ts';
import { holderNames } from '../../../domain/bodies/check-holder.ts';
import { bindingActs } from '../../../domain/people/binding-acts.data.ts';
import { LONGEST_HOLDER_NAME } from '../../../domain/values/text-limits.data.ts';
import { BindingProof } from '../../binding-proof.tsx';
import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorSummary, errorFor } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { RadiosField } from '../../components/radios-field.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { ThaiDateField } from '../../components/thai-date-field.tsx';
import { datePartsOf, textOf } from '../../form-body.ts';
import type { FormState } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { bodiesText, periodWords, seatText } from '../../text/bodies-text.ts';

export interface SeatPageProps {
  readonly reading: BodyReading;
  readonly appointment: Appointment;
  readonly seat: Seat;
  readonly state: FormState | null;
}

/** One seat: who holds it and stands in, from when to when; naming another, ending one. */
export function SeatPage(props: SeatPageProps) {
  const { reading, seat, state } = props;
  const { body } = reading;
  const crumbs = [
    { label: bodiesText.title, href: paths.bodies() },
    { label: body.name, href: paths.body(body.id) },
    { label: seat.office },
  ];
  const open = seat.holders.filter((one) => one.validTo === null || one.validTo >= reading.today);
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={state?.errors ?? []} />
      <h1>{seat.office}</h1>
      <p>{`${seatRoleNames[seat.role]} · ${body.name} · ${periodWords(props.appointment)}`}</p>
      <h2>{seatText.heldBy}</h2>
      {seat.holders.length === 0 ? (
        <EmptyState title={seatText.none} whatWillAppear={seatText.noneText} />
      ) : (
        <Holders seat={seat} />
      )}
      <h2>{seatText.nameTitle}</h2>
      <NameForm {...props} />
      {open.map((one) => (
        <EndForm key={one.id} {...props} holder={one} />
      ))}
    </>
  );
}

function Holders({ seat }: { readonly seat: Seat }) {
  return (
    <DataTable
      caption={seatText.heldBy}
      captionHidden
      phone="cards"
      rows={seat.holders}
      rowKey={(one) => one.id}
      columns={[
        { key: 'who', header: seatText.who, rowHeader: true, cell: (one) => one.name },
        { key: 'as', header: seatText.as, cell: (one) => holderNames[one.as] },
        { key: 'period', header: seatText.period, cell: (one) => periodWords(one) },
        { key: 'document', header: seatText.document, cell: (one) => (one.document === '' ? '—' : one.document) },
      ]}
    />
  );
}

const addressOf = ({ reading, appointment, seat }: SeatPageProps) =>
  [reading.body.id, appointment.id, seat.position] as const;

function NameForm(props: SeatPageProps) {
  const { typed, errors } = props.state?.form === 'name' ? props.state : { typed: {}, errors: [] };
  const text = (name: string) => ({ name, value: textOf(typed, name), error: errorFor(errors, name) });
  const day = (name: string) => ({ name, value: datePartsOf(typed, name), error: errorFor(errors, name) });
  return (
    <Form action={paths.seatHolders(...addressOf(props))}>
      <RadiosField
        {...text('as')}
        value={textOf(typed, 'as') || 'holder'}
        label={seatText.as}
        choices={[
          { value: 'holder', label: holderNames.holder },
          { value: 'substitute', label: holderNames.substitute },
        ]}
        inline
      />
      <TextField
        {...text('email')}
        label={seatText.email}
        hint={seatText.emailHint}
        type="email"
        width="half"
        optional
      />
      <TextField
        {...text('name')}
        longest={LONGEST_HOLDER_NAME}
        label={seatText.name}
        hint={seatText.nameHint}
        optional
      />
      <TextField {...text('document')} label={seatText.document} hint={seatText.documentHint} optional />
      <ThaiDateField {...day('validFrom')} label={seatText.validFrom} />
      <ThaiDateField {...day('validTo')} label={seatText.validTo} hint={seatText.validToHint} optional />
      <BindingProof act="seat.name-holder" errors={errors} />
      <SubmitButton label={bindingActs['seat.name-holder'].button} />
    </Form>
  );
}

function EndForm(props: SeatPageProps & { readonly holder: SeatHolder }) {
  const { holder, state } = props;
  const isOwn = state?.form === holder.id;
  const { typed, errors } = isOwn ? state : { typed: {}, errors: [] };
  const prefix = `end-${holder.id}.`;
  return (
    <details open={isOwn}>
      <summary>{seatText.endTitle(holder.name)}</summary>
      <Form action={paths.seatHolderEnd(...addressOf(props), holder.id)}>
        <ThaiDateField
          name={`${prefix}lastDay`}
          label={seatText.lastDay}
          hint={seatText.lastDayHint}
          value={datePartsOf(typed, `${prefix}lastDay`)}
          error={errorFor(errors, `${prefix}lastDay`)}
        />
        <TextField
          name={`${prefix}reason`}
          label={seatText.reason}
          value={textOf(typed, `${prefix}reason`)}
          error={errorFor(errors, `${prefix}reason`)}
        />
        <BindingProof act="seat.end-holder" prefix={prefix} errors={errors} />
        <SubmitButton label={bindingActs['seat.end-holder'].button} kind="warning" />
      </Form>
    </details>
  );
}
