import { useEffect } from 'react';

/** Sets the page's title while the component is mounted. Titles never hold names or subjects. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
