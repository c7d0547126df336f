import type { FastifyReply } from 'fastify';
import { h } from 'preact';
import { type LetterReader, type OpenFile, openEnclosedFile } from '../../../application/letters/letter-paper.ts';
import { stillThere } from '../../../application/letters/missing-enclosures.ts';
import { readCircular, readCirculars } from '../../../application/letters/read-circulars.ts';
import type { PaperFormat } from '../../../application/papers/papers-ports.ts';
import { type LetterPaper, renderLetterPaper } from '../../../application/papers/render-letter-paper.ts';
import { renderLetterPapers } from '../../../application/papers/render-letter-papers.ts';
import { packPapers } from '../../../documents/letter/pack-papers.ts';
import type { LetterKey } from '../../../domain/letters/letter-parts.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { oneArchiveEach } from '../../archive-under-way.ts';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendArchive, sendFile } from '../../send-file.ts';
import { file, page } from '../../serve-page.ts';
import { lettersText } from '../../text/letters-text.ts';
import { CircularPage, CircularsPage } from './circulars-page.tsx';
import { keyOf } from './letter-routes.ts';

const circularsPage = page({
  address: paths.circulars,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { width: 'board' },
  async show({ deps, request, actor, asked }) {
    const reading = await readCirculars(deps, actor, { text: asked('q'), organisationId: asked('organisation') });
    if (!reading.ok) return reading;
    const years = (await request.publishedYears()).map((one) => one.fiscalYear);
    return accept({ title: lettersText.circulars, body: h(CircularsPage, { reading: reading.value, years }) });
  },
});

const circularPage = page({
  address: paths.circular,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  async show({ deps, actor, key }) {
    const reading = await readCircular(deps, actor, keyOf(key));
    if (!reading.ok) return reading;
    const title = `${reading.value.face.subject} · ${lettersText.circulars}`;
    const still = await stillThere(deps, actor, reading.value.enclosures);
    return accept({ title, body: h(CircularPage, { reading: reading.value, still }) });
  },
});

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const paperRefusals = ['forbidden', 'not-found', 'paper-not-made', 'paper-service-stopped'] as const;

function sendPaper({ bytes, name }: LetterPaper, reply: FastifyReply, format: PaperFormat) {
  return reply
    .header('content-type', mediaTypes[format])
    .header('content-disposition', `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}.${format}"`)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .send(Buffer.from(bytes));
}

const paper = { cost: 'document', refusals: paperRefusals } as const;

/** A place among the recipients, from 0; null if none is asked for, undefined for what is no place. */
const recipientAsked = (text: string) => {
  if (text === '') return null;
  // What names no recipient is never answered as if none had been asked for.
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
};

const letterPaper = file({
  ...paper,
  address: paths.letterPaper,
  who: 'sign-in-if-forbidden',
  async read({ deps, actor, key, asked }) {
    const recipient = recipientAsked(asked('recipient'));
    if (recipient === undefined) return refuse('not-found');
    return renderLetterPaper(deps, actor, { key: keyOf(key), reader: { door: 'room', recipient }, format: key.format });
  },
  send: (made, { reply, key }) => sendPaper(made, reply, key.format),
});

const archives = oneArchiveEach();

/** The paper of every recipient, each with what is said to them alone, in one archive. */
const letterPapers = file({
  address: paths.letterPapers,
  cost: 'document',
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found', 'letter-without-recipient', 'letter-not-issued', 'archive-under-way'],
  read: ({ deps, actor, key }) => archives.begin(actor.userId, () => renderLetterPapers(deps, actor, keyOf(key))),
  send(recipients, { actor, reply, key }) {
    const papers = recipients.map(({ name, make }, at) => ({
      name: `${String(at + 1).padStart(3, '0')} ${name
        .replaceAll(/[\\/:*?"<>|]/g, ' ')
        .slice(0, 80)
        .trim()}.pdf`,
      async make() {
        const made = await make();
        if (!made.ok) throw new Error(`letter ${key.letter}: ${made.refusals.map((one) => one.code).join(', ')}`);
        return made.value;
      },
    }));
    return sendArchive(reply, `letter-${key.place}-${key.letter}.zip`, archives.sent(actor.userId, packPapers(papers)));
  },
});

const receivedPaper = file({
  ...paper,
  address: paths.receivedPaper,
  who: 'sign-in-if-forbidden',
  async read({ deps, actor, key, asked }) {
    const recipient = recipientAsked(asked('recipient'));
    if (recipient === undefined) return refuse('not-found');
    const reader = { door: 'inbox', organisationId: key.place, recipient } as const;
    const sent = { organisationId: key.sender, letterId: key.letter };
    return renderLetterPaper(deps, actor, { key: sent, reader, format: key.format });
  },
  send: (made, { reply, key }) => sendPaper(made, reply, key.format),
});

const circularPaper = file({
  ...paper,
  address: paths.circularPaper,
  who: 'anyone',
  read: ({ deps, actor, key }) =>
    renderLetterPaper(deps, actor, { key: keyOf(key), reader: { door: 'public' }, format: key.format }),
  send: (made, { reply, key }) => sendPaper(made, reply, key.format),
});

type FileCall = Pick<PageCall<unknown>, 'deps' | 'actor'>;

/** The page or paper that an address gave may be shown, as it was under the address; whatever else is downloaded. */
const shownInPlace: readonly string[] = ['application/pdf', 'text/html'];
const sendEnclosed = (reply: FastifyReply, found: OpenFile) =>
  sendFile(reply, found, found.isCopy && shownInPlace.includes(found.file.mediaType) ? 'inline' : 'attachment');

/** A file that was sent with a letter, for who reads the letter. */
const readFile = ({ deps, actor }: FileCall, key: LetterKey, reader: LetterReader & { readonly number: number }) =>
  openEnclosedFile(deps, actor, key, reader);

const letterFile = file({
  address: paths.letterFile,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  async read(call) {
    const recipient = recipientAsked(call.asked('recipient'));
    if (recipient === undefined) return refuse('not-found');
    return readFile(call, keyOf(call.key), { door: 'room', recipient, number: call.key.number });
  },
  send: (found, { reply }) => sendEnclosed(reply, found),
});

const receivedFile = file({
  address: paths.receivedFile,
  who: 'sign-in-if-forbidden',
  refusals: ['forbidden', 'not-found'],
  async read(call) {
    const { place, sender, letter, number } = call.key;
    const recipient = recipientAsked(call.asked('recipient'));
    if (recipient === undefined) return refuse('not-found');
    const reader = { door: 'inbox', organisationId: place, recipient, number } as const;
    return readFile(call, { organisationId: sender, letterId: letter }, reader);
  },
  send: (found, { reply }) => sendEnclosed(reply, found),
});

const circularFile = file({
  address: paths.circularFile,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: (call) => readFile(call, keyOf(call.key), { door: 'public', number: call.key.number }),
  send: (found, { reply }) => sendEnclosed(reply, found),
});

/** The public circulars, and the papers and files of letters at every door. */
export const circularRoutes = [
  circularsPage,
  circularPage,
  letterPaper,
  letterPapers,
  receivedPaper,
  circularPaper,
  letterFile,
  receivedFile,
  circularFile,
];
