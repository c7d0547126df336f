import type { OrderReading } from '../../../application/bodies/appointing-order.ts';
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
