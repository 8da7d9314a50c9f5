import { createHash } from 'node:crypto';
import { hash } from '../row.ts';

/** A picture that is drawn and not taken, as the bytes of a file. */
export interface Drawing {
  readonly svg: string;
  /** What a record of `files` says of it. */
  readonly file: { readonly mime: string; readonly size: number; readonly sha256: string };
}

const drawing = (width: number, height: number, content: string): Drawing => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${content}</svg>\n`;
  const sha256 = createHash('sha256').update(svg).digest('hex');
  return { svg, file: { mime: 'image/svg+xml', size: Buffer.byteLength(svg), sha256 } };
};

/** A hand that signs, different for each name: a line that goes up and down as the letters say. */
export function drawSignature(name: string): Drawing {
  const points = [...name].map((_, i) => `${40 + i * 24} ${40 + (hash(`${name}/${i}`) % 90)}`);
  const line = `M 20 110 Q ${points.join(' T ')}`;
  return drawing(600, 200, `<path d="${line}" fill="none" stroke="#1e293b" stroke-width="3"/>`);
}

/** Stands for a photo: a surface in a colour of its own, with what it shows on it. */
export function drawPhoto(caption: string): Drawing {
  const surface = `<rect width="1200" height="900" fill="hsl(${hash(caption) % 360} 35% 60%)"/>`;
  const text = caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return drawing(1_200, 900, `${surface}<text x="60" y="840" font-size="48" font-family="sans-serif">${text}</text>`);
}
