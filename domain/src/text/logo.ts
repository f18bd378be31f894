import { LIMITS } from '../limits';

/** A picture of dots inside the text: nothing is loaded from elsewhere, and nothing in it can run. */
const PICTURE = /^data:image\/(?:png|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Whether a text is a clinic's logo, small enough to be read along with the clinic. */
export const isLogo = (text: string): boolean => text.length <= LIMITS.logoLength && PICTURE.test(text);
