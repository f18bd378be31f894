import { useEffect, useRef } from 'react';

/**
 * Tells that files were dropped on the page, or pasted, while this is mounted. The browser does nothing with them then: it
 * would leave the page for a file that is dropped. What is pasted with a text beside it is that text.
 */
export function useDroppedFiles(onFiles: () => void): void {
  const told = useRef(onFiles);
  useEffect(() => {
    told.current = onFiles;
  });
  useEffect(() => {
    const take = (event: Event, data: DataTransfer | null) => {
      if (data?.types.includes('Files') !== true || data.types.includes('text/plain')) return;
      event.preventDefault();
      if (event.type !== 'dragover') told.current();
    };
    const dragged = (event: DragEvent) => {
      take(event, event.dataTransfer);
    };
    const pasted = (event: ClipboardEvent) => {
      take(event, event.clipboardData);
    };
    window.addEventListener('dragover', dragged);
    window.addEventListener('drop', dragged);
    window.addEventListener('paste', pasted);
    return () => {
      window.removeEventListener('dragover', dragged);
      window.removeEventListener('drop', dragged);
      window.removeEventListener('paste', pasted);
    };
  }, []);
}
