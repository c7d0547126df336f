import type { Refusal } from '../domain/values/result.ts';
import type { Place } from './address.ts';
import { inWrittenLetters } from './other-spelling.ts';
import { type RefusedForm, sendPage, sendRefusal } from './page-reply.tsx';
import type { PageCall, ShownRoute, Who } from './page-route.ts';
import { requireSignIn } from './require-sign-in.ts';
import { typedBeside } from './send-signed-out.tsx';

interface HowShown {
  readonly usual?: number;
  readonly always?: number;
  /** The form that is refused: nothing written in it is lost, nor why. */
  readonly refused?: RefusedForm;
}

/** Shows a page as it is now, or with a state: what a form that was refused or that asks again holds. */
export async function sendShown<Key, State>(
  route: ShownRoute<Key, State> & { readonly address?: Place<Key> },
  call: PageCall<Key>,
  state: State | null,
  { usual = state === null ? 200 : 422, always, refused }: HowShown = {},
) {
  const { request, reply } = call;
  const shown = await route.show(call, state);
  if (shown.ok) {
    const { value } = shown;
    if ('leadTo' in value) return reply.redirect(value.leadTo, 303);
    return sendPage(request, reply, { ...route.frame, ...value, status: always ?? value.status ?? usual }, refused);
  }
  return answerNotShown(route, call, shown.refusals);
}

/** What is not found under a code in other letters is under the code as it is written. */
export async function answerNotShown<Key>(
  route: { readonly who: Who; readonly address?: Place<Key> },
  call: PageCall<Key>,
  refusals: readonly Refusal[],
) {
  const isMissing = refusals.some(({ code }) => code === 'not-found' || code === 'unknown-indicator');
  if (isMissing && call.request.method === 'GET' && route.address !== undefined) {
    const written = await inWrittenLetters(call.deps, call.actor, call.key);
    const query = call.request.url.split('?').slice(1);
    if (written !== null) return call.reply.redirect([route.address.of(written), ...query].join('?'), 301);
  }
  return answerRefused(route.who, call, refusals);
}

/** A separate page; a visitor without permission is asked to sign in first if that may help. */
export function answerRefused(
  who: Who | undefined,
  { request, reply }: PageCall<unknown>,
  refusals: readonly Refusal[],
) {
  const forbidden = refusals.some(({ code }) => code === 'forbidden');
  if (forbidden && who === 'sign-in-if-forbidden' && requireSignIn(request, reply)) return reply;
  return sendRefusal(request, reply, refusals, typedBeside(request));
}
