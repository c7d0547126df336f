import { h } from 'preact';
import { askPasskey } from '../../../application/people/ask-passkey.ts';
import { finishSignIn, readSecondStep } from '../../../application/people/finish-sign-in.ts';
import type { SignedIn } from '../../../application/people/open-session.ts';
import { signInByPasskey } from '../../../application/people/sign-in-by-passkey.ts';
import { factorRefusals } from '../../../contract/refusals/factors.ts';
import { accept } from '../../../domain/values/result.ts';
import { formBody, textOf } from '../../form-body.ts';
import { clientOf, readCookie } from '../../own-cookies.ts';
import { atForm, type FormCall, type PageCall } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { leadsTo } from '../../return-to.ts';
import { form, page } from '../../serve-page.ts';
import { served } from '../../served.ts';
import { factorText } from '../../text/factor-text.ts';
import { waitingField } from '../../waiting-form.ts';
import { enter } from './enter.ts';
import { SecondStepPage, type SecondStepPageProps } from './second-step-page.tsx';

type StepState = Pick<SecondStepPageProps, 'returnTo' | 'kept' | 'errors'>;

const secondStepPage = page({
  address: paths.signInStep,
  who: 'visitor',
  refusals: ['sign-in-step-ended'],
  frame: { islands: ['passkey'] },
  async show({ deps, request, asked }, state: StepState | null) {
    const step = await readSecondStep(deps.people, readCookie(request, 'step') ?? '');
    if (!step.ok) return step;
    const typed = state ?? { returnTo: leadsTo({ deps, request }, asked('returnTo')), errors: [] };
    return accept({ title: factorText.stepTitle, body: h(SecondStepPage, { ...step.value, ...typed }) });
  },
});

const secondStepForm = form({
  address: paths.signInStep,
  who: 'anyone',
  page: secondStepPage,
  read: (body) => ({
    given: { code: textOf(body, 'code'), passkey: textOf(body, 'passkey') },
    returnTo: textOf(body, 'returnTo'),
    kept: textOf(body, waitingField),
  }),
  act: ({ deps, request, input: { given } }) =>
    finishSignIn(deps.people, { step: readCookie(request, 'step') ?? '', given, ...clientOf(request) }),
  refusals: {
    ...atForm(factorRefusals),
    'attempts-slowed': 'atForm',
    'account-disabled': 'ownPage',
    'sign-in-step-ended': 'ownPage',
  },
  goTo: letIn,
  again: ({ errors }, call): StepState => ({
    returnTo: leadsTo(call, call.input.returnTo),
    kept: call.input.kept,
    errors,
  }),
});

/** A button of the sign-in page; what goes wrong has a page of its own, with the form that waits, if one does. */
const passkeyForm = form({
  address: paths.signInPasskey,
  who: 'anyone',
  read: (body) => ({ passkey: textOf(body, 'passkey'), returnTo: textOf(body, 'returnTo') }),
  act: ({ deps, request, input: { passkey } }) => signInByPasskey(deps.people, { passkey, ...clientOf(request) }),
  refusals: { 'passkey-refused': 'ownPage', 'passkey-challenge-ended': 'ownPage', 'account-disabled': 'ownPage' },
  goTo: letIn,
});

async function letIn(signedIn: SignedIn, call: FormCall<unknown, { readonly returnTo: string }>) {
  const kept = call.request.server.waitingForms.of(call.request);
  return { answered: await enter(call, signedIn, { returnTo: leadsTo(call, call.input.returnTo), kept }) };
}

/** No page: the script that asks the browser for a passkey reads it as JSON. */
const challengeRoute = served('POST', { address: paths.passkeyChallenge, who: 'anyone' }, () => answerChallenge);

async function answerChallenge({ deps, request, reply, actor }: PageCall<unknown>) {
  const purpose = textOf(formBody(request.body), 'purpose') === 'new' ? 'new' : 'answer';
  const options = await askPasskey(deps.people, actor, { purpose });
  reply.type('application/json; charset=utf-8').header('cache-control', 'no-store');
  return options.ok ? reply.send(options.value) : reply.code(422).send('{}');
}

/** The second step of a sign-in, and sign-in by passkey. */
export const secondStepRoutes = [secondStepPage, secondStepForm, passkeyForm, challengeRoute];
