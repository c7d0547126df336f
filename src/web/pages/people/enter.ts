import { h } from 'preact';
import type { SecondStep } from '../../../application/people/ask-second-step.ts';
import { readSecondStep } from '../../../application/people/finish-sign-in.ts';
import type { SignedIn } from '../../../application/people/open-session.ts';
import { beginSession, clearOwnCookie, readCookie, setOwnCookie } from '../../own-cookies.ts';
import { redirectBack, sendApart, sendRefusal } from '../../page-reply.tsx';
import type { PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { factorText } from '../../text/factor-text.ts';
import { type WaitingForm, writeWaitingForm } from '../../waiting-form.ts';
import { SecondStepPage } from './second-step-page.tsx';

/** What a sign-in is for. */
interface SignInAim {
  /** Where it leads: a place on this site. */
  readonly returnTo: string;
  /** The form that waits for it. */
  readonly kept: WaitingForm | null;
}

/** Somebody has shown who they are: the session begins, or the second step is asked for. */
export async function enter(call: PageCall<unknown>, entered: SignedIn | SecondStep, aim: SignInAim) {
  const { request, reply } = call;
  if ('waitsFor' in entered) return askStep(call, entered, aim);
  if (readCookie(request, 'step') !== undefined) clearOwnCookie(reply, 'step');
  beginSession(reply, entered);
  if (aim.kept === null) return redirectBack(reply, aim.returnTo);
  return request.server.waitingForms.carryOut(request, reply, aim.kept, entered.userId);
}

/** A form that waits is carried to the step within the page. */
async function askStep({ deps, request, reply }: PageCall<unknown>, step: SecondStep, { returnTo, kept }: SignInAim) {
  setOwnCookie(reply, 'step', step.token, { expires: new Date(step.expiresAt) });
  if (kept === null) return redirectBack(reply, `${paths.signInStep()}?${new URLSearchParams({ returnTo })}`);
  const asked = await readSecondStep(deps.people, step.token);
  if (!asked.ok) return sendRefusal(request, reply, asked.refusals);
  const body = h(SecondStepPage, { ...asked.value, returnTo, kept: writeWaitingForm(kept), errors: [] });
  return sendApart(request, reply, { title: factorText.stepTitle, islands: ['passkey'], body });
}
