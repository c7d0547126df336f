import { copyEnclosures } from '../../../application/letters/copy-enclosures.ts';
import { handOver } from '../../../application/letters/hand-over.ts';
import { letterLifecycle, moveLetter } from '../../../application/letters/letter-lifecycle.ts';
import { runSending, startSending } from '../../../application/letters/send-letter.ts';
import { moveOf, noticeOfMove } from '../../../application/lifecycle/move.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { refuse } from '../../../domain/values/result.ts';
import { besideProof, proofRefusals } from '../../binding-proof.tsx';
import { dateOf, errorsOf, listOf, textOf } from '../../form-body.ts';
import { refusedForm } from '../../form-state.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { form } from '../../serve-page.ts';
import { lettersText } from '../../text/letters-text.ts';
import { keyOf, letterFormRefusals, letterPage } from './letter-routes.ts';

const who = 'sign-in-if-forbidden';

const moveForm = form({
  address: paths.letterMove,
  who,
  page: letterPage,
  read: (body, { action }) => ({
    reason: textOf(body, `${action}.reason`),
    readHash: textOf(body, 'readHash'),
    citationsConfirmed: listOf(body, `${action}.citations`).includes('confirmed'),
    proof: proofOf(body, `${action}.`),
  }),
  async act({ deps, actor, key, input: { proof, ...typed }, rowVersion }) {
    const move = moveOf(letterLifecycle, key.action);
    if (move === undefined) return refuse('not-found');
    return moveLetter(provingIn(deps), actor, { ...keyOf(key), ...typed, rowVersion }, { action: move.action, proof });
  },
  refusals: { ...letterFormRefusals, ...proofRefusals },
  goTo: (_, { key }) => ({ to: paths.letter.of(key), notice: noticeOfMove(letterLifecycle, key.action) }),
  afterwards({ deps, key, request }) {
    if (key.action !== 'issue-letter') return;
    void copyEnclosures(deps, keyOf(key)).catch((error: unknown) => request.log.error(error));
  },
  again: ({ refusals: why }, { key: { action }, body }) => ({
    ...{ form: action, typed: body },
    errors: besideProof(errorsOf(why), `${action}.`, ['reason', 'citations']),
  }),
});

const handingForm = form({
  address: paths.letterHanding,
  who,
  page: letterPage,
  read: (body) => ({ sentOn: dateOf(body, 'sentOn'), way: textOf(body, 'way') }),
  act: ({ deps, actor, key, input }) => handOver(deps, actor, { ...keyOf(key), ...input }),
  refusals: letterFormRefusals,
  goTo: (_, { key }) => ({ to: `${paths.letter.of(key)}#sending`, notice: lettersText.handed }),
  again: ({ refusals: why }, { body }) => refusedForm('handing', body, why),
});

/** The answer is sent at once; the letter is delivered after it, and the page shows how far that is. */
const sendButton = form({
  address: paths.letterSend,
  who,
  page: letterPage,
  read: () => null,
  // It is begun once, and what delivers runs outside its transaction.
  once: () => false,
  act: ({ deps, actor, key }) => startSending(deps, actor, keyOf(key)),
  refusals: letterFormRefusals,
  goTo(_, { deps, key, request }) {
    void copyEnclosures(deps, keyOf(key))
      .then(() => runSending(deps, keyOf(key)))
      .catch((error: unknown) => request.log.error(error));
    return { to: `${paths.letter.of(key)}#sending`, notice: lettersText.sent };
  },
  again: ({ refusals: why }, { body }) => refusedForm('send', body, why),
});

/** A letter on its way: its steps, its sending, and what was sent outside the product. */
export const letterStepRoutes = [moveForm, sendButton, handingForm];
