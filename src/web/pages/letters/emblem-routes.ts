import { mayChangeEmblem, readEmblem, removeEmblem, setEmblem } from '../../../application/letters/set-emblem.ts';
import { emblemRefusals } from '../../../contract/refusals/emblems.ts';
import { emblemLimits } from '../../../domain/letters/emblem.ts';
import { accept, fieldsRenamed } from '../../../domain/values/result.ts';
import { type FormState, refusedForm } from '../../form-state.ts';
import { atForm, ownPage } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { sendFile } from '../../send-file.ts';
import { file, fileForm, form } from '../../serve-page.ts';
import { lettersText } from '../../text/letters-text.ts';
import { unitsPage } from './unit-routes.ts';

const who = 'sign-in-if-forbidden';
const refusals = {
  ...atForm(emblemRefusals),
  ...atForm(['file-missing', 'file-empty']),
  ...ownPage(['forbidden', 'not-found']),
};

const setForm = fileForm({
  address: paths.letterEmblem,
  who,
  page: unitsPage,
  largestBytes: emblemLimits.bytes + 1,
  read: () => null,
  before: ({ actor, key }) => mayChangeEmblem(actor, key.place),
  act: ({ deps, actor, key }, received) => setEmblem(deps, actor, key.place, received),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.letterUnits(key.place)}#emblem`, notice: lettersText.emblemSaved }),
  again: ({ refusals: why }, { body }) => refusedForm('emblem', body, fieldsRenamed(why, { file: 'evidence' })),
});

const removeButton = form({
  address: paths.letterEmblemRemove,
  who,
  page: unitsPage,
  read: () => null,
  act: ({ deps, actor, key }) => removeEmblem(deps, actor, key.place),
  refusals,
  goTo: (_, { key }) => ({ to: `${paths.letterUnits(key.place)}#emblem`, notice: lettersText.emblemRemoved }),
  again: ({ errors }, { body }): FormState => ({ form: 'emblem', typed: body, errors }),
});

/** Shown in a sandbox, where nothing runs and nothing is loaded. */
const emblemFile = file({
  address: paths.emblem,
  who: 'anyone',
  refusals: ['not-found'],
  async read({ deps, key }) {
    const found = await readEmblem(deps, { organisationId: key.place, sha256: key.sha256 });
    if (!found.ok) return found;
    const { mediaType, content } = found.value;
    const bytes = Buffer.from(content, mediaType === 'image/png' ? 'base64' : 'utf8');
    const fileName = mediaType === 'image/png' ? 'emblem.png' : 'emblem.svg';
    return accept({ mediaType, bytes, fileName });
  },
  send: ({ bytes, ...of }, { reply }) =>
    sendFile(reply, { file: { ...of, sizeBytes: bytes.length }, bytes: once(bytes) }, 'inline'),
});

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** The emblem of an organisation: taken, removed, and shown. */
export const emblemRoutes = [setForm, removeButton, emblemFile];
