import { beginSingleSignOn } from '../../../application/people/begin-single-sign-on.ts';
import { finishSingleSignOn } from '../../../application/people/finish-single-sign-on.ts';
import type { Refusal } from '../../../domain/values/result.ts';
import { beginSession, clearOwnCookie, clientOf, readCookie, setOwnCookie } from '../../own-cookies.ts';
import { siteAddress } from '../../own-path.ts';
import { redirectBack, sendRefusal } from '../../page-reply.tsx';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { leadsTo } from '../../return-to.ts';
import { served } from '../../serve-page.ts';
import { singleSignOnText } from '../../text/factor-text.ts';

type Call = PageCall<unknown>;

/**
 * Not a page route: it leads to the provider's site. A link and not a form, which a browser would not let lead to another
 * site. Both routes are counted with sign-ins by password.
 */
const beginRoute = served(
  'GET',
  { address: paths.singleSignOn, who: 'visitor', cost: 'password' },
  () => async (call: Call) => {
    const { deps, request, reply, asked } = call;
    const callback = `${siteAddress(deps, request)}${paths.singleSignOnCallback()}`;
    const returnTo = leadsTo(call, asked('returnTo'));
    const begun = await beginSingleSignOn(deps.people, { callback, returnTo });
    if (!begun.ok) return refuseSingleSignOn(call, begun.refusals);
    const { address, token, expiresAt } = begun.value;
    setOwnCookie(reply, 'step', token, { expires: new Date(expiresAt) });
    return reply.header('cache-control', 'no-store').redirect(address, 303);
  },
);

/** Not a page route: it sets the cookies of the session and leads on. */
const callbackRoute = served(
  'GET',
  { address: paths.singleSignOnCallback, who: 'visitor', cost: 'password' },
  () => async (call: Call) => {
    const { deps, request, reply, asked } = call;
    const query = request.url.slice(`${paths.singleSignOnCallback()}?`.length);
    const step = readCookie(request, 'step') ?? '';
    const back = await finishSingleSignOn(deps.people, { step, query, state: asked('state'), ...clientOf(request) });
    if (!back.ok) return refuseSingleSignOn(call, back.refusals);
    const { entered } = back.value;
    const returnTo = leadsTo(call, back.value.returnTo);
    if ('waitsFor' in entered) {
      setOwnCookie(reply, 'step', entered.token, { expires: new Date(entered.expiresAt) });
      return redirectBack(reply, `${paths.signInStep()}?${new URLSearchParams({ returnTo })}`);
    }
    clearOwnCookie(reply, 'step');
    beginSession(reply, entered);
    return redirectBack(reply, returnTo);
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
export const singleSignOnRoutes = [beginRoute, callbackRoute];
