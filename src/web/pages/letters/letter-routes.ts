import { h } from 'preact';
import { readAppointingOrder } from '../../../application/bodies/appointing-order.ts';
import { encloseWithLetter, leaveOut, removeEnclosure } from '../../../application/letters/enclose.ts';
import { encloseFile, largestEnclosure, mayEncloseFile } from '../../../application/letters/enclose-file.ts';
import { handOver } from '../../../application/letters/hand-over.ts';
import { letterLifecycle, moveLetter } from '../../../application/letters/letter-lifecycle.ts';
import { missingEnclosures } from '../../../application/letters/missing-enclosures.ts';
import { readLetter } from '../../../application/letters/read-letter.ts';
import { readOrderPlan } from '../../../application/letters/read-order.ts';
import { runSending, startSending } from '../../../application/letters/send-letter.ts';
import { saveLetter } from '../../../application/letters/write-letter.ts';
import { moveOf } from '../../../application/lifecycle/move.ts';
import { enclosedRecords, encloseRecord } from '../../../application/papers/enclose-record.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { appointRefusals } from '../../../contract/api/bodies.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { accept, atField, type Refusal, refuse } from '../../../domain/values/result.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { codeOf, dateOf, errorsOf, type FormBody, listOf, textOf, withDateReasons } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { fileForm, form, page } from '../../serve-page.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { LetterPage } from './letter-page.tsx';
import { type LetterState, untouchedLetter } from './letter-state.ts';
import { typedLetter } from './typed-letter.ts';

interface Key {
  readonly place: string;
  readonly letter: string;
}

export const keyOf = ({ place, letter }: Key) => ({ organisationId: place, letterId: letter });
const who = 'sign-in-if-forbidden';

const letterPage = page({
  address: paths.letter,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: {
    current: 'letters',
    width: 'board',
    islands: ['letter-preview', 'autosave-draft', 'follow-progress', 'filter-table', 'count-letters', 'check-files'],
  },
  async show({ deps, actor, key, asked }, state: LetterState | null) {
    const reading = await readLetter(deps, actor, keyOf(key));
    if (!reading.ok) return reading;
    const { letter } = reading.value;
    const place = asked('recipient');
    const isPlace = /^\d{1,4}$/.test(place) && letter.content.recipients[Number(place)] !== undefined;
    const shownFor = isPlace ? Number(place) : null;
    const missing = letter.number === null ? await missingEnclosures(deps, keyOf(key)) : [];
    const appoints = letter.number === null ? await readOrderPlan(deps, actor, keyOf(key)) : null;
    const order = letter.kind === 'order' ? await readAppointingOrder(deps, actor, keyOf(key)) : null;
    return accept({
      title: `${letter.content.subject || letterKindLabels[letter.kind]} · ${lettersText.rooms}`,
      body: h(LetterPage, {
        reading: reading.value,
        order,
        appoints,
        missing,
        shownFor,
        state: state ?? untouchedLetter,
      }),
    });
  },
});

const refusals = {
  ...atForm(letterRefusals),
  ...atForm([...appointRefusals, 'order-text-differs']),
  ...atForm(['changed-meanwhile', 'move-not-legal', 'reason-required', 'same-person', 'text-changed-since-read']),
  ...ownPage(['forbidden', 'not-found']),
  ...proofRefusals,
};

/** The page with what was typed and why it was refused. */
const shownAgain = (form: string, typed: FormBody, why: readonly Refusal[]): LetterState => ({
  ...{ form, typed, errors: errorsOf(withDateReasons(typed, why)) },
});

const saveForm = form({
  address: paths.letter,
  who,
  page: letterPage,
  read: typedLetter,
  act: ({ deps, actor, key, input, rowVersion }) => saveLetter(deps, actor, { ...keyOf(key), ...input, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.letter.of(key), notice: lettersText.saved }),
  again: ({ refusals: why }, { body }) => shownAgain('edit', body, why),
});

