import { useEffect, useRef, useState } from 'react';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import { readOwnCopy, type OwnCopy, type Progress, type ReadOn } from '../../data/own-copy/read-own-copy';
import { useViewer } from '../../data/viewer-context';
import { useCopyFiles, type CopyFiles } from './use-copy-files';

export type Download =
  | { readonly phase: 'asking'; readonly cancelled: boolean }
  | { readonly phase: 'reading'; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly error: DataError }
  | { readonly phase: 'ready'; readonly copy: OwnCopy; readonly files: CopyFiles };

/** Reads a portal user's conversations with the clinic of this name while the page is shown; nothing of it outlives the page. */
export function useDownload(clinic: string) {
  const viewer = useViewer();
  const [download, setDownload] = useState<Download>({ phase: 'asking', cancelled: false });
  const underWay = useRef<{ readonly readOn: ReadOn; readonly stop: AbortController } | null>(null);
  const makeFiles = useCopyFiles(clinic);
  useEffect(() => () => underWay.current?.stop.abort(), []);

  async function read(readOn: ReadOn): Promise<void> {
    const stop = new AbortController();
    underWay.current = { readOn, stop };
    try {
      const copy = await readOn(stop.signal, (progress) => {
        setDownload({ phase: 'reading', progress });
      });
      setDownload({ phase: 'ready', copy, files: makeFiles(copy) });
    } catch (cause) {
      if (!stop.signal.aborted) setDownload({ phase: 'failed', error: toDataError(cause) });
    }
  }

  return {
    download,
    start: () => void read(readOwnCopy(viewer)),
    /** Goes on where a page could not be read. */
    tryAgain: () => {
      if (underWay.current !== null) void read(underWay.current.readOn);
    },
    cancel: () => {
      underWay.current?.stop.abort();
      underWay.current = null;
      setDownload({ phase: 'asking', cancelled: true });
    },
  };
}
