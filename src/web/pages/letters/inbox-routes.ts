import { h } from 'preact';
import { stillThere } from '../../../application/letters/missing-enclosures.ts';
import { readReceivedLetter } from '../../../application/letters/read-letter.ts';
import { readInbox } from '../../../application/letters/read-room.ts';
import { acknowledgeLetter, replyToLetter } from '../../../application/letters/receive-letter.ts';
import { letterRefusals } from '../../../contract/refusals/official-letters.ts';
import { accept } from '../../../domain/values/result.ts';
import { textOf } from '../../form-body.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { form, page } from '../../serve-page.ts';
import { lettersText } from '../../text/letters-text.ts';
import { InboxPage } from './inbox-page.tsx';
import { ReceivedLetterPage, type ReceivedState } from './received-letter-page.tsx';

const who = 'sign-in-if-forbidden';
const frame = { current: 'letters', width: 'board' } as const;

interface Key {
  readonly place: string;
  readonly sender: string;
  readonly letter: string;
}

const deliveryOf = ({ place, sender, letter }: Key) => ({
  ...{ organisationId: place, senderId: sender, letterId: letter },
});

const inboxPage = page({
  address: paths.letterInbox,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }) {
    const reading = await readInbox(deps, actor, { organisationId: key.place, text: asked('q') });
    if (!reading.ok) return reading;
    return accept({
      title: `${lettersText.inbox} ${reading.value.place.title}`,
      body: h(InboxPage, { reading: reading.value }),
    });
  },
});

const receivedPage = page({
  address: paths.receivedLetter,
  who,
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key }, state: ReceivedState | null) {
    const found = await readReceivedLetter(deps, actor, deliveryOf(key));
    if (!found.ok) return found;
    const opened = found.value.parts.flatMap(({ enclosures }) => enclosures);
    const still = await stillThere(deps, actor, opened);
    const props = { reading: found.value, still, state: state ?? { reply: '', errors: [] } };
    return accept({ title: `${found.value.face.subject} · ${lettersText.inbox}`, body: h(ReceivedLetterPage, props) });
  },
});

const refusals = { ...atForm(letterRefusals), ...ownPage(['forbidden', 'not-found']) };

const acknowledgeButton = form({
  address: paths.receivedAcknowledge,
  who,
  page: receivedPage,
  read: () => null,
  act: ({ deps, actor, key }) => acknowledgeLetter(deps, actor, deliveryOf(key)),
  refusals,
  goTo: (_, { key }) => ({ to: paths.receivedLetter.of(key), notice: lettersText.acknowledgedNotice }),
  again: ({ errors }): ReceivedState => ({ reply: '', errors }),
});

const replyForm = form({
  address: paths.receivedReply,
  who,
  page: receivedPage,
  read: (body) => ({ reply: textOf(body, 'reply') }),
  act: ({ deps, actor, key, input }) => replyToLetter(deps, actor, { ...deliveryOf(key), ...input }),
  refusals,
  goTo: (_, { key }) => ({ to: paths.receivedLetter.of(key), notice: lettersText.repliedNotice }),
  again: ({ errors }, { input }): ReceivedState => ({ reply: input.reply, errors }),
});

export const inboxRoutes = [inboxPage, receivedPage, acknowledgeButton, replyForm];
