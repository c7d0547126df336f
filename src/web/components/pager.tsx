import { componentText } from '../text/component-text.ts';

export interface PagerProps {
  /** From 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly hrefOf: (page: number) => string;
}

/** Previous page, current page, next page. Nothing if everything fits on one page. */
export function Pager({ page, pageCount, hrefOf }: PagerProps) {
  if (pageCount <= 1) return null;
  return (
    <nav class="pager" aria-label={componentText.pages}>
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev">
          <span aria-hidden="true">← </span>
          {componentText.previousPage}
        </a>
      ) : null}
      <span class="pager__here">
        {componentText.page} {page} {componentText.of} {pageCount}
      </span>
      {page < pageCount ? (
        <a href={hrefOf(page + 1)} rel="next">
          {componentText.nextPage}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  );
}
