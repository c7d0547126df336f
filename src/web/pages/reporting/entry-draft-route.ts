import { discardResultDraft, saveResultDraft } from '../../../application/reporting/save-result-draft.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import type { ResultKey } from '../../../domain/reporting/round-key.ts';
import { timeOfDayOf } from '../../../domain/values/civil-date.ts';
import { type FormBody, formBody, textOf } from '../../form-body.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { refusalInWords } from '../../refusal-for-party.ts';
import { rowVersionOf } from '../../row-version.ts';
import { served } from '../../served.ts';
import { resultEntryText } from '../../text/entry-text.ts';
import { draftFields } from './typed-result-entry.ts';

/**
 * What is typed in an entry's form, stored by a script, and discarded by hand. Not a form route: the script receives
 * JSON.
 */
export const entryDraftRoute = served('POST', { address: paths.entryDraft, who: 'signed-in' }, () => (call) => {
  const body = formBody(call.request.body);
  return textOf(body, 'then') === 'drop' ? drop(call) : keep(call, body);
});

/** Answers a script: the time of storing, or one Thai sentence. */
async function keep({ deps, reply, actor, key }: PageCall<ResultKey>, body: FormBody) {
  const kept = await saveResultDraft(deps, actor, { ...key, rowVersion: rowVersionOf(body), typed: draftFields(body) });
  reply.header('cache-control', 'no-store');
  if (kept.ok) return reply.send({ at: timeOfDayOf(kept.value.keptAt), mark: kept.value.keptAt });
  const [first] = kept.refusals;
  return reply
    .code(Math.max(...kept.refusals.map(refusalStatus)))
    .send({ sentence: first === undefined ? '' : refusalInWords(first) });
}

async function drop({ deps, request, reply, actor, key }: PageCall<ResultKey>) {
  const dropped = await discardResultDraft(deps, actor, key);
  if (!dropped.ok) return sendRefusal(request, reply, dropped.refusals);
  return redirectBack(reply, paths.entry.of(key), resultEntryText.dropped);
}
