import { useEffect, useRef, useState } from 'react';
import { readCopy, type Copy, type CopySource, type Progress, type ReadOn } from '../../data/copy/read-copy';
import { ConfirmAgain } from '../../data/copy/refusal';
import type { DataError } from '../../data/errors/data-error';
import { toDataError } from '../../data/errors/to-data-error';
import type { CopyFiles } from './use-copy-files';

export type Download =
  | { readonly phase: 'asking'; readonly after: 'nothing' | 'cancel' | 'too-long' }
  | { readonly phase: 'reading'; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly error: DataError }
  | { readonly phase: 'ready'; readonly copy: Copy; readonly files: CopyFiles };

/** Reads a copy from its source while the page is shown; nothing of it outlives the page. */
export function useDownload(source: CopySource, makeFiles: (copy: Copy) => CopyFiles) {
  const [download, setDownload] = useState<Download>({ phase: 'asking', after: 'nothing' });
  const underWay = useRef<{ readonly readOn: ReadOn; readonly stop: AbortController } | null>(null);
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
      if (stop.signal.aborted) return;
      if (cause instanceof ConfirmAgain) setDownload({ phase: 'asking', after: 'too-long' });
      else setDownload({ phase: 'failed', error: toDataError(cause) });
    }
  }

  /** Begins, or goes on where a page could not be read. */
  const goOn = () => void read(underWay.current?.readOn ?? readCopy(source));

  return {
    download,
    goOn,
    cancel: () => {
      underWay.current?.stop.abort();
      underWay.current = null;
      setDownload({ phase: 'asking', after: 'cancel' });
    },
  };
}
