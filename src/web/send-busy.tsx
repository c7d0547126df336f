import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../domain/values/result.ts';
import { Form } from './components/form.tsx';
import { type FormBody, formBody, listOf } from './form-body.ts';
import { sendRefusal } from './page-reply.tsx';
import { paths } from './paths.ts';
import { refusalText } from './text/shell-text.ts';

/** Not written into a page again: what proves who somebody is, and the token, which the new form brings itself. */
const neverShown = /password|secret|token|_csrf|^current$/i;
/** Longer than this, or of several lines, is text that somebody wrote: it is shown. */
const SHORT = 40;

/**
 * A page for a request that the database could not serve now. What was typed is on it and can be sent from it: the page
 * of the form itself cannot be read at such a moment.
 */
export function sendBusy(request: FastifyRequest, reply: FastifyReply, busy: Refusal<'database-busy'>) {
  const typed = request.method === 'POST' ? formBody(request.body) : {};
  return sendRefusal(request, reply, [busy], sendableAgain(request.url, typed));
}

/**
 * A page for a form whose token is not of this session: the session has ended or another one has begun. What was typed
 * is on it and is sent from it, after signing in on another tab if need be. Only a page of this site is answered so: it
 * would otherwise carry a stranger's form.
 */
export function sendExpired(request: FastifyRequest, reply: FastifyReply) {
  const { signedIn } = request.reader;
  const again = sendableAgain(request.url, formBody(request.body));
  const first = signedIn ? null : (
    <p>
      <a href={paths.signIn()} target="_blank" rel="noopener">
        {refusalText.signInElsewhere}
      </a>
    </p>
  );
  const more = (
    <>
      {first}
      {again}
    </>
  );
  return sendRefusal(request, reply, [{ code: 'form-expired' }], again === null ? null : more);
}

function sendableAgain(action: string, typed: FormBody) {
  const fields = Object.keys(typed).flatMap((name) =>
    neverShown.test(name) ? [] : listOf(typed, name).map((value) => ({ name, value })),
  );
  if (fields.length === 0) return null;
  return (
    <Form action={action}>
      <p>{refusalText.typed}</p>
      {fields.map(({ name, value }, index) =>
        value.length > SHORT || value.includes('\n') ? (
          <textarea key={index} name={name} rows={5} aria-label={refusalText.typedText}>
            {value}
          </textarea>
        ) : (
          <input key={index} type="hidden" name={name} value={value} />
        ),
      )}
      <button type="submit">{refusalText.sendAgain}</button>
    </Form>
  );
}
