import { h } from 'preact';
import { readBody } from '../../../application/bodies/read-body.ts';
import { readBegunOrder } from '../../../application/letters/read-order.ts';
import { startOrder } from '../../../application/letters/start-order.ts';
import { startOrderRefusals } from '../../../contract/api/appointing-orders.ts';
import { accept } from '../../../domain/values/result.ts';
import { errorsOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { appointText } from '../../text/bodies-text.ts';
import { type AppointState, filledRows, orderedState, readOrdered } from './appoint-state.ts';
import { OrderPage } from './order-page.tsx';

const orderPage = page({
  address: paths.bodyOrder,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'body-not-found'],
  frame: { current: 'bodies', islands: ['focus-errors', 'confirm-leave'] },
  async show({ deps, actor, key }, state: AppointState | null) {
    const reading = await readBody(deps, actor, { bodyId: key.organisation });
    if (!reading.ok) return reading;
    const begun = await readBegunOrder(deps, actor, { bodyId: key.organisation });
    if (!begun.ok) return begun;
    return accept({
      title: `${appointText.orderTitle} · ${reading.value.body.name}`,
      body: h(OrderPage, { reading: reading.value, state: state ?? orderedState(reading.value, begun.value) }),
    });
  },
});

const orderForm = form({
  address: paths.bodyOrder,
  page: orderPage,
  read: (body) => body,
  act: ({ deps, actor, key, input }) =>
    startOrder(deps, actor, { bodyId: key.organisation, ordered: readOrdered(input) }),
  refusals: {
    ...atForm(startOrderRefusals),
    ...ownPage(['forbidden', 'body-not-found']),
  },
  goTo: ({ organisationId, id }) => ({ to: paths.letter(organisationId, id), notice: appointText.orderBegun }),
  again: ({ refusals }, { input }): AppointState => ({
    ...{ typed: input, rows: filledRows(input), errors: errorsOf(refusals) },
  }),
});

/** The order that appoints a body, before it is a letter. */
export const orderRoutes = [orderPage, orderForm];
