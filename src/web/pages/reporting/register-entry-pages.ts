import type { FastifyInstance } from 'fastify';
import type { WebDeps } from '../../deps.ts';
import { queryText, withResult } from '../../round-params.ts';
import { registerResultDrafts } from './register-entry-drafts.ts';
import { registerResultMoves } from './register-result-moves.ts';
import { saveResultEntry } from './save-result-entry.ts';
import { sendResultEntry } from './send-result-entry.ts';

const givingBack: ReadonlySet<string> = new Set(['return-result', 'send-back-result']);

/** One indicator in one round: the form, saving and sending it, what was typed and not saved, and the moves after. */
export function registerResultEntryPages(app: FastifyInstance, deps: WebDeps): void {
  const entry = '/:fiscalYear/:organisationId/:round/:code';
  app.get(
    entry,
    withResult((request, reply, key) =>
      sendResultEntry(deps, request, reply, key, {
        returning: givingBack.has(queryText(request, 'move')),
        fromDraft: queryText(request, 'draft') === 'use',
      }),
    ),
  );
  app.post(
    entry,
    withResult((request, reply, key) => saveResultEntry(deps, request, reply, key)),
  );
  registerResultDrafts(app, deps);
  registerResultMoves(app, deps);
}
