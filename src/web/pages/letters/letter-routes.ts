import { h } from 'preact';
import { readAppointingOrder } from '../../../application/bodies/appointing-order.ts';
import { encloseWithLetter, leaveOut, removeEnclosure } from '../../../application/letters/enclose.ts';
import { encloseFile, largestEnclosure, mayEncloseFile } from '../../../application/letters/enclose-file.ts';
import { missingEnclosures, stillThere } from '../../../application/letters/missing-enclosures.ts';
import { readLetter } from '../../../application/letters/read-letter.ts';
import { readOrderPlan } from '../../../application/letters/read-order.ts';
import { saveLetter } from '../../../application/letters/write-letter.ts';
import { enclosedRecords, encloseRecord } from '../../../application/papers/enclose-record.ts';
import { appointRefusals } from '../../../contract/api/bodies.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { openedFor } from '../../../domain/letters/enclosure-copy.ts';
import { accept, fieldsRenamed, type Refusal } from '../../../domain/values/result.ts';
import { toArabicDigits } from '../../../domain/values/thai-digits.ts';
import { codeOf, type FormBody, inForm, listOf, textOf } from '../../form-body.ts';
import { type FormState, refusedForm, untouchedForms } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { fileForm, form, page } from '../../serve-page.ts';
import { letterKindLabels, lettersText } from '../../text/letters-text.ts';
import { LetterPage } from './letter-page.tsx';
import { typedLetter } from './typed-letter.ts';

interface Key {
  readonly place: string;
  readonly letter: string;
}

export const keyOf = ({ place, letter }: Key) => ({ organisationId: place, letterId: letter });
const who = 'sign-in-if-forbidden';

export const letterPage = page({
  address: paths.letter,
  who,
  refusals: ['forbidden', 'not-found'],
  frame: {
    current: 'letters',
    width: 'board',
    islands: ['letter-preview', 'autosave-draft', 'follow-progress', 'count-letters', 'check-files'],
  },
  async show({ deps, actor, key, asked }, state: FormState | null) {
    const reading = await readLetter(deps, actor, keyOf(key));
    if (!reading.ok) return reading;
    const { letter } = reading.value;
    const place = asked('recipient');
    const isPlace = /^\d{1,4}$/.test(place) && letter.content.recipients[Number(place)] !== undefined;
    const shownFor = isPlace ? Number(place) : null;
    const missing = letter.number === null ? await missingEnclosures(deps, keyOf(key)) : [];
    const appoints = letter.number === null ? await readOrderPlan(deps, actor, keyOf(key)) : null;
    const recipient = shownFor === null ? null : (letter.content.recipients[shownFor]?.organisationId ?? null);
    const opened = openedFor(letter.content.enclosures, reading.value.copied, recipient);
    const still = await stillThere(deps, actor, opened);
    const order = letter.kind === 'order' ? await readAppointingOrder(deps, actor, keyOf(key)) : null;
    return accept({
      title: `${letter.content.subject || letterKindLabels[letter.kind]} · ${lettersText.rooms}`,
      body: h(LetterPage, {
        ...{ reading: reading.value, order, appoints, missing, still, shownFor, sought: asked('q').trim() },
        state: state ?? untouchedForms,
      }),
    });
  },
});

export const letterFormRefusals = {
  ...atForm(letterRefusals),
  ...atForm([...appointRefusals, 'order-text-differs']),
  ...atForm(['changed-meanwhile', 'move-not-legal', 'reason-required', 'same-person', 'text-changed-since-read']),
  ...ownPage(['forbidden', 'not-found']),
};

const saveForm = form({
  address: paths.letter,
  who,
  page: letterPage,
  read: typedLetter,
  act: ({ deps, actor, key, input, rowVersion }) => saveLetter(deps, actor, { ...keyOf(key), ...input, rowVersion }),
  refusals: letterFormRefusals,
  goTo: (_, { key }) => ({ to: paths.letter.of(key), notice: lettersText.saved }),
  again: ({ refusals: why }, { body }) => refusedForm('edit', body, why),
});

const encloseForm = form({
  address: paths.letterEnclose,
  who,
  page: letterPage,
  read: (body) => enclosureIn(body, 'item.'),
  act: ({ deps, actor, key, input, rowVersion }) =>
    encloseWithLetter(deps, actor, { ...keyOf(key), ...input, rowVersion, file: null }),
  refusals: letterFormRefusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => refusedForm('enclose', body, under('item.', why)),
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
  refusals: { ...letterFormRefusals, ...atForm(['file-missing', 'file-empty']) },
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => refusedForm('file', body, under('file.', why)),
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
  refusals: { ...letterFormRefusals, ...atForm(['paper-not-made', 'paper-service-stopped']) },
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.enclosed }),
  again: ({ refusals: why }, { body }) => refusedForm('record', body, under('record.', why)),
});

const removeButton = form({
  address: paths.letterFileRemove,
  who,
  page: letterPage,
  read: () => null,
  act: ({ deps, actor, key, rowVersion }) =>
    removeEnclosure(deps, actor, { ...keyOf(key), number: key.number, rowVersion }),
  refusals: letterFormRefusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#enclosures`, notice: lettersText.removed }),
  again: ({ refusals: why }, { body }) => refusedForm('remove', body, why),
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
  refusals: letterFormRefusals,
  goTo: (_, { key, input }) => ({
    to: `${paths.letter.of(key)}#enclosures`,
    notice: input.length === 0 ? lettersText.withoutNobody : lettersText.withoutSaved,
  }),
  again: ({ refusals: why }, { key: { number }, body }) =>
    refusedForm(`without ${number}`, body, fieldsRenamed(why, { notFor: `without.${number}` })),
});

function enclosureIn(body: FormBody, prefix: string) {
  const text = (name: string) => textOf(body, `${prefix}${name}`).trim();
  return { title: text('title'), count: text('count'), unit: text('unit'), address: text('address') };
}

/** The fields of the form with this prefix; the file's own field keeps its name. */
function under(prefix: string, why: readonly Refusal[]): readonly Refusal[] {
  const own = why.map((one) => inForm(prefix, one));
  return fieldsRenamed(own, { [`${prefix}file`]: 'evidence', [`${prefix}evidence`]: 'evidence' });
}

/** One letter of an organisation: its page and everything that is done with it. */
export const letterRoutes = [letterPage, saveForm, encloseForm, fileEncloseForm, recordForm, removeButton, withoutForm];
