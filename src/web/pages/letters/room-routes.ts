import { h } from 'preact';
import { readLetterRoom, readPlace, readRegister } from '../../../application/letters/read-room.ts';
import { registerIncoming } from '../../../application/letters/register-incoming.ts';
import { startLetter } from '../../../application/letters/write-letter.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { letterPlacesOf } from '../../../domain/letters/letter-rights.ts';
import { letterTemplateNames } from '../../../domain/letters/letter-templates.data.ts';
import { fiscalYearOf } from '../../../domain/values/fiscal-year.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { codeOf, dayOrNull, errorsOf, textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { NewLetterPage, type NewLetterState } from './new-letter-page.tsx';
import { RegisterPage, type RegisterState } from './register-page.tsx';
import { RoomPage } from './room-page.tsx';

const who = 'sign-in-if-forbidden';
const frame = { current: 'letters', width: 'board' } as const;

/** The letters of the reader's first organisation. */
const lettersPage = page({
  address: paths.letters,
  who: 'signed-in',
  refusals: ['forbidden'],
  async show({ actor }) {
    const [first] = letterPlacesOf(actor);
    return first === undefined ? refuse('forbidden') : accept({ leadTo: paths.letterInbox(first) });
  },
});

const roomPage = page({
  address: paths.letterRoom,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }) {
    const reading = await readLetterRoom(deps, actor, { organisationId: key.place, text: asked('q') });
    if (!reading.ok) return reading;
    const title = `${lettersText.room} ${reading.value.place.title}`;
    return accept({ title, body: h(RoomPage, { reading: reading.value }) });
  },
});

const newPage = page({
  address: paths.letterNew,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key }, state: NewLetterState | null) {
    const reading = await readPlace(deps, actor, key.place);
    if (!reading.ok) return reading;
    if (!reading.value.mayWrite) return refuse('forbidden');
    const props = { reading: reading.value, state: state ?? { typed: {}, errors: [] } };
    return accept({ title: `${lettersText.newTitle} ${reading.value.place.title}`, body: h(NewLetterPage, props) });
  },
});

const newForm = form({
  address: paths.letterNew,
  who,
  page: newPage,
  read: (body) => ({
    unitId: textOf(body, 'unitId'),
    template: letterTemplateNames.find((one) => one === textOf(body, 'template')),
    fiscalYear: codeOf(body, 'fiscalYear'),
  }),
  async act({ deps, actor, key, input: { template, unitId, fiscalYear } }) {
    if (template === undefined) return refuse('letter-template-unknown', undefined, 'template');
    if (fiscalYear !== '' && !/^25\d\d$/.test(fiscalYear))
      return refuse('letter-year-invalid', undefined, 'fiscalYear');
    const year = fiscalYear === '' ? fiscalYearOf(deps.clock.today()) : Number(fiscalYear);
    return startLetter(deps, actor, { organisationId: key.place, unitId, template, fiscalYear: year });
  },
  refusals: { ...atForm(letterRefusals), forbidden: 'ownPage' },
  goTo: (letter) => ({ to: paths.letter(letter.organisationId, letter.id), notice: lettersText.started }),
  again: ({ errors }, { body }): NewLetterState => ({ typed: body, errors }),
});

const registerPage = page({
  address: paths.letterRegister,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }, state: RegisterState | null) {
    const year = Number(codeOf({ year: asked('year') }, 'year')) || null;
    const input = { organisationId: key.place, series: key.series, year, text: asked('q') };
    const reading = await readRegister(deps, actor, input);
    if (!reading.ok) return reading;
    const title = `${lettersText.registers} ${letterKindLabels[key.series]} ${reading.value.place.title}`;
    const props = { reading: reading.value, state: state ?? { typed: {}, errors: [] } };
    return accept({ title, body: h(RegisterPage, props) });
  },
});

const incomingForm = form({
  address: paths.letterRegister,
  who,
  page: registerPage,
  read: (body) => ({
    unitId: textOf(body, 'unitId'),
    ...{ fromName: textOf(body, 'fromName').trim(), numberText: textOf(body, 'numberText').trim() },
    ...{ subject: textOf(body, 'subject').trim(), secret: textOf(body, 'secret') !== '' },
    ...{ receivedOn: dayOrNull(body, 'receivedOn') ?? '', datedOn: dayOrNull(body, 'datedOn') },
    replyBy: dayOrNull(body, 'replyBy'),
  }),
  async act({ deps, actor, key, input }) {
    if (key.series !== 'incoming') return refuse('not-found');
    return registerIncoming(deps, actor, { organisationId: key.place, ...input });
  },
  refusals: { ...atForm(letterRefusals), ...ownPage(['forbidden', 'not-found']) },
  goTo: ({ number }, { key }) => ({ to: paths.letterRegister.of(key), notice: lettersText.registeredNotice(number) }),
  again: ({ refusals: why }, { body }): RegisterState => ({
    ...{ typed: body, errors: errorsOf(why) },
  }),
});

export const roomRoutes = [lettersPage, roomPage, newPage, newForm, registerPage, incomingForm];
