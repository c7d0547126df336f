import { listShippedFrameworks } from '../../src/frameworks/registry.ts';
import { partsOf, sampleAddress } from '../../src/testing/sample-addresses.ts';
import { paths } from '../../src/web/paths.ts';
import { crawl } from './crawl.ts';
import { formsOfPage, type PageForm } from './forms-of-page.ts';
import type { Visitor } from './web-setting.ts';

/** A form with text, and the page on which it stands. */
export interface FoundForm {
  readonly at: string;
  readonly form: PageForm;
}

const isFile =
  /\.(?:pdf|docx|csv|json|xlsx|ics|zip|yaml)(?:\?|$)|\/events$|\/enclosures\/\d+$|\/evidence\/[0-9a-f]{64}/;

/** Every page of the product about the sample of each part, and the first pages of every year that has a framework. */
function samplePages(): readonly string[] {
  const years = listShippedFrameworks().flatMap(({ fiscalYear }) => [`/${fiscalYear}/TH-42`, `/${fiscalYear}/rounds`]);
  return [...Object.values(paths).map(({ pattern }) => sampleAddress(pattern)), ...years];
}

/** What a form is for, whatever it is about: its address and its fields, without the codes that both name. */
function kindOf({ action, texts }: PageForm): string {
  const [path = ''] = action.split('?');
  const pattern = Object.values(paths)
    .map((one) => one.pattern)
    .toSorted((one, other) => partsOf(one).length - partsOf(other).length)
    .find((one) => new RegExp(`^${one.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path));
  const named = path.split('/').filter((part) => /[\d-]/.test(part));
  const plain = texts.map((text) => named.reduce((rest, part) => rest.replace(part, ''), text).replace(/\d+/g, ''));
  return [pattern ?? path, ...new Set(plain)].join(' ');
}

interface FoundForms {
  readonly withText: readonly FoundForm[];
  /** Those that ask for a password. */
  readonly asking: ReadonlySet<string>;
  /** Where any form or button of these pages sends what is in it. */
  readonly actions: ReadonlySet<string>;
}

/** Every form that this person finds: on each page of the product, at what was begun, and wherever links lead. */
export async function formsOf(visitor: Visitor, begun: readonly string[]): Promise<FoundForms> {
  const found = new Map<string, FoundForm>();
  const actions = new Set<string>();
  const asking = new Set<string>();
  const starts = ['/work', '/account', ...begun, ...samplePages()].filter((url) => !isFile.test(url));
  const pages = { get: (url: string) => visitor.get(isFile.test(url) ? '/work' : url) };
  await crawl(pages, { starts, ofEachKind: 3, own: 'TH-42', acrossYears: true }, ({ url, type, status, body }) => {
    if (status >= 500) throw new Error(`${url} answered ${status}`);
    if (status !== 200 || !type.startsWith('text/html') || isFile.test(url)) return;
    for (const [, action = ''] of body.matchAll(/\s(?:form)?action="([^"?]*)/gi)) actions.add(action);
    const forms = formsOfPage(body);
    for (const { action, passwords } of forms) if (passwords.length > 0) asking.add(action.split('?')[0] ?? '');
    for (const form of forms.filter(({ texts }) => texts.length > 0))
      if (!found.has(kindOf(form))) found.set(kindOf(form), { at: url, form });
  });
  return { withText: [...found.values()], actions, asking };
}

/**
 * Every form with text that this person finds, one of each kind. A new page or form is among them by itself. With `tried`
 * those that nobody before them found.
 */
export async function formsWithText(
  visitor: Visitor,
  begun: readonly string[],
  tried = new Set<string>(),
): Promise<readonly FoundForm[]> {
  const { withText } = await formsOf(visitor, begun);
  return withText.filter(({ form }) => {
    const kind = kindOf(form);
    const isNew = !tried.has(kind);
    tried.add(kind);
    return isNew;
  });
}

/** The same form as its page shows it now, or undefined if it is there no more. */
export async function asShownNow(visitor: Visitor, { at, form }: FoundForm): Promise<PageForm | undefined> {
  const shown = formsOfPage((await visitor.get(at)).body).filter(({ action }) => action === form.action);
  return shown.find(({ texts }) => texts.join() === form.texts.join()) ?? shown[0];
}
