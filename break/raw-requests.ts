import { connect, type Socket } from 'node:net';

/** A request whose body is sent as slowly, or as incompletely, as its sender likes. */
export interface RawRequest {
  readonly socket: Socket;
  /** The status of the answer; 0: the line was closed without one. */
  readonly status: Promise<number>;
  /** Fulfilled when all that was given has been handed to the network, or the line is closed. */
  readonly sent: Promise<void>;
}

interface RawBody {
  readonly path: string;
  readonly cookie: string;
  readonly type: string;
  /** What the header promises. */
  readonly length: number;
  readonly parts: readonly (Buffer | string)[];
}

/** Begins a POST on a line of its own. */
export function beginPost(address: string, { path, cookie, type, length, parts }: RawBody): RawRequest {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  let answer = '';
  const status = new Promise<number>((resolve) => {
    const found = () => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
    socket.on('data', (part) => {
      if (answer.length < 64) answer += part.toString('latin1');
      if (found() !== 0) resolve(found());
    });
    socket.on('close', () => resolve(found()));
  });
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Cookie: ${cookie}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    'Connection: close',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  const sent = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    for (const part of parts.slice(0, -1)) socket.write(part);
    socket.write(parts.at(-1) ?? '', () => resolve());
  });
  return { socket, status, sent };
}

const boundary = 'samrit-breaks';
export const multipart = `multipart/form-data; boundary=${boundary}`;

/** What stands before and after the bytes of a file in a form with these fields. */
export function aroundFile(
  fields: URLSearchParams,
  fileName: string,
): { readonly before: string; readonly after: string } {
  const part = (disposition: string, text: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}`;
  const texts = [...fields].flatMap(([name, value]) =>
    name === 'evidence' ? [] : [part(`name="${name}"`, `${value}\r\n`)],
  );
  const before = `${texts.join('')}${part(`name="evidence"; filename="${fileName}"`, '')}`;
  return { before, after: `\r\n--${boundary}--\r\n` };
}
