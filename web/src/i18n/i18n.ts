import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en';
import { door } from './en/door';
import { inOwnOrder } from './own-order';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The catalogue, with what is said before the sign-in: English is part of the app. Called once, at the start. */
export function startI18n(): i18n {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: door } },
    // React escapes; what is put into a sentence only keeps its own order there.
    interpolation: { escape: inOwnOrder },
    initAsync: false,
  });
  return i18next;
}

/** Adds the texts of further screens; to be called when their code is fetched. */
export function addTexts(texts: object): void {
  i18next.addResourceBundle('en', 'translation', texts);
}
