import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fixedFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusalSentence } from '../contract/refusals/sentence-of.ts';
import type { WebDeps } from './deps.ts';

/** Assets are compressed while they are sent: the usual level eleven takes a tenth of a second for a style sheet. */
const quickBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Style sheet, fonts and scripts. What is not among them is not found, whatever is wrong with its address. */
export async function serveAssets(app: FastifyInstance, { assetsFolder }: Pick<WebDeps, 'assetsFolder'>) {
  await app.register(
    async (assets) => {
      await assets.register(compress, { encodings: ['br', 'gzip'], brotliOptions: quickBrotli });
      await assets.register(fixedFiles, { root: assetsFolder, prefix: '/', maxAge: '1h', setHeaders: letOpenItsPage });
      assets.setNotFoundHandler(sendMissing);
      assets.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
        if ((error.statusCode ?? 500) >= 500) request.log.error(error);
        return sendMissing(request, reply);
      });
    },
    { prefix: '/assets' },
  );
}

/** The script that opens a visit's page without a network asks itself for that page's address alone, which is above its own. */
function letOpenItsPage(reply: FastifyReply, path: string): void {
  if (path.endsWith('/visit-worker.js')) reply.header('service-worker-allowed', '/');
}

/** A page would need a reader, and nobody reads the answer to a script. */
function sendMissing(_request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(404)
    .type('text/plain; charset=utf-8')
    .send(refusalSentence({ code: 'not-found' }));
}
