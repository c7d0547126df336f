import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

/**
 * A central identity provider as a separate program; it writes its port as one JSON line. Whoever signs in types the
 * subject, the e-mail and, after them, `unverified` or `mfa`; `refuse` refuses.
 */
const port = Number(process.argv[2] ?? 0);
const callback = '/sign-in/single-sign-on/callback';
const people = new Map<string, { readonly email: string; readonly words: readonly string[] }>();

const server = createServer();
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const at = typeof address === 'object' && address !== null ? address.port : 0;
  const provider = providerAt(`http://127.0.0.1:${at}`);
  const serve = provider.callback();
  server.on('request', (request, response) =>
    request.url?.startsWith('/interaction/') ? interact(provider, request, response) : serve(request, response),
  );
  process.stdout.write(`${JSON.stringify({ port: at })}\n`);
});

function providerAt(issuer: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'samrit',
        client_secret: 'known-to-both',
        // A native client may come back to any port of this machine.
        application_type: 'native',
        redirect_uris: [`http://127.0.0.1${callback}`, `https://samrit.example${callback}`],
      },
    ],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_, accountId) => ({ accountId, claims: () => claimsOf(accountId) }),
    async loadExistingGrant({ oidc }) {
      const { client, session, provider } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
}

function claimsOf(subject: string) {
  const { email = '', words = [] } = people.get(subject) ?? {};
  return { sub: subject, email, email_verified: !words.includes('unverified') };
}

async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      '<!doctype html><title>ID</title><form method="post"><label>Who <input name="who"></label><button>Sign in</button></form>',
    );
  }
  const typed = new URLSearchParams(await text(request)).get('who') ?? '';
  const [subject = '', email = '', ...words] = typed.split(' ');
  people.set(subject, { email, words });
  // A native client asks for consent every time.
  const login = { accountId: subject, remember: false, ...(words.includes('mfa') ? { amr: ['pwd', 'mfa'] } : {}) };
  const accepted = { login, consent: {} };
  const result = subject === 'refuse' ? { error: 'access_denied' } : accepted;
  return provider.interactionFinished(request, response, result);
}
