import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Reader } from '@my-messages/domain/policy/readers';
import type { Side } from '@my-messages/domain/side';
import { useTranslation } from 'react-i18next';

/** What names the people of a conversation and what it is about; search results have it, too. */
type Named = Pick<
  Conversation,
  'staffName' | 'staffTitle' | 'portalUserName' | 'relationship' | 'patientName' | 'chartLabel'
>;

/** How the two people of a conversation, and what it is about, are named on screen. */
export function usePersonWords() {
  const { t } = useTranslation();
  const related = ({ relationship, patientName }: Pick<Named, 'relationship' | 'patientName'>) =>
    t(`relationshipTo.${relationship}`, { patient: patientName });
  return {
    /** What somebody is in this conversation: a staff member's title, a portal user's relationship. */
    role: (conversation: Named, side: Side): string =>
      side === 'staff' ? conversation.staffTitle : related(conversation),

    roleOf: (reader: Reader): string => (reader.side === 'staff' ? reader.title : related(reader)),

    /** The chart, with the patient where the reader would not know whose it is. */
    about: (conversation: Named, withPatient: boolean): string =>
      withPatient || conversation.relationship !== 'self'
        ? t('chartOfPatient', { patient: conversation.patientName, chart: conversation.chartLabel })
        : conversation.chartLabel,
  };
}

/** The name of the person on one side. */
export function personName(conversation: Named, side: Side): string {
  return side === 'staff' ? conversation.staffName : conversation.portalUserName;
}
