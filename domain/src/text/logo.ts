import { LIMITS } from '../limits';

/** What every PNG begins with: its signature, and the head of its first part, which is called IHDR. */
const PNG = String.raw`png;base64,iVBORw0KGgoAAAANSUhEU[g-v]`;

/** What every WebP begins with: RIFF, its length in four bytes, and WEBP. */
const WEBP = String.raw`webp;base64,UklGR[g-v][A-Za-z0-9+/]{4}[BFJNRVZdhlptx159]XRUJQ`;

/** A picture of dots inside the text: nothing is loaded from elsewhere, and nothing in it can run. */
const PICTURE = new RegExp(`^data:image/(?:${PNG}|${WEBP})[A-Za-z0-9+/]*={0,2}$`);

/** Whether a text is a clinic's logo, small enough to be read along with the clinic, and the picture that it says it is. */
export const isLogo = (text: string): boolean => text.length <= LIMITS.logoLength && PICTURE.test(text);
