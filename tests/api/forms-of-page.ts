/** A form of our own pages, with the fields a browser would send. */
export interface PageForm {
  readonly action: string;
  readonly takesFile: boolean;
  /** Fields with what is in them; a field in which text is typed is named in `texts`. */
  readonly fields: readonly (readonly [string, string])[];
  readonly texts: readonly string[];
  readonly passwords: readonly string[];
  /** Whether it says to password managers whose password it asks for. */
  readonly namesAccount: boolean;
}

const unescaped = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found === null ? undefined : unescaped(found[1] ?? '');
}

const typedTypes = new Set(['text', 'email', 'search', 'tel', 'url']);

/** Every form by POST of a page as our renderer writes it. */
export function formsOfPage(html: string): readonly PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = '', inside = '']) => {
    const open = `<form ${head}>`;
    const action = attribute(open, 'action');
    if (attribute(open, 'method') !== 'post' || action === undefined) return [];
    return [{ action, takesFile: head.includes('multipart'), ...fieldsOf(inside) }];
  });
}

function fieldsOf(inside: string) {
  const fields: [string, string][] = [];
  const texts: string[] = [];
  const passwords: string[] = [];
  for (const [tag] of inside.matchAll(/<input\b(?:[^>"]|"[^"]*")*>/g)) {
    const name = attribute(tag, 'name');
    const type = attribute(tag, 'type') ?? 'text';
    if (name === undefined || type === 'file') continue;
    if ((type === 'checkbox' || type === 'radio') && attribute(tag, 'checked') === undefined) continue;
    if (type === 'password') passwords.push(name);
    if (typedTypes.has(type) && attribute(tag, 'hidden') === undefined) texts.push(name);
    fields.push([name, attribute(tag, 'value') ?? (type === 'checkbox' ? 'on' : '')]);
  }
  for (const [, head = '', content = ''] of inside.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(`<textarea ${head}>`, 'name');
    if (name === undefined) continue;
    texts.push(name);
    fields.push([name, unescaped(content).replace(/^\n/, '')]);
  }
  for (const [, head = '', options = ''] of inside.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(`<select ${head}>`, 'name');
    const chosen = /<option\b[^>]*\sselected[^>]*>/.exec(options)?.[0] ?? /<option\b[^>]*>/.exec(options)?.[0] ?? '';
    if (name !== undefined) fields.push([name, attribute(chosen, 'value') ?? '']);
  }
  // A browser sends the first button with a form that is sent from one of its fields.
  const first = /<button\b(?![^>]*type="button")[^>]*>/.exec(inside)?.[0] ?? '';
  const button = attribute(first, 'name');
  if (button !== undefined) fields.push([button, attribute(first, 'value') ?? '']);
  const namesAccount = /<input\b(?![^>]*type="hidden")[^>]*\sautocomplete="username"/.test(inside);
  return { fields, texts, passwords, namesAccount };
}

/** A form that carries a file, with its controls in the order in which a browser sends them. */
export interface FileForm {
  readonly action: string;
  readonly controls: readonly { readonly name: string; readonly value: string; readonly text: boolean }[];
}

/** Every form of a page with a file, also where the file is sent by a button of its own. */
export function formsWithFile(html: string): readonly FileForm[] {
  return [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].flatMap(([whole]) => {
    if (!/<input\b[^>]*type="file"/.test(whole)) return [];
    const sender = /<button\b[^>]*formenctype="multipart\/form-data"[^>]*>/i.exec(whole)?.[0];
    const [form] = formsOfPage(whole);
    const action =
      sender === undefined ? form?.action : attribute(sender.replace(/formaction/i, 'formaction'), 'formaction');
    if (form === undefined || action === undefined) return [];
    const at = (name: string) => whole.indexOf(` name="${name}"`);
    const controls = form.fields.map(([name, value]) => ({ name, value, text: form.texts.includes(name) }));
    const all = [...controls, { name: 'evidence', value: '', text: false }];
    return [{ action, controls: all.sort((one, other) => at(one.name) - at(other.name)) }];
  });
}
