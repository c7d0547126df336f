import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** How long a request may take to arrive and to be answered; times in seconds. */
export interface Deadlines {
  /** Until all headers have arrived. */
  readonly headers: number;
  /** The longest pause in a body. A body may also be this much later than its slowest rate allows. */
  readonly bodySilence: number;
  /** The slowest average rate of a body, in KiB a second. */
  readonly bodyRate: number;
  /** From the complete body to the first byte of the answer. */
  readonly handler: number;
  /** The longest time in which a connection that is being answered takes nothing. */
  readonly idle: number;
}

/** Unread parts of a cut request: its answer may travel this long before the connection is closed. */
const ANSWER_TRAVELS = 3000;
const MOST_MEGABYTES = 20;

/** A body or an answer that is later than its deadline; the handlers of errors word it by its code. */
class TooLate extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: 'body-too-slow' | 'answer-too-slow') {
    super(code);
    this.statusCode = statusCode;
    this.code = code;
  }
}

/** The deadlines that Node and Fastify keep themselves. */
export function serverTimes({ headers, bodySilence, bodyRate, idle }: Deadlines) {
  const longestBody = bodySilence + (2 * MOST_MEGABYTES * 1024) / bodyRate;
  return {
    connectionTimeout: idle * 1000,
    requestTimeout: (headers + longestBody) * 1000,
    http: { headersTimeout: headers * 1000, connectionsCheckingInterval: Math.min(5000, headers * 500) },
  };
}

/** Watches every body while it arrives and every handler until it answers. */
export function watchDeadlines(app: FastifyInstance, deadlines: Deadlines): void {
  app.addHook('onRequest', (request, _reply, done) => {
    if (hasBody(request.raw)) watchBody(request.raw, deadlines);
    done();
  });
  watchHandlers(app, deadlines.handler * 1000);
}

/** One look at all requests that are being answered costs each of them less than a timer of its own. */
function watchHandlers(app: FastifyInstance, patience: number) {
  const due = new Map<FastifyReply, number>();
  app.addHook('preHandler', (_request, reply, done) => {
    due.set(reply, performance.now() + patience);
    done();
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    due.delete(reply);
    done();
  });
  const look = () => {
    const now = performance.now();
    for (const [reply, at] of due) {
      if (reply.raw.destroyed) due.delete(reply);
      else if (now < at) continue;
      // A form with a file is read by its handler: until it has arrived, the body's own deadline holds.
      else if (reply.request.raw.complete) {
        due.delete(reply);
        answerTooSlow(reply);
      } else due.set(reply, now + patience);
    }
  };
  const timer = setInterval(look, Math.min(1000, patience / 4)).unref();
  app.addHook('onClose', async () => clearInterval(timer));
}

function answerTooSlow(reply: FastifyReply) {
  if (!reply.sent && !reply.raw.headersSent) reply.send(new TooLate(503, 'answer-too-slow'));
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Ends a body that pauses too long or stays below the slowest rate, however long it is said to be. */
function watchBody(raw: IncomingMessage, { bodySilence, bodyRate }: Deadlines): void {
  const began = Date.now();
  const first = raw.socket.bytesRead;
  let last = { bytes: first, at: began };
  const look = () => {
    if (raw.complete || raw.destroyed) return clearInterval(timer);
    const now = Date.now();
    if (raw.socket.bytesRead > last.bytes) last = { bytes: raw.socket.bytesRead, at: now };
    const due = began + (bodySilence + (last.bytes - first) / 1024 / bodyRate) * 1000;
    if (now - last.at < bodySilence * 1000 && now < due) return;
    clearInterval(timer);
    cut(raw);
  };
  const timer = setInterval(look, Math.min(1000, bodySilence * 250)).unref();
  raw.once('close', () => clearInterval(timer));
}

/** Whoever reads the body learns that nothing more comes, removes what it has and answers; then the line is closed. */
function cut(raw: IncomingMessage): void {
  if (raw.listenerCount('error') === 0) {
    raw.destroy();
    return;
  }
  raw.emit('error', new TooLate(408, 'body-too-slow'));
  setTimeout(() => {
    if (!raw.complete) raw.destroy();
  }, ANSWER_TRAVELS).unref();
}
