/** A client of the pages without a browser: it stores cookies and finds the form's token. */
export interface WebClient {
  /** Cookies as a request sends them. */
  cookies(): string;
  get(path: string): Promise<Response>;
  /** Sends a form with the token of the page at `from`. */
  post(path: string, from: string, form: Readonly<Record<string, string>>): Promise<Response>;
  tokenAt(path: string): Promise<string>;
}

export function openWebClient(baseUrl: string): WebClient {
  const jar = new Map<string, string>();
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...init.headers, cookie: cookies() };
    const answer = await fetch(`${baseUrl}${path}`, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    return answer;
  };
  const tokenAt = async (path: string) => {
    const html = await (await ask(path)).text();
    const token = /name="_csrf" value="([^"]+)"/.exec(html)?.[1];
    if (token === undefined) throw new Error(`no form on ${path}`);
    return token;
  };
  return {
    cookies,
    tokenAt,
    get: (path) => ask(path),
    post: async (path, from, form) =>
      ask(path, { method: 'POST', body: new URLSearchParams({ _csrf: await tokenAt(from), ...form }) }),
  };
}
