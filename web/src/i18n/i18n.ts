import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en';
import { inOwnOrder } from './own-order';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The catalogue, ready at once: English is part of the app. Called once, at the start. */
export function startI18n(): i18n {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    resources: { en: { translation: en } },
    // React escapes; what is put into a sentence only keeps its own order there.
    interpolation: { escape: inOwnOrder },
    initAsync: false,
  });
  return i18next;
}
