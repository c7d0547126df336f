import { type FormBody, listOf, textOf } from '../../form-body.ts';

/** What was typed beside a file and about a link; both stand in the form of a result, whichever of its buttons sent it. */
export interface TypedEvidence {
  readonly file: { readonly title: string; readonly claims: readonly string[] };
  readonly link: { readonly url: string; readonly title: string; readonly claims: readonly string[] };
}

export function typedEvidence(body: FormBody): TypedEvidence {
  const of = (prefix: string) => ({
    title: textOf(body, `${prefix}title`),
    claims: listOf(body, `${prefix}claims`),
  });
  return { file: of(''), link: { url: textOf(body, 'link.url'), ...of('link.') } };
}
