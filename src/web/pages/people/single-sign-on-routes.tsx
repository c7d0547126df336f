import { beginSingleSignOn } from '../../../application/people/begin-single-sign-on.ts';
import { finishSingleSignOn } from '../../../application/people/finish-single-sign-on.ts';
import { refusalStatus } from '../../../contract/refusals/sentence-of.ts';
import { accept, type Refusal } from '../../../domain/values/result.ts';
import type { WaitingForms } from '../../carry-out.ts';
import { errorsOf, formBody, textOf } from '../../form-body.ts';
import { clientOf, readCookie, setOwnCookie } from '../../own-cookies.ts';
import { ownOrigin, siteAddress } from '../../own-path.ts';
import { sendApart, sendRefusal } from '../../page-reply.tsx';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { MOST_TYPED_BYTES } from '../../require-sign-in.ts';
import { leadsTo } from '../../return-to.ts';
import { sendWaitingForm } from '../../send-signed-out.tsx';
import { served } from '../../served.ts';
import { singleSignOnText } from '../../text/factor-text.ts';
import { readWaitingForm, type WaitingForm, writeWaitingForm } from '../../waiting-form.ts';
import { enter } from './enter.ts';

type Call = PageCall<unknown>;

/**
 * Not a page route: it leads to the provider's site. A link and not a form, which a browser would not let lead to another
 * site. Both routes are counted with sign-ins by password.
 */
const beginRoute = served(
  'GET',
  { address: paths.singleSignOn, who: 'visitor', cost: 'password' },
  () => async (call: Call) => {
    const begun = await begin(call, call.asked('returnTo'), '');
    if (!begun.ok) return refuseSingleSignOn(call, begun.refusals);
    return call.reply.header('cache-control', 'no-store').redirect(begun.value, 303);
  },
);

/** The same for a form that waits for the sign-in: a page leads on, as a form may not. */
const beginKeptRoute = served(
  'POST',
  { address: paths.singleSignOn, who: 'anyone', cost: 'password' },
  () => async (call: Call) => {
    const { request, reply } = call;
    const body = formBody(request.body);
    const kept = request.server.waitingForms.of(request);
    const written = await storable(request.server.waitingForms, kept);
    if (kept !== null && written === '') return keepInPage(call, kept);
    const begun = await begin(call, textOf(body, 'returnTo'), written);
    if (!begun.ok) return refuseSingleSignOn(call, begun.refusals);
    reply.header('refresh', `0; url=${begun.value}`);
    const provider = request.server.waitingForms.provider ?? '';
    const link = (
      <p>
        <a class="button" href={begun.value}>
          {singleSignOnText.button(provider)}
        </a>
      </p>
    );
    return sendApart(request, reply, { title: singleSignOnText.button(provider), body: link });
  },
);

/** The form that waits, if it may be stored: anyone may send one, so it is as small as typed text and its writer is known. */
async function storable(forms: WaitingForms, kept: WaitingForm | null): Promise<string> {
  const written = kept === null ? '' : writeWaitingForm(kept);
  if (kept === null || Buffer.byteLength(written) > MOST_TYPED_BYTES) return '';
  return (await forms.writerOf(kept.token)) === null ? '' : written;
}

/** What is not stored stays in its page: its person signs in beside it, and comes back to it. */
function keepInPage({ request, reply }: Call, kept: WaitingForm) {
  const facts = { provider: request.server.waitingForms.provider ?? '' };
  const refusal = { code: 'waiting-form-not-stored', facts } as const;
  const tried = { email: '', errors: errorsOf([refusal]), status: refusalStatus(refusal), inNewTab: true };
  return sendWaitingForm(request, reply, kept, tried);
}

/** The address at the provider. */
async function begin(call: Call, place: string, kept: string) {
  const { deps, request, reply } = call;
  const callback = `${siteAddress(deps, request)}${paths.singleSignOnCallback()}`;
  const begun = await beginSingleSignOn(deps.people, { callback, returnTo: leadsTo(call, place), kept });
  if (!begun.ok) return begun;
  const { address, token, expiresAt } = begun.value;
  setOwnCookie(reply, 'step', token, { expires: new Date(expiresAt) });
  return accept(address);
}

/** Not a page route: it sets the cookies of the session and leads on. */
const callbackRoute = served(
  'GET',
  { address: paths.singleSignOnCallback, who: 'visitor', cost: 'password' },
  () => async (call: Call) => {
    const { deps, request, asked } = call;
    const query = request.url.slice(`${paths.singleSignOnCallback()}?`.length);
    const step = readCookie(request, 'step') ?? '';
    const back = await finishSingleSignOn(deps.people, { step, query, state: asked('state'), ...clientOf(request) });
    if (!back.ok) return refuseSingleSignOn(call, back.refusals);
    const kept = readWaitingForm(back.value.kept, ownOrigin(deps, request));
    return enter(call, back.value.entered, { returnTo: leadsTo(call, back.value.returnTo), kept });
  },
);

function refuseSingleSignOn({ request, reply }: Call, refusals: readonly Refusal[]) {
  const again = (
    <p>
      <a class="button" href={paths.signIn()}>
        {singleSignOnText.again}
      </a>
    </p>
  );
  return sendRefusal(request, reply, refusals, again);
}

/** Sign-in through the central identity provider. */
export const singleSignOnRoutes = [beginRoute, beginKeptRoute, callbackRoute];
