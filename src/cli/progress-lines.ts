const QUIET_MILLISECONDS = 5000;

/** Says how far long work has come, at most every five seconds: a log of it stays short. */
export function progressLines(print: (line: string) => void, now: () => number = Date.now): (line: string) => void {
  let last = now();
  return (line) => {
    if (now() - last < QUIET_MILLISECONDS) return;
    last = now();
    print(`  ${line}`);
  };
}
