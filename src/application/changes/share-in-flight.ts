/**
 * One answer for all callers that arrived before the query started: a caller that arrives while a query is running
 * waits for the next one, so nobody gets an answer that is older than their request. A query starts when all requests
 * that lie `ready` have been read, so that they share it. A failed query fails for all who waited for it.
 */
export function shareInFlight<Value>(ask: () => Promise<Value>, ready: () => Promise<void>): () => Promise<Value> {
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
    next ??= (underWay ?? ready()).then(beginNext, beginNext);
    return next;
  };
}
