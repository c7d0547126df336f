import { create } from 'qrcode';

/** A QR code of the text as an SVG drawing: black on white with the quiet zone of four modules, one path. */
export function renderQrCode(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const side = modules.size + quiet * 2;
  const squares = Array.from(modules.data, (dark, index) => {
    const [x, y] = [(index % modules.size) + quiet, Math.floor(index / modules.size) + quiet];
    return dark ? `M${x} ${y}h1v1h-1z` : '';
  }).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="#fff"/><path d="${squares}" fill="#000"/></svg>`;
}
