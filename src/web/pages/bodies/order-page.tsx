import { Breadcrumbs } from '../../components/breadcrumbs.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Form } from '../../components/form.tsx';
import { SubmitButton } from '../../components/submit-button.tsx';
import { paths } from '../../paths.ts';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import { AppointSeats } from './appoint-seats.tsx';
import type { AppointPageProps } from './appoint-state.ts';
import { MeetingPart, TermPart, TitlePart } from './appointment-fields.tsx';

/** What the order that appoints a body is to say: its text is written from it, and the body is appointed when it is issued. */
export function OrderPage(props: AppointPageProps) {
  const { reading, state } = props;
  const { body } = reading;
  const crumbs = [
    { label: bodiesText.title, href: paths.bodies() },
    { label: body.name, href: paths.body(body.id) },
    { label: appointText.orderTitle },
  ];
  return (
    <>
      <Breadcrumbs crumbs={crumbs} />
      <ErrorSummary errors={state.errors} />
      <h1>{appointText.orderTitle}</h1>
      <p>{body.name}</p>
      <p>{appointText.orderLead}</p>
      <Form action={paths.bodyOrder(body.id)}>
        <TitlePart {...props} />
        <TermPart {...props} ordered />
        <MeetingPart {...props} />
        <AppointSeats {...props} />
        <SubmitButton label={appointText.orderSave} />
      </Form>
    </>
  );
}
