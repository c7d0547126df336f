export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
  /** The name of a file: in the digits in which it was written. */
  readonly asTyped?: true;
}

/** Where this page is in the site; the last crumb is the page itself, and neither it nor what the reader may not open is a link. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="ตำแหน่งของหน้านี้">
      <ol class="breadcrumbs">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {crumb.href === undefined ? (
              <span
                aria-current={index === crumbs.length - 1 ? 'page' : undefined}
                data-arabic={crumb.asTyped ? '' : undefined}
              >
                {crumb.label}
              </span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
