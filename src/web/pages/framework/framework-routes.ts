import { h } from 'preact';
import { listFrameworks } from '../../../application/framework/list-frameworks.ts';
import { proveAndPublishFramework } from '../../../application/framework/publish-framework.ts';
import { readFramework, readFrameworkSentBack } from '../../../application/framework/read-framework.ts';
import { provingIn } from '../../../application/people/proof-deps.ts';
import { frameworkRefusals } from '../../../contract/refusals/framework.ts';
import { readFrameworkText, writeFrameworkText } from '../../../documents/framework-text.ts';
import { mayWithLetters } from '../../../domain/letters/letter-rights.ts';
import { isPermitted } from '../../../domain/people/is-permitted.ts';
import { accept, refuse } from '../../../domain/values/result.ts';
import { proofRefusals } from '../../binding-proof.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { textOf } from '../../form-body.ts';
import { atForm } from '../../page-route.ts';
import { paths } from '../../paths.ts';
import { proofOf } from '../../proof-fields.tsx';
import { file, form, page } from '../../serve-page.ts';
import { frameworkText } from '../../text/framework-text.ts';
import { ComparePage } from './compare-page.tsx';
import { FrameworkListPage } from './framework-list-page.tsx';
import { FrameworkPage } from './framework-page.tsx';
import { PublishPage } from './publish-page.tsx';

const frame = { current: 'frameworks' } as const;

const listPage = page({
  address: paths.frameworks,
  who: 'anyone',
  refusals: ['forbidden'],
  frame: { ...frame, width: 'board' },
  async show({ deps, actor }) {
    const listed = await listFrameworks(deps, actor);
    if (!listed.ok) return listed;
    const mayPublish = isPermitted('publish-framework', actor, { organisationId: 'opdc' });
    return accept({ title: frameworkText.listTitle, body: h(FrameworkListPage, { listed: listed.value, mayPublish }) });
  },
});

const frameworkPage = page({
  address: paths.framework,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame,
  async show({ deps, actor, key, asked }) {
    const version = numberOf(asked('version')) || null;
    const framework = await readFramework(deps, actor, { ...key, version });
    if (!framework.ok) return framework;
    const listed = await listFrameworks(deps, actor);
    return accept({
      title: `${frameworkText.listTitle} พ.ศ. ${framework.value.fiscalYear} ฉบับที่ ${framework.value.version}`,
      body: h(FrameworkPage, {
        framework: framework.value,
        listed: listed.ok ? listed.value : [],
        tells: mayWithLetters('read-letters', actor, 'opdc'),
        sentBack: await readFrameworkSentBack(deps, framework.value),
      }),
    });
  },
});

/** The framework as data: exactly the text that `samrit framework check` reads. */
const frameworkFile = file({
  address: paths.frameworkFile,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  read: ({ deps, actor, key }) => readFramework(deps, actor, key),
  send(framework, { reply, key }) {
    const name = `framework-${key.fiscalYear}-v${key.version}.${key.format}`;
    reply.header('content-disposition', `attachment; filename="${name}"`);
    return reply.type(`application/${key.format}; charset=utf-8`).send(writeFrameworkText(framework, key.format));
  },
});

const comparePage = page({
  address: paths.frameworkCompare,
  who: 'anyone',
  refusals: ['forbidden', 'not-found'],
  frame: { ...frame, width: 'board' },
  async show({ deps, actor, asked }) {
    const one = await readFramework(deps, actor, { fiscalYear: numberOf(asked('one')), version: null });
    const other = await readFramework(deps, actor, { fiscalYear: numberOf(asked('other')), version: null });
    if (!one.ok) return one;
    if (!other.ok) return other;
    const listed = await listFrameworks(deps, actor);
    const years = listed.ok ? listed.value.map((each) => each.framework.fiscalYear) : [];
    return accept({
      title: `เปรียบเทียบกรอบ พ.ศ. ${one.value.fiscalYear} กับ พ.ศ. ${other.value.fiscalYear}`,
      body: h(ComparePage, { one: one.value, other: other.value, years }),
    });
  },
});

interface PublishState {
  readonly text: string;
  readonly errors: readonly FormError[];
}

const publishPage = page({
  address: paths.frameworkPublish,
  who: 'anyone',
  refusals: ['forbidden'],
  frame,
  async show({ actor }, state: PublishState | null) {
    if (!isPermitted('publish-framework', actor, { organisationId: 'opdc' })) return refuse('forbidden');
    const { text, errors } = state ?? { text: '', errors: [] };
    return accept({ title: frameworkText.publishTitle, body: h(PublishPage, { text, errors }) });
  },
});

const publishForm = form({
  address: paths.frameworkPublish,
  page: publishPage,
  read: (body) => ({ text: textOf(body, 'text'), proof: proofOf(body) }),
  async act({ deps, actor, input }) {
    // A text may take seconds to read: not from whoever may not publish it.
    if (!isPermitted('publish-framework', actor, { organisationId: 'opdc' })) return refuse('forbidden');
    const read = readFrameworkText(input.text);
    if (!read.ok) return read;
    return proveAndPublishFramework(provingIn(deps), actor, { data: read.value, proof: input.proof });
  },
  refusals: { ...atForm(frameworkRefusals), ...proofRefusals, forbidden: 'ownPage' },
  goTo: ({ framework }) => ({ to: paths.framework(framework.fiscalYear), notice: frameworkText.published }),
  again: ({ refusals, errors }, { input }) => ({
    text: input.text,
    errors: refusals.some((one) => one.code in proofRefusals) ? errors : errors.map(toTextField),
  }),
});

/** A problem names a path inside the text; all of them belong to the field of the text. */
function toTextField({ field, sentence }: FormError): FormError {
  return { field: 'text', sentence: field ? `${field}: ${sentence}` : sentence };
}

/** A whole number in a query, or 0, which is not valid. */
function numberOf(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

/** The framework browser: the years, one year, two years compared, files, and publishing. */
export const frameworkRoutes = [listPage, frameworkPage, frameworkFile, comparePage, publishPage, publishForm];
