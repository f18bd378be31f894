import type { Exported } from '@my-messages/domain/export/exported';
import { toBundle } from '@my-messages/domain/export/to-bundle';
import { useTranslation } from 'react-i18next';
import type { Copy } from '../../data/copy/read-copy';
import { useViewer } from '../../data/viewer-context';
import { usePersonWords } from '../../i18n/use-person-words';
import { useWhen } from '../../i18n/use-when';
import { readableDocument, type DocumentWords } from './readable-document';

/** A file of a download; neither its name nor its type tells of anybody. */
export interface CopyFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

export interface CopyFiles {
  readonly document: CopyFile;
  readonly bundle: CopyFile;
}

export const countOf = ({ conversations }: Pick<Copy, 'conversations'>) =>
  conversations.reduce((sum, { messages }) => sum + messages.length, 0);

/** Whose copy it is: a portal user's own, or a chart's. */
export type CopyOf = 'own' | 'chart';

/** Makes the files, under a heading, of what was read of the clinic with this name, now. */
export function useCopyFiles(of: CopyOf, organizationName: string, heading: string) {
  const { organizationId } = useViewer();
  const { t, i18n } = useTranslation();
  const when = useWhen();
  const { role, about } = usePersonWords();

  return ({ conversations, unreadable }: Copy): CopyFiles => {
    const exported: Exported = { organizationId, organizationName, at: Date.now(), conversations };
    const words: DocumentWords = {
      language: i18n.language,
      heading,
      notes: [
        t('downloaded.asOf', { when: when.full(exported.at), zone: timeZone() }),
        t('downloaded.count', { count: countOf({ conversations }) }),
        ...(unreadable.length > 0 ? [t(`download.${of}.unreadable`, { count: unreadable.length })] : []),
      ],
      subject: ({ subject }) => subject || t('conversation.noSubject'),
      about: (conversation) => [
        t('downloaded.with', {
          portal: conversation.portalUserName,
          portalRole: role(conversation, 'portal'),
          staff: conversation.staffName,
        }),
        t('conversation.about', { about: about(conversation, true) }),
        t('downloaded.begun', { when: when.full(conversation.createdAt) }),
      ],
      role: (conversation) => role(conversation, 'portal'),
      happened: (event) =>
        event.kind === 'handed-over'
          ? t('conversation.handedOver', {
              when: when.full(event.at),
              from: event.from.name,
              to: event.to.name,
            })
          : t('conversation.closed', { when: when.full(event.at), note: event.note }),
      when: when.full,
      noMessages: t('downloaded.noMessages'),
    };
    const name = `my-messages-${new Date(exported.at).toISOString().slice(0, 10)}`;
    const bundle = JSON.stringify(toBundle(exported, words.happened));
    return {
      document: {
        name: `${name}.html`,
        type: 'text/html;charset=utf-8',
        text: readableDocument(exported, words),
      },
      bundle: { name: `${name}.fhir.json`, type: 'application/fhir+json', text: bundle },
    };
  };
}

const timeZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
