import { type FormBody, textOf } from '../../form-body.ts';

export const scoreField = (code: string) => `scores.${code}`;
export const noteField = (code: string) => `notes.${code}.note`;

/** The scores of a member as they were sent: a criterion is on the page where its note is. */
export function typedScores(body: FormBody) {
  const [start = '', end = ''] = noteField('|').split('|');
  const codes = Object.keys(body)
    .filter((name) => name.startsWith(start) && name.endsWith(end))
    .map((name) => name.slice(start.length, -end.length));
  return {
    scores: codes.map((code) => ({
      ...{ code, score: textOf(body, scoreField(code)), note: textOf(body, noteField(code)) },
    })),
    conclude: textOf(body, 'then') === 'conclude',
  };
}
