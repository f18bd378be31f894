import type { Conversation } from '@my-messages/domain/documents/conversation';
import { useState } from 'react';
import { archiveSeveral, unarchiveSeveral, type Moved } from '../../data/commands/archive-several';
import { useCommand } from '../../data/use-command';
import { useViewer } from '../../data/viewer-context';

export interface ArchiveRows {
  readonly busy: boolean;
  /** Those that were archived last, and can be brought back; what became of them. */
  readonly last: (Moved & { readonly to: 'archive' | 'active' }) | null;
  readonly archive: (shown: readonly Conversation[]) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
}

/** Archives rows of the list, and brings those of the last time back. */
export function useArchiveRows(): ArchiveRows {
  const viewer = useViewer();
  const [dismissed, setDismissed] = useState<Moved | null>(null);
  const { run, busy, wish, answer } = useCommand(
    (asked: { readonly to: 'archive' | 'active'; readonly rows: readonly Conversation[] }) =>
      (asked.to === 'archive' ? archiveSeveral : unarchiveSeveral)(viewer, asked.rows),
  );
  const tells = answer !== undefined && wish !== undefined && !busy && answer !== dismissed;
  const last = tells ? { ...answer, to: wish.to } : null;
  return {
    busy,
    last,
    archive: (rows) => void run({ to: 'archive', rows }),
    undo: () => {
      if (last !== null) void run({ to: 'active', rows: last.done });
    },
    dismiss: () => {
      setDismissed(answer ?? null);
    },
  };
}
