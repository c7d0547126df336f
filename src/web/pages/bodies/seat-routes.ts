import { h } from 'preact';
import { proveAndEndHolder } from '../../../application/bodies/end-holder.ts';
import { proveAndNameHolder } from '../../../application/bodies/name-holder.ts';
import { readBody } from '../../../application/bodies/read-body.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { bodyRefusals } from '../../../contract/refusals/bodies.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dateIsBlank, dateOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm } from '../../form-state.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form, page } from '../../serve-page.ts';
import { seatText } from '../../text/bodies-text.ts';
import { SeatPage } from './seat-page.tsx';

const seatPage = page({
  address: paths.seat,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'body-not-found', 'seat-not-found'],
  frame: { current: 'bodies', islands: ['focus-errors'] },
  async show({ deps, actor, key }, state: FormState | null) {
    const reading = await readBody(deps, actor, { bodyId: key.organisation });
    if (!reading.ok) return reading;
    const { mayAppoint, current, coming, former } = reading.value;
    if (!mayAppoint) return refuse('forbidden');
    const appointment = [current, coming, ...former].find((one) => one?.id === key.appointment);
    const seat = appointment?.seats.find((one) => one.position === key.position);
    if (!appointment || seat === undefined) return refuse('seat-not-found');
    return accept({
      title: seat.office,
      body: h(SeatPage, { reading: reading.value, appointment, seat, state }),
    });
  },
});

interface SeatAddress {
  readonly organisation: string;
  readonly appointment: string;
  readonly position: number;
}

const seatOf = ({ organisation, appointment, position }: SeatAddress) => ({
  ...{ bodyId: organisation, appointmentId: appointment, position },
});
const backTo = ({ organisation, appointment, position }: SeatAddress) =>
  paths.seat(organisation, appointment, position);

const nameForm = form({
  address: paths.seatHolders,
  page: seatPage,
  read: (body) => body,
  act: ({ deps, actor, key, input }) =>
    proveAndNameHolder(provingIn(deps), actor, {
      ...seatOf(key),
      as: textOf(input, 'as') === 'substitute' ? 'substitute' : 'holder',
      ...{ email: textOf(input, 'email').trim(), name: textOf(input, 'name').trim() },
      document: textOf(input, 'document').trim(),
      validFrom: dateOf(input, 'validFrom'),
      validTo: dateIsBlank(input, 'validTo') ? null : dateOf(input, 'validTo'),
      proof: proofOf(input),
    }),
  refusals: {
    ...atForm(bodyRefusals),
    ...proofRefusals,
    ...atForm(['period-invalid', 'period-outside-bounds', 'name-too-long']),
    ...{ forbidden: 'ownPage' as const, 'body-not-found': 'ownPage' as const, 'seat-not-found': 'ownPage' as const },
  },
  goTo: (_, { key }) => ({ to: backTo(key), notice: seatText.named }),
  again: ({ refusals }, { input: typed }) => refusedForm('name', typed, refusals),
});

const prefixOf = ({ holder }: { readonly holder: string }) => `end-${holder}.`;

const endForm = form({
  address: paths.seatHolderEnd,
  page: seatPage,
  read: (body) => body,
  act: ({ deps, actor, key, input }) =>
    proveAndEndHolder(provingIn(deps), actor, {
      ...seatOf(key),
      holderId: key.holder,
      lastDay: dateOf(input, `${prefixOf(key)}lastDay`),
      reason: textOf(input, `${prefixOf(key)}reason`).trim(),
      proof: proofOf(input, prefixOf(key)),
    }),
  refusals: {
    ...atForm(bodyRefusals),
    ...proofRefusals,
    ...atForm(['period-invalid', 'reason-required']),
    ...{ forbidden: 'ownPage' as const, 'body-not-found': 'ownPage' as const, 'seat-not-found': 'ownPage' as const },
  },
  goTo: (_, { key }) => ({ to: backTo(key), notice: seatText.ended }),
  again: ({ refusals }, { key, input: typed }) =>
    refusedForm(key.holder, typed, besideProof(refusals, prefixOf(key), ['lastDay', 'reason'])),
});

/** One seat, naming who holds it, ending one. */
export const seatRoutes = [seatPage, nameForm, endForm];
