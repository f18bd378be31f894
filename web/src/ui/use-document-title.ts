import { useLayoutEffect } from 'react';

/** Sets the page's title while the component is mounted, together with its heading. Titles never hold names or subjects. */
export function useDocumentTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
