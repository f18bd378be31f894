import { createContext } from 'react';

/** What kind of page this is, for what says where one is; undefined where nothing does. */
export const PageName = createContext<string | undefined>(undefined);
