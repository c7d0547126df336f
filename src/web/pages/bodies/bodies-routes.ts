import type { FastifyRequest } from 'fastify';
import { h } from 'preact';
import { proveAndAppointBody } from '../../../application/bodies/appoint-body.ts';
import { readAppointingOrder } from '../../../application/bodies/appointing-order.ts';
import type { AppointingOrder } from '../../../application/bodies/bodies-ports.ts';
import { chainOf } from '../../../application/bodies/chain-of.ts';
import { readBodies } from '../../../application/bodies/read-bodies.ts';
import { readBody } from '../../../application/bodies/read-body.ts';
import { mayReadDatabaseWork } from '../../../application/development-indicators/may-read-database-work.ts';
import { mayStartOrder } from '../../../application/letters/start-order.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { readBodyWaiting } from '../../../application/resolutions/read-body-waiting.ts';
import { bodyRefusals } from '../../../contract/refusals/bodies.ts';
import type { Framework } from '../../../domain/framework/framework-schema.ts';
import type { Actor } from '../../../domain/people/actor.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { proofRefusals } from '../../binding-proof.tsx';
import { errorsOf, textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { appointText, bodiesText } from '../../text/bodies-text.ts';
import { yearToShow } from '../../year-to-show.ts';
import { AppointPage } from './appoint-page.tsx';
import { type AppointState, filledRows, readAppointment, rowsOf, typedFrom } from './appoint-state.ts';
import { BodiesPage } from './bodies-page.tsx';
import { BodyPage } from './body-page.tsx';
import { orderRoutes } from './order-routes.ts';
import { seatRoutes } from './seat-routes.ts';

const frame = { current: 'bodies', width: 'board' } as const;

const bodiesPage = page({
  address: paths.bodies,
  who: 'anyone',
  refusals: ['forbidden'],
  frame,
  async show({ deps, actor, request }) {
    const reading = await readBodies(deps, actor);
    if (!reading.ok) return reading;
    const framework = await frameworkShown(request, reading.value.today);
    const frameworks = await request.publishedYears();
    return accept({ title: bodiesText.title, body: h(BodiesPage, { reading: reading.value, framework, frameworks }) });
  },
});

const bodyPage = page({
  address: paths.body,
  who: 'anyone',
  refusals: ['forbidden', 'body-not-found'],
  frame,
  async show({ deps, actor, key, request }) {
    const reading = await readBody(deps, actor, { bodyId: key.organisation });
    if (!reading.ok) return reading;
    const frameworks = await request.publishedYears();
    const waiting = await readBodyWaiting(deps, actor, { bodyId: key.organisation });
    const mayOrder = mayStartOrder(actor, key.organisation);
    const mayWork = await mayReadDatabaseWork(deps, actor, key.organisation);
    return accept({
      title: reading.value.body.name,
      body: h(BodyPage, { reading: reading.value, frameworks, mayOrder, mayWork, waiting }),
    });
  },
});

/** The framework of the year that is being worked on; null if none is published. */
async function frameworkShown(request: FastifyRequest, today: string): Promise<Framework | null> {
  const published = await request.publishedYears();
  const year = yearToShow(today, published);
  return published.find((one) => one.fiscalYear === year) ?? null;
}

const appointPage = page({
  address: paths.bodyAppoint,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'body-not-found'],
  frame: { current: 'bodies', islands: ['focus-errors'] },
  async show({ deps, actor, key, asked }, state: AppointState | null) {
    const reading = await readBody(deps, actor, { bodyId: key.organisation });
    if (!reading.ok) return reading;
    const { mayAppoint, body } = reading.value;
    if (!mayAppoint) return refuse('forbidden');
    const order = await orderAsked(deps, actor, { bodyId: body.id, letterId: asked('order') });
    const begun = state ?? {
      typed: typedFrom(order, reading.value),
      rows: rowsOf(reading.value.current?.seats ?? []),
      errors: [],
    };
    return accept({
      title: `${appointText.title} · ${body.name}`,
      body: h(AppointPage, { reading: reading.value, state: begun }),
    });
  },
});

/** The issued order by which the body is to be appointed, if its page led here. */
async function orderAsked(
  deps: Parameters<typeof readAppointingOrder>[0],
  actor: Actor,
  { bodyId, letterId }: { readonly bodyId: string; readonly letterId: string },
): Promise<AppointingOrder | null> {
  if (letterId === '') return null;
  const found = await readAppointingOrder(deps, actor, { organisationId: chainOf(bodyId), letterId });
  return found?.choices.some((one) => one.bodyId === bodyId) === true ? found.order : null;
}

const appointForm = form({
  address: paths.bodyAppoint,
  page: appointPage,
  read: (body) => body,
  act: ({ deps, actor, key, input }) =>
    proveAndAppointBody(provingIn(deps), actor, {
      ...{ ...readAppointment(input), outside: textOf(input, 'outside') !== '' },
      ...{ bodyId: key.organisation, proof: proofOf(input) },
    }),
  refusals: {
    ...atForm(bodyRefusals),
    ...proofRefusals,
    ...atForm(['period-invalid', 'period-outside-bounds', 'organisation-not-found', 'organisation-closed']),
    ...{ forbidden: 'ownPage' as const, 'body-not-found': 'ownPage' as const },
  },
  goTo: (_, { key }) => ({ to: paths.body(key.organisation), notice: appointText.done }),
  again: ({ refusals }, { input }): AppointState => ({
    ...{ typed: input, rows: filledRows(input), errors: errorsOf(refusals) },
  }),
});

/** The list of bodies, one body, appointing it, its seats. */
export const bodiesRoutes = [bodiesPage, bodyPage, appointPage, appointForm, ...orderRoutes, ...seatRoutes];
