import type { FastifyInstance } from 'fastify';
import { copyEnclosures } from '../../application/letters/copy-enclosures.ts';
import { encloseWithLetter, removeEnclosure } from '../../application/letters/enclose.ts';
import { handOver } from '../../application/letters/hand-over.ts';
import { moveLetter } from '../../application/letters/letter-lifecycle.ts';
import { readLetter } from '../../application/letters/read-letter.ts';
import { readLetterRoom } from '../../application/letters/read-room.ts';
import { runSending, startSending } from '../../application/letters/send-letter.ts';
import { saveLetter, startLetter } from '../../application/letters/write-letter.ts';
import { encloseRecord } from '../../application/papers/enclose-record.ts';
import { provingIn } from '../../application/people/proof-deps.ts';
import { encloseRecordRoute, encloseRoute, removeEnclosureRoute } from '../../contract/api/letter-enclosures.ts';
import { handOverRoute, moveLetterRoute, sendLetterRoute } from '../../contract/api/letter-move.ts';
import { listLettersRoute, readLetterRoute, saveLetterRoute, startLetterRoute } from '../../contract/api/letters.ts';
import { accept } from '../../domain/values/result.ts';
import type { ApiDeps } from '../api-deps.ts';
import { proofOf } from '../proof-of.ts';
import { serveRoute } from '../serve-route.ts';
import { serveEmblems } from './emblems.ts';
import { serveLetterPapers } from './letter-papers.ts';
import { serveLetterRegisters } from './letter-registers.ts';

const keyOf = ({ org, letter }: { readonly org: string; readonly letter: string }) => ({
  organisationId: org,
  letterId: letter,
});

export function serveLetters(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, listLettersRoute, {
    async handle({ deps, actor, params, query }) {
      const read = await readLetterRoom(deps, actor, { organisationId: params.org, text: query.q ?? '' });
      return read.ok ? accept({ letters: read.value.letters }) : read;
    },
  });
  serveRoute(app, deps, readLetterRoute, {
    async handle({ deps, actor, params }) {
      const read = await readLetter(deps, actor, keyOf(params));
      if (!read.ok) return read;
      const { letter, face, contentHash, fiscalYears, sending, deliveries, handings, mails, copied } = read.value;
      const reached = { sending, deliveries, handings, mails, copied };
      return accept({ ...letter, face, contentHash, fiscalYears: [...fiscalYears], ...reached });
    },
  });
  serveDrafts(app, deps);
  serveSteps(app, deps);
  serveLetterRegisters(app, deps);
  serveLetterPapers(app, deps);
  serveEmblems(app, deps);
}

function serveDrafts(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, startLetterRoute, {
    handle: ({ deps, actor, params, body }) => startLetter(deps, actor, { organisationId: params.org, ...body }),
  });
  serveRoute(app, deps, saveLetterRoute, {
    handle({ deps, actor, params, body, version }) {
      const { unitId, registered, outside, recipients, addGroup, ...written } = body;
      const input = {
        ...keyOf(params),
        rowVersion: version,
        unitId,
        written,
        registered,
        outside,
        recipients,
        addGroup,
      };
      return saveLetter(deps, actor, input);
    },
  });
  serveRoute(app, deps, encloseRecordRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      encloseRecord(deps, actor, { ...keyOf(params), ...body, rowVersion: version }),
  });
  serveRoute(app, deps, encloseRoute, {
    handle: ({ deps, actor, params, body, version }) =>
      encloseWithLetter(deps, actor, { ...keyOf(params), ...body, rowVersion: version, file: null }),
  });
  serveRoute(app, deps, removeEnclosureRoute, {
    handle: ({ deps, actor, params, version }) =>
      removeEnclosure(deps, actor, { ...keyOf(params), number: params.number, rowVersion: version }),
  });
}

function serveSteps(app: FastifyInstance, deps: ApiDeps): void {
  serveRoute(app, deps, moveLetterRoute, {
    handle({ deps, actor, params, body, version }) {
      const { proof, ...typed } = body ?? {};
      const input = { ...keyOf(params), rowVersion: version, ...typed };
      return moveLetter(provingIn(deps), actor, input, { action: params.move, proof: proofOf(proof) });
    },
    afterwards({ deps, params, request }) {
      if (params.move !== 'issue-letter') return;
      void copyEnclosures(deps, keyOf(params)).catch((error: unknown) => request.log.error(error));
    },
  });
  serveRoute(app, deps, handOverRoute, {
    handle: ({ deps, actor, params, body }) => handOver(deps, actor, { ...keyOf(params), ...body }),
  });
  serveRoute(app, deps, sendLetterRoute, {
    handle: ({ deps, actor, params }) => startSending(deps, actor, keyOf(params)),
    afterwards({ params, request }) {
      void copyEnclosures(deps, keyOf(params))
        .then(() => runSending(deps, keyOf(params)))
        .catch((error: unknown) => request.log.error(error));
    },
  });
}