const encloseForm = form({
  address: paths.letterEnclose,
  who,
  page: letterPage,
  read: (body) => enclosureIn(body, 'item.'),
  act: ({ deps, actor, key, input, rowVersion }) =>
    encloseWithLetter(deps, actor, { ...keyOf(key), ...input, rowVersion, file: null }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => shownAgain('enclose', body, why.map(under('item.'))),
});

const fileEncloseForm = fileForm({
  address: paths.letterEncloseFile,
  who,
  page: letterPage,
  largestBytes: largestEnclosure + 1,
  read: (body) => enclosureIn(body, 'file.'),
  before: ({ actor, key }) => mayEncloseFile(actor, key.place),
  act: ({ deps, actor, key, input: { address: _none, ...input }, rowVersion }, received) =>
    encloseFile(deps, actor, { ...keyOf(key), ...input, rowVersion }, received),
  refusals: { ...refusals, ...atForm(['file-missing', 'file-empty']) },
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => shownAgain('file', body, why.map(under('file.'))),
});

/** The record is made before the transaction that encloses it, so that it runs once without one around it. */
const recordForm = form({
  address: paths.letterEncloseRecord,
  who,
  page: letterPage,
  once: () => false,
  read: (body) => ({
    what: enclosedRecords.find((one) => one === textOf(body, 'record.what')) ?? 'assignments',
    fiscalYear: Number(codeOf(body, 'record.fiscalYear') || Number.NaN),
    number: toArabicDigits(textOf(body, 'record.number')).trim(),
  }),
  act: ({ deps, actor, key, input, rowVersion }) => encloseRecord(deps, actor, { ...keyOf(key), ...input, rowVersion }),
  refusals: { ...refusals, ...atForm(['paper-not-made', 'paper-service-stopped']) },
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => shownAgain('record', body, why.map(under('record.'))),
});

const removeButton = form({
  address: paths.letterFileRemove,
  who,
  page: letterPage,
  read: () => null,
  act: ({ deps, actor, key, rowVersion }) =>
    removeEnclosure(deps, actor, { ...keyOf(key), number: key.number, rowVersion }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.removed }),
  again: ({ refusals: why }, { body }) => shownAgain('remove', body, why),
});

const withoutForm = form({
  address: paths.letterWithout,
  who,
  page: letterPage,
  read: (body, { number }) => {
    const everyone = textOf(body, 'everyone');
    return everyone === '' ? listOf(body, `without.${number}`) : everyone.split(' ');
  },
  act: ({ deps, actor, key, input, rowVersion }) =>
    leaveOut(deps, actor, { ...keyOf(key), number: key.number, notFor: input, rowVersion }),
  refusals,
  goTo: (_, { key, input }) => ({
    to: `${paths.letter.of(key)}#enclosures`,
    notice: input.length === 0 ? lettersText.withoutNobody : lettersText.withoutSaved,
  }),
  again: ({ refusals: why }, { key: { number }, body }) => {
    const own = why.map((one) => (one.field === 'notFor' ? atField(one, `without.${number}`) : one));
    return shownAgain(`without ${number}`, body, own);
  },
});

const moveForm = form({
  address: paths.letterMove,
  who,
  page: letterPage,
  read: (body, { action }) => ({
    reason: textOf(body, `${action}.reason`),
    readHash: textOf(body, 'readHash'),
    proof: proofOf(body, `${action}.`),
  }),
  async act({ deps, actor, key, input: { proof, ...typed }, rowVersion }) {
    const move = moveOf(letterLifecycle, key.action);
    if (move === undefined) return refuse('not-found');
    return moveLetter(provingIn(deps), actor, { ...keyOf(key), ...typed, rowVersion }, { action: move.action, proof });
  },
  refusals,
  goTo: (_, { key }) => {
    const move = moveOf(letterLifecycle, key.action);
    return { to: paths.letter.of(key), notice: move?.notice ?? move?.done };
  },
  again: ({ refusals: why }, { key: { action }, body }) => ({
    ...{ form: action, typed: body },
    errors: besideProof(errorsOf(why), `${action}.`, ['reason']),
  }),
});

const handingForm = form({
  address: paths.letterHanding,
  who,
  page: letterPage,
  read: (body) => ({ sentOn: dateOf(body, 'sentOn'), way: textOf(body, 'way') }),
  act: ({ deps, actor, key, input }) => handOver(deps, actor, { ...keyOf(key), ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#sending`, notice: lettersText.handed }),
  again: ({ refusals: why }, { body }) => shownAgain('handing', body, why),
});

/** The answer is sent at once; the letter is delivered after it, and the page shows how far that is. */
const sendButton = form({
  address: paths.letterSend,
  who,
  page: letterPage,
  read: () => null,
  // It is begun once, and what delivers runs outside its transaction.
  once: () => false,
  act: ({ deps, actor, key }) => startSending(deps, actor, keyOf(key)),
  refusals,
  goTo(_, { deps, key, request }) {
    void runSending(deps, keyOf(key)).catch((error: unknown) => request.log.error(error));
    return { to: `${paths.letter.of(key)}#sending`, notice: lettersText.sent };
  },
  again: ({ refusals: why }, { body }) => shownAgain('send', body, why),
});

function enclosureIn(body: FormBody, prefix: string) {
  const text = (name: string) => textOf(body, `${prefix}${name}`).trim();
  return { title: text('title'), count: text('count'), unit: text('unit'), address: text('address') };
}

/** The fields of the form with this prefix; the file's own field keeps its name. */
function under(prefix: string) {
  return (refusal: Refusal): Refusal => {
    const { field } = refusal;
    if (field === undefined || field === 'evidence') return refusal;
    return atField(refusal, field === 'file' ? 'evidence' : `${prefix}${field}`);
  };
}

/** One letter of an organisation: its page and everything that is done with it. */
export const letterRoutes = [
  letterPage,
  saveForm,
  encloseForm,
  fileEncloseForm,
  recordForm,
  removeButton,
  withoutForm,
  moveForm,
  sendButton,
  handingForm,
];
