const quoted = /(“[^”]*”)/;

/** A sentence in the reader's numerals, but for what it quotes: that stands exactly as somebody typed it. */
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
