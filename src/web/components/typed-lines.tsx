import { Fragment } from 'preact';

/** A text as typed, with its line breaks. */
export function TypedLines({ text }: { readonly text: string }) {
  return (
    <>
      {text.split(/\r?\n/).map((line, index) => (
        <Fragment key={index}>
          {index === 0 ? null : <br />}
          {line}
        </Fragment>
      ))}
    </>
  );
}
