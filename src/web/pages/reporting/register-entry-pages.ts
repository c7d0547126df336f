import type { FastifyInstance } from 'fastify';
import type { WebDeps } from '../../deps.ts';
import { registerEntryDrafts } from './register-entry-drafts.ts';
import { registerResultMoves } from './register-result-moves.ts';
import { queryText, withResult } from './round-params.ts';
import { saveEntry } from './save-entry.ts';
import { sendEntry } from './send-entry.ts';

const givingBack: ReadonlySet<string> = new Set(['return-result', 'send-back-result']);

/** One indicator in one round: the form, saving and sending it, what was typed and not saved, and the moves after. */
export function registerEntryPages(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  app.get(
    entry,
    withResult((request, reply, key) =>
      sendEntry(deps, request, reply, key, {
        returning: givingBack.has(queryText(request, 'move')),
        fromDraft: queryText(request, 'draft') === 'use',
      }),
    ),
  );
  app.post(
    entry,
    withResult((request, reply, key) => saveEntry(deps, request, reply, key)),
  );
  registerEntryDrafts(app, deps);
  registerResultMoves(app, deps);
}
