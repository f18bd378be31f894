import { isLogo } from '@my-messages/domain/text/logo';

/** As large as a logo is shown on the finest screens, in dots. */
const HEIGHT = 96;
const WIDTH = 320;
/** As good as it may be while it stays small enough: without loss first. */
const KINDS = [
  ['image/png', 1],
  ['image/webp', 0.9],
  ['image/webp', 0.6],
] as const;

/** Makes a logo of a picture's file, no larger than it is shown; null where the browser can read no picture in it. */
export async function readPicture(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, HEIGHT / picture.height, WIDTH / picture.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return KINDS.map(([kind, quality]) => canvas.toDataURL(kind, quality)).find(isLogo) ?? null;
}
