import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { leaveOut } from '../../application/letters/enclose.ts';
import {
  encloseFile,
  largestEnclosure,
  mayEncloseFile,
  settleEnclosure,
} from '../../application/letters/enclose-file.ts';
import { openEnclosedFile } from '../../application/letters/letter-paper.ts';
import { readCircular } from '../../application/letters/read-circulars.ts';
import { readReceivedLetter } from '../../application/letters/read-letter.ts';
import type { PaperFormat } from '../../application/papers/papers-ports.ts';
import { type LetterPaper, renderLetterPaper } from '../../application/papers/render-letter-paper.ts';
import {
  circularFileRoute,
  circularPaperRoute,
  encloseFileRoute,
  leaveOutRoute,
  letterFileRoute,
  letterPaperRoute,
  readCircularRoute,
  readReceivedLetterRoute,
  receivedFileRoute,
  receivedPaperRoute,
} from '../../contract/api/letter-papers.ts';
import { storedFileHeaders } from '../../contract/stored-file-headers.ts';
import type { LetterKey } from '../../domain/letters/letter-parts.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { ofReceivedFile, sendStored } from '../receive-attachment.ts';
import { type ReceivedForm, receiveForm } from '../receive-form.ts';
import { serveRoute } from '../serve-route.ts';

interface Place {
  readonly org: string;
  readonly letter: string;
}
type InboxPlace = Place & { readonly sender: string };

const keyOf = ({ org, letter }: Place): LetterKey => ({ organisationId: org, letterId: letter });
const sentOf = ({ sender, letter }: InboxPlace): LetterKey => ({ organisationId: sender, letterId: letter });
const inboxOf = ({ org }: Place) => ({ door: 'inbox', organisationId: org }) as const;

/** Letters as they are read and taken away: each at the door by which its reader comes. */
export function serveLetterPapers(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, readReceivedLetterRoute, {
    async handle({ deps, actor, params }) {
      const key = { organisationId: params.org, senderId: params.sender, letterId: params.letter };
      const read = await readReceivedLetter(deps, actor, key);
      if (!read.ok) return read;
      const { letter, senderName, face, enclosures, delivery } = read.value;
      const parts = read.value.parts.map(({ face: own, ...part }) => ({ ...part, letter: own }));
      return accept({
        ...{ senderId: letter.organisationId, senderName, letterId: letter.id, kind: letter.kind, letter: face },
        ...{ parts, enclosures, delivery, replyBy: letter.content.replyBy, cancelledReason: letter.cancelledReason },
      });
    },
  });
  serveRoute(app, deps, readCircularRoute, {
    async handle({ deps, actor, params }) {
      const read = await readCircular(deps, actor, keyOf(params));
      if (!read.ok) return read;
      const { letter, senderName, face, enclosures } = read.value;
      const { organisationId, id: letterId, kind, cancelledReason } = letter;
      return accept({ organisationId, senderName, letterId, kind, letter: face, enclosures, cancelledReason });
    },
  });
  serveRoute(app, deps, leaveOutRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      leaveOut(deps, actor, { ...keyOf(params), number: params.number, notFor: body.notFor, rowVersion: version }),
  });
  serveRoute<typeof encloseFileRoute, ReceivedForm>(app, deps, encloseFileRoute, {
    before: ({ actor, params }) => mayEncloseFile(actor, params.org),
    receive: ({ deps, request }) =>
      receiveForm(deps, request, { once: ['title', 'count', 'unit'], many: [], largest: largestEnclosure + 1 }),
    ...ofReceivedFile,
    settle: (deps, { file }, { params }) => settleEnclosure(deps, keyOf(params), file),
    handle({ deps, actor, params, body: { file, said }, version }) {
      const typed = { title: said('title'), count: said('count'), unit: said('unit') };
      return encloseFile(deps, actor, { ...keyOf(params), ...typed, rowVersion: version }, file);
    },
  });
  servePapers(app, deps);
  serveFiles(app, deps);
}

function servePapers(app: FastifyInstance, deps: ApiDeps): void {
  const send = (body: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const { bytes, name } = body as LetterPaper;
    const { format = 'pdf' } = request.query as { readonly format?: PaperFormat };
    const paper = { mediaType: mediaTypes[format], fileName: `${name}.${format}` };
    reply.headers(storedFileHeaders(paper, 'attachment')).send(Buffer.from(bytes));
    return true;
  };
  serveRoute(app, deps, letterPaperRoute, {
    handle: ({ deps, actor, params, query: { format, recipient = null } }) =>
      renderLetterPaper(deps, actor, { key: keyOf(params), reader: { door: 'room', recipient }, format }),
    send,
  });
  serveRoute(app, deps, receivedPaperRoute, {
    handle: ({ deps, actor, params, query: { format, recipient = null } }) =>
      renderLetterPaper(deps, actor, { key: sentOf(params), reader: { ...inboxOf(params), recipient }, format }),
    send,
  });
  serveRoute(app, deps, circularPaperRoute, {
    handle: ({ deps, actor, params, query: { format } }) =>
      renderLetterPaper(deps, actor, { key: keyOf(params), reader: { door: 'public' }, format }),
    send,
  });
}

function serveFiles(app: FastifyInstance, deps: ApiDeps): void {
  const send = (body: unknown, _request: FastifyRequest, reply: FastifyReply) => sendStored(body, reply);
  serveRoute(app, deps, letterFileRoute, {
    handle: ({ deps, actor, params, query: { recipient = null } }) =>
      openEnclosedFile(deps, actor, keyOf(params), { door: 'room', recipient, number: params.number }),
    send,
  });
  serveRoute(app, deps, receivedFileRoute, {
    handle: ({ deps, actor, params, query: { recipient = null } }) =>
      openEnclosedFile(deps, actor, sentOf(params), { ...inboxOf(params), recipient, number: params.number }),
    send,
  });
  serveRoute(app, deps, circularFileRoute, {
    handle: ({ deps, actor, params }) =>
      openEnclosedFile(deps, actor, keyOf(params), { door: 'public', number: params.number }),
    send,
  });
}

const mediaTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
