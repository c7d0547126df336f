import { checksPassword, type RequestCost } from '../contract/request-cost.ts';
import type { RefusalCode } from '../domain/refusals/refusal-facts.ts';
import { accept } from '../domain/values/result.ts';
import { answerForm, filled, refuseForm } from './answer-form.ts';
import { formBody } from './form-body.ts';
import { sendRefusal, sendStoredPage } from './page-reply.tsx';
import type { FileFormRoute, FileRoute, FormRoute, PageRoute, ReceiveRefusal, StoredPageRoute } from './page-route.ts';
import { readRest, receiveFile } from './receive-file.ts';
import { pageCache } from './render/page-cache.ts';
import { type Served, served } from './served.ts';
import { answerNotShown, sendShown } from './show-page.ts';

/** Defines a page and serves it. */
export function page<Key, State = never, const Code extends RefusalCode = never>(
  route: PageRoute<Key, State, Code>,
): PageRoute<Key, State, Code> & Served {
  return { ...route, ...served('GET', route, () => (call) => sendShown(route, call, null)) };
}

/** Defines a page that is rendered once for all readers with the same permissions, and serves it. */
export function storedPage<Key, const Code extends RefusalCode>(route: StoredPageRoute<Key, Code>): Served {
  return served('GET', route, () => {
    const cache = pageCache();
    return (call) => {
      const elsewhere = route.leadTo?.(call) ?? null;
      if (elsewhere !== null) return call.reply.redirect(elsewhere, 303);
      const render = () => route.show(call);
      return sendStoredPage(call.request, call.reply, { ...route.frame, cache, stamp: route.stamp(call), render });
    };
  });
}

/** Defines a form and serves it. */
export function form<Key, Input, Value, State, Code extends RefusalCode>(
  route: FormRoute<Key, Input, Value, State, Code>,
): Served {
  return served(
    'POST',
    { ...formCost(route), who: 'signed-in', ...route },
    () => (call) => answerForm(route, call, formBody(call.request.body)),
  );
}

/** Defines a form that carries one file, and serves it: what has been received is the last argument of `act`. */
export function fileForm<Key, Input, Value, State, Code extends RefusalCode>(
  route: FileFormRoute<Key, Input, Value, State, Code | ReceiveRefusal>,
): Served {
  return served('POST', { cost: 'upload', who: 'signed-in', takes: 'file', ...route }, () => async (call) => {
    const given = filled(route, call, formBody(call.request.body));
    const allowed = (await route.before?.(given)) ?? accept(true);
    const received = allowed.ok ? await receiveFile(call.deps, call.request, route.largestBytes) : allowed;
    if (!received.ok) {
      await readRest(call.request);
      return refuseForm(route, filled(route, call, formBody(call.request.body)), received);
    }
    const { file, form: body } = received.value;
    if (call.request.unreadFields.length > 0) await call.deps.files.discard(file);
    const once = () => false;
    return answerForm({ ...route, once, act: (given) => route.act(given, file) }, call, body, file.fileName);
  });
}

/** Defines a file and serves it. */
export function file<Key, Value, const Code extends RefusalCode>(route: FileRoute<Key, Value, Code>): Served {
  return served('GET', route, () => async (call) => {
    // Nobody who opens a file later would read that something else was asked for.
    const [unread] = call.request.unreadAsked ?? [];
    if (unread !== undefined)
      return sendRefusal(call.request, call.reply, [{ code: 'asked-not-readable', facts: unread }]);
    const found = await route.read(call);
    return found.ok ? route.send(found.value, call) : answerNotShown(route, call, found.refusals);
  });
}

/** A form that may refuse a password has hashed one. */
function formCost(route: { readonly refusals: object; readonly page?: unknown; readonly again?: unknown }) {
  const cost: RequestCost = checksPassword(Object.keys(route.refusals)) ? 'password' : 'write';
  return { cost, showsAgain: route.page !== undefined && route.again !== undefined };
}
