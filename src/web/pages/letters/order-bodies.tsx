import type { OrderReading } from '../../../application/bodies/appointing-order.ts';
import type { AppointedByOrder } from '../../../application/letters/read-order.ts';
import { paths } from '../../paths.ts';
import { lettersText } from '../../text/letters-text.ts';

/** The bodies that an issued order appoints, and those whose appointment by it can be recorded. */
export function OrderBodies({ order: { order, appointed, choices } }: { readonly order: OrderReading }) {
  if (appointed.length + choices.length === 0) return null;
  return (
    <section aria-labelledby="appointed">
      <h2 id="appointed">{lettersText.appointed}</h2>
      <ul>
        {appointed.map(({ bodyId, name }) => (
          <li key={bodyId}>
            <a href={paths.body(bodyId)}>{name}</a>
          </li>
        ))}
        {choices.map(({ bodyId, name }) => (
          <li key={bodyId} class="no-print">
            <a href={paths.bodyAppoint(bodyId, order.letterId)}>{`${lettersText.recordAppointment} ${name}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OrderAppointsProps {
  readonly appoints: AppointedByOrder;
  readonly mayEdit: boolean;
}

/** The body that the order appoints once it is issued, and where its seats are written. */
export function OrderAppoints({ appoints: { bodyId, name }, mayEdit }: OrderAppointsProps) {
  return (
    <section aria-labelledby="appoints">
      <h2 id="appoints">{lettersText.appoints}</h2>
      <p>
        <a href={paths.body(bodyId)}>{name}</a> {lettersText.appointsWhenIssued}
      </p>
      {mayEdit ? (
        <p class="no-print">
          <a href={paths.bodyOrder(bodyId)}>{lettersText.editSeats}</a>
        </p>
      ) : null}
    </section>
  );
}
