/** A person with a browser without scripts: stores cookies, reads forms, sends them. */
export interface Visitor {
  readonly address: string;
  readonly cookies: Map<string, string>;
}

export interface Answer {
  readonly status: number;
  readonly html: string;
  /** Bytes of the response body as it was sent. */
  readonly sent: number;
}

/** The encodings that current browsers request. */
export const browserEncodings = 'gzip, deflate, br';

export function newVisitor(address: string): Visitor {
  return { address, cookies: new Map() };
}

export function cookieHeader(visitor: Visitor): string {
  return [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
}

export async function visit(visitor: Visitor, path: string, form?: URLSearchParams | FormData): Promise<Answer> {
  const response = await fetch(`${visitor.address}${path}`, {
    redirect: 'manual',
    headers: { cookie: cookieHeader(visitor), 'accept-encoding': browserEncodings },
    ...(form === undefined ? {} : { method: 'POST', body: form }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? [];
    visitor.cookies.set(name, value);
  }
  const html = await response.text();
  return {
    status: response.status,
    html,
    sent: Number(response.headers.get('content-length') ?? Buffer.byteLength(html)),
  };
}

/** Signs in through the form; null if the form is not served or the account is refused. */
export async function signedIn(address: string, email: string, password: string): Promise<Visitor | null> {
  const visitor = newVisitor(address);
  const page = await visit(visitor, '/sign-in');
  const form = formWith(page.html, 'password');
  if (page.status !== 200 || form === null) return null;
  form.set('email', email);
  form.set('password', password);
  const answer = await visit(visitor, '/sign-in', form);
  return answer.status === 303 ? visitor : null;
}

/** What the form with this field would send unchanged, or null if the page has no such form. */
export function formWith(html: string, field: string): URLSearchParams | null {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`name="${field}"`));
  if (form === undefined) return null;
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) setInput(fields, tag);
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields.set(attribute(tag, 'name'), plain(text));
  }
  return fields;
}

function setInput(fields: URLSearchParams, tag: string) {
  const name = attribute(tag, 'name');
  if (name === '') return;
  const chosen = attribute(tag, 'type') !== 'radio' || /\schecked\b/.test(tag);
  if (chosen) fields.set(name, attribute(tag, 'value'));
  else if (!fields.has(name)) fields.set(name, '');
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
