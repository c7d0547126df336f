/**
 * One answer for everybody who asked before the question was put: whoever asks while an answer is under way waits for
 * the next, so nobody is told what was true only before they asked. A failed answer fails for all who waited for it.
 */
export function shareInFlight<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let underWay: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;
  const begin = () => {
    const answer = ask();
    underWay = answer;
    const end = () => {
      if (underWay === answer) underWay = null;
    };
    answer.then(end, end);
    return answer;
  };
  const beginNext = () => {
    next = null;
    return begin();
  };
  return () => {
    if (underWay === null) return begin();
    next ??= underWay.then(beginNext, beginNext);
    return next;
  };
}
