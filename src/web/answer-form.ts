import { busyRefusal } from '../application/database-busy.ts';
import { outsideReachRefusal } from '../application/reach.ts';
import { refusalStatus } from '../contract/refusals/sentence-of.ts';
import { inPartyWords } from '../domain/people/party-words.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { type Outcome, type Refusal, type Refused, refuse, refuseAll } from '../domain/values/result.ts';
import { actOnce } from './act-once.ts';
import { daysUnread, errorsOf, type FormBody } from './form-body.ts';
import { askToWait, redirectBack } from './page-reply.tsx';
import type { FormCall, FormRefusal, FormRoute, Next, PageCall } from './page-route.ts';
import { FILE_FIELD } from './receive-file.ts';
import { rowVersionOf } from './row-version.ts';
import { answerRefused, sendShown } from './show-page.ts';
import { say } from './text/year-words.ts';
import { textsTooLong } from './texts-too-long.ts';

/** Carries out what a form asks, and leads on; or shows the form again with why not. `file`: the name of the file it brought. */
export async function answerForm<Key, Input, Value, State, Code extends RefusalCode>(
  route: FormRoute<Key, Input, Value, State, Code>,
  call: PageCall<Key>,
  body: FormBody,
  file?: string,
) {
  const given = filled(route, call, body);
  if (call.request.overLimit) return refuseTooMany(route, given);
  const [unread] = call.request.unreadFields;
  if (unread !== undefined) {
    const { field, character } = unread;
    return refuseForm(route, given, withFileAgain(refuse('text-not-storable', { character }, field), file));
  }
  const unfit = [...textsTooLong(body), ...daysUnread(body)];
  if (unfit.length > 0) return refuseForm(route, given, withFileAgain(refuseAll(unfit), file));
  let done: Outcome<Next<State>, Code>;
  try {
    done = await actOnce(route, given);
  } catch (error) {
    return refuseFault(route, given, error);
  }
  if (!done.ok) return refuseForm(route, given, withFileAgain(done, file));
  const next = done.value;
  if ('answered' in next) return next.answered;
  if ('to' in next) return redirectBack(call.reply, next.to, noticeOf(call.key, next.notice));
  if (route.page === undefined) throw new Error(`${route.address.pattern} has no page that contains its form`);
  return sendShown(route.page, call, next.show, { usual: 200 });
}

/** A file is not kept if something beside it is refused: the browser will not send it again by itself. */
function withFileAgain<Code extends RefusalCode>(
  refused: Refused<Code>,
  file: string | undefined,
): Refused<Code | FormRefusal> {
  const fields = refused.refusals.map(({ field }) => field);
  // Use cases call the field of the file `file`, whatever the form calls it.
  const isOfFile = (field: string | undefined) => field === FILE_FIELD || field === 'file';
  const isBeside = fields.some((field) => field !== undefined) && !fields.some(isOfFile);
  if (file === undefined || !isBeside) return refused;
  const both: Refused<Code | FormRefusal>[] = [refused, refuse('file-to-choose-again', { file }, FILE_FIELD)];
  return { ok: false, refusals: both.flatMap(({ refusals }) => refusals) };
}

/** What was done, in the words of the year and the party whose page it was. */
function noticeOf(key: unknown, notice: string | undefined): string | undefined {
  if (notice === undefined) return notice;
  const said = say(notice);
  if (typeof key !== 'object' || key === null || !('organisationId' in key)) return said;
  return inPartyWords(String(key.organisationId), said);
}

/** A call with what the form's route reads out of its body. */
export function filled<Key, Input>(
  route: { readonly read: (body: FormBody, key: Key) => Input },
  call: PageCall<Key>,
  body: FormBody,
): FormCall<Key, Input> {
  return { ...call, body, input: route.read(body, call.key), rowVersion: rowVersionOf(body) };
}

/** Shows the form again with what was typed, and why it was not done; on a page of its own if the form has none. */
export function refuseForm<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'who' | 'page' | 'refusals' | 'again'>,
  given: FormCall<Key, Input>,
  { refusals }: Refused<Code | FormRefusal>,
) {
  const placed = new Map<string, unknown>(Object.entries(route.refusals));
  if (!route.page || !route.again || refusals.some(({ code }) => placed.get(code) === 'ownPage'))
    return answerRefused(route.who, given, refusals);
  askToWait(given.reply, refusals);
  const errors = errorsOf(refusals, given.key);
  return sendShown(route.page, given, route.again({ refusals, errors }, given), {
    refused: { typed: given.body, errors },
  });
}

/** The person has sent too much: nothing is done, and what was typed is shown again. */
function refuseTooMany<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'who' | 'page' | 'again'>,
  given: FormCall<Key, Input>,
) {
  const tooMany: readonly Refusal[] = [{ code: 'too-many-requests' }];
  if (!route.page || !route.again) return answerRefused(route.who, given, tooMany);
  const errors = errorsOf(tooMany);
  const state = route.again({ refusals: [], errors }, given);
  return sendShown(route.page, given, state, { always: 429, refused: { typed: given.body, errors } });
}

/**
 * The database could not do it now, or would not do it for this person: the form is shown again like for its own
 * refusals, if its page can be read.
 */
async function refuseFault<Key, Input, State, Code extends RefusalCode>(
  route: Pick<FormRoute<Key, Input, never, State, Code>, 'page' | 'again'>,
  given: FormCall<Key, Input>,
  error: unknown,
) {
  const busy = busyRefusal(error);
  const told = busy ?? outsideReachRefusal(error, given.request.id);
  if (told === null || !route.page || !route.again) throw error;
  given.request.log[busy === null ? 'error' : 'warn'](error);
  askToWait(given.reply, [told]);
  const errors = errorsOf([told]);
  const state = route.again({ refusals: [], errors }, given);
  return sendShown(route.page, given, state, { always: refusalStatus(told), refused: { typed: given.body, errors } });
}
