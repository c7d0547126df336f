import { SMTPServer } from 'smtp-server';

/**
 * A mail server as a separate program: it writes one JSON line each to its output for its address and for every mail it
 * receives. The recipient's address decides its behaviour: `refused@…` is rejected permanently, `busy@…` temporarily,
 * at `dies@…` the program ends in the middle of the mail, at `silent-death@…` after it has received the mail and before
 * it confirms.
 */
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const answer = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });
const dying = (address: string, name: string) => address.startsWith(`${name}@`);

const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  logger: false,
  onRcptTo({ address }, _session, callback) {
    if (address.startsWith('refused@')) return callback(answer(550, '5.1.1 ไม่มีกล่องจดหมายนี้'));
    if (address.startsWith('busy@')) return callback(answer(451, '4.3.2 try again later'));
    return callback();
  },
  onData(stream, session, callback) {
    const to = session.envelope.rcptTo.map((one) => one.address);
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => {
      if (to.some((address) => dying(address, 'dies'))) process.exit(1);
      parts.push(part);
    });
    stream.on('end', () => {
      const raw = Buffer.concat(parts).toString('base64');
      process.stdout.write(`${JSON.stringify({ to, raw })}\n`, () => {
        if (to.some((address) => dying(address, 'silent-death'))) process.exit(1);
        callback();
      });
    });
  },
});

server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  const address = server.server.address();
  say({ port: typeof address === 'object' && address !== null ? address.port : 0 });
});
server.on('error', () => undefined);
