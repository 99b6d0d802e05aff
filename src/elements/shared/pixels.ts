/** An SVG picture as pixels. */
import { possibleScale } from '../../diagram/image.ts';

/** @param scale px of the picture for a px of the SVG; less where a canvas could not be so large */
export async function pixelsOf(svg: string, scale: number): Promise<Blob> {
  const [, w = '1', h = '1'] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const by = possibleScale(Number(w), Number(h), scale);
  const [width, height] = [Math.max(1, Math.round(Number(w) * by)), Math.max(1, Math.round(Number(h) * by))];
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch (cause) {
    const words =
      'The picture could not be drawn. The policy of the page must allow images from data: (img-src data:).';
    throw new Error(words, { cause });
  }
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new DOMException('The picture is too large.', 'EncodingError'));
      else resolve(blob);
    });
  });
}
