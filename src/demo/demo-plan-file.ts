/**
 * A page of PDF that says in large letters that it is no real paper. The built-in typefaces of PDF have no Thai letters, so
 * its Thai words stand in its title, which readers show above the page.
 */
export function demoPlanFile(title: string, lines: readonly string[], what: 'plan' | 'paper' = 'plan'): string {
  const shown = ['DEMONSTRATION DATA', `This is not a real ${what}.`, ...lines];
  const text = shown.map(
    (line, index) => `BT /F1 ${index === 0 ? 28 : 14} Tf 72 ${720 - 34 * index} Td (${line}) Tj ET`,
  );
  const drawn = text.join('\n');
  return fileOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Title <FEFF${hexOf(title)}> >>`,
  ]);
}

/** The objects with the table of where each begins; the last one is what the file says of itself. */
function fileOf(objects: readonly string[]): string {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  return `${body}${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}

/** UTF-16, big-endian, as a title in a PDF is written. */
function hexOf(text: string): string {
  return [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()).join('');
}
