import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { en } from '../i18n/en';
import { addTexts, startI18n } from '../i18n/i18n';
import { installBrowser } from './browser';

// Screens are loaded when they are first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 30_000 });
startI18n();
addTexts(en);

beforeEach(installBrowser);
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
});
