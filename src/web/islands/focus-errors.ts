// After a refused form, the reader starts at the list of what to mend.
document.querySelector<HTMLElement>('[data-error-summary]')?.focus();
