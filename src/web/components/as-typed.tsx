const quoted = /(“[^”]*”)/;

/** A sentence in the reader's digits, except for quotations, which are shown exactly as typed. */
export function AsTyped({ sentence }: { readonly sentence: string }) {
  return (
    <>
      {sentence.split(quoted).map((part, index) =>
        quoted.test(part) ? (
          <span key={index} data-arabic="">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
