/**
 * A short mark of what a part of a form was shown with: another text has another mark. Two sums of 32 bits and the length, computed
 * alike by the server and by the page, for a mark that is no text of anybody.
 */
export function partMark(texts: readonly string[]): string {
  const text = JSON.stringify(texts.map((one) => one.replace(/\r\n?/g, '\n')));
  let [first, second] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    first = Math.imul(first ^ text.charCodeAt(at), 0x01000193);
    second = Math.imul(second ^ text.charCodeAt(at), 0x85ebca6b);
  }
  const hex = (sum: number) => (sum >>> 0).toString(16).padStart(8, '0');
  return `${text.length}-${hex(first)}${hex(second)}`;
}
