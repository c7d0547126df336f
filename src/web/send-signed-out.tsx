import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalSentence, refusalStatus } from '../contract/refusals/sentence-of.ts';
import { ErrorSummary, type FormError } from './components/error-summary.tsx';
import { formBody } from './form-body.ts';
import { sendApart } from './page-reply.tsx';
import { paths } from './paths.ts';
import { cleanedForm } from './read-request.ts';
import { SignInForms } from './sign-in-forms.tsx';
import { singleSignOnText } from './text/factor-text.ts';
import { refusalText } from './text/shell-text.ts';
import { TypedAgain } from './typed-again.tsx';
import { bodyOfWaitingForm, typedFields, type WaitingForm, waitingFormOf, writeWaitingForm } from './waiting-form.ts';
import { WrittenTexts, writtenIn } from './written-texts.tsx';

/** How the sign-in in the page went so far. */
export interface TriedSignIn {
  readonly email: string;
  readonly errors: readonly FormError[];
  readonly status?: number | undefined;
  /** True if the central identity provider has to be opened beside this page, which keeps the form. */
  readonly inNewTab?: boolean;
}

const untried: TriedSignIn = { email: '', errors: [] };

/**
 * The answer to a form whose session has ended: what was typed is on the page, its person signs in there, and the form is
 * then carried out as if it had arrived only now. Nothing of it is done or stored before.
 */
export function sendSignedOut(request: FastifyRequest, reply: FastifyReply) {
  return sendWaitingForm(request, reply, waitingFormOf(request), untried);
}

/** The same page again, after a sign-in that failed. */
export function sendWaitingForm(request: FastifyRequest, reply: FastifyReply, kept: WaitingForm, tried: TriedSignIn) {
  const required = { code: 'sign-in-required' } as const;
  const body = (
    <>
      <ErrorSummary errors={tried.errors} />
      <h1>{refusalText.ended.heading}</h1>
      <p>{refusalSentence(required)}</p>
      {request.server.waitingForms.takesFile(kept) ? <p>{refusalText.fileAgain}</p> : null}
      <WrittenTexts texts={writtenIn(kept.fields)} />
      {signInWith(request, kept, tried)}
    </>
  );
  const status = tried.status ?? (tried.errors.length > 0 ? 422 : refusalStatus(required));
  return sendApart(request, reply, { title: refusalText.ended.title, status, islands: ['passkey'], body });
}

function signInWith({ server }: FastifyRequest, kept: WaitingForm, { email, errors, inNewTab = false }: TriedSignIn) {
  const returnTo = kept.from ?? paths.work();
  const { provider } = server.waitingForms;
  return (
    <>
      {inNewTab && provider !== null ? (
        <p>
          <a class="button" href={paths.singleSignOn(returnTo)} target="_blank" rel="noopener">
            {singleSignOnText.inNewTab(provider)}
          </a>
        </p>
      ) : null}
      <SignInForms {...{ email, returnTo, errors, provider }} kept={writeWaitingForm(kept)} />
    </>
  );
}

/** On the page of a refusal that has none of the form: what was written in it, or the form that waited for a sign-in. */
export function typedBeside(request: FastifyRequest) {
  if (request.method !== 'POST') return null;
  const kept = request.reader.signedIn ? null : request.server.waitingForms.of(request);
  if (kept !== null) return signInWith(request, kept, untried);
  return <WrittenTexts texts={writtenIn(typedFields(cleanedForm(formBody(request.body))))} />;
}

/**
 * Somebody signed in at a form that another person wrote, or nobody knows who: it is shown, and sent only if they want it.
 */
export function sendForReview(request: FastifyRequest, reply: FastifyReply, kept: WaitingForm, file: boolean) {
  const body = (
    <>
      <h1>{refusalText.otherPerson.heading}</h1>
      <p>{refusalText.otherPerson.text}</p>
      <TypedAgain action={kept.action} typed={bodyOfWaitingForm(kept)} file={file} all />
      <Leave kept={kept} />
    </>
  );
  return sendApart(request, reply, { title: refusalText.otherPerson.title, body });
}

function Leave({ kept }: { readonly kept: WaitingForm }) {
  return (
    <p>
      <a href={kept.from ?? paths.work()}>{refusalText.leaveTyped}</a>
    </p>
  );
}
