import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { supervise } from './supervise.mjs';

/** Whether a start lasted is not measured here: either every one did, or none. */
const [always, never] = [0, Number.POSITIVE_INFINITY];

/** Supervises programs, one for each start; the last for all further ones. */
function superviseAll(programs, lasted = never) {
  const said = [];
  const children = [];
  const supervised = supervise(
    () => {
      const program = programs[Math.min(children.length, programs.length - 1)];
      const child = spawn(process.execPath, ['-e', program], { stdio: 'ignore' });
      children.push(child);
      return child;
    },
    { complain: (_thai, english) => said.push(english), times: { lasted, pause: 10, longest: 40 } },
  );
  const startOf = async (number) => {
    while (children.length < number) await new Promise((resolve) => setTimeout(resolve, 5));
    return children[number - 1];
  };
  return { ...supervised, said, children, startOf };
}

const serves = 'setInterval(() => {}, 1000)';

describe('the launcher', () => {
  it('starts the server again when it was killed, and ends it when it is asked to end', async () => {
    const { ended, stop, startOf, children } = superviseAll([serves]);
    (await startOf(1)).kill('SIGKILL');
    (await startOf(2)).kill('SIGKILL');
    await startOf(3);
    stop('SIGTERM');
    expect(await ended).toEqual({ code: null, signal: 'SIGTERM' });
    expect(children).toHaveLength(3);
  });

  it('starts it again when it crashed after it had served, and not when it ended in order', async () => {
    const { ended, children } = superviseAll(['process.exit(1)', 'process.exit(1)', 'process.exit(0)'], always);
    expect(await ended).toEqual({ code: 0, signal: null });
    expect(children).toHaveLength(3);
  });

  it('does not repeat a first start that failed: the settings are wrong', async () => {
    const { ended, children, said } = superviseAll(['process.exit(3)']);
    expect(await ended).toEqual({ code: 3, signal: null });
    expect(children).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('gives up a server that ends again and again, and says so', async () => {
    const { ended, children, said } = superviseAll(['process.kill(process.pid, "SIGKILL")']);
    expect(await ended).toEqual({ code: 1, signal: null });
    expect(children).toHaveLength(5);
    expect(said.at(-1)).toContain('again and again');
  });

  it('does not start it once more when it is asked to end while it waits', async () => {
    const { ended, stop, startOf, children, said } = superviseAll([serves]);
    (await startOf(1)).kill('SIGKILL');
    while (said.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    stop('SIGTERM');
    await ended;
    expect(children).toHaveLength(1);
  });
});
