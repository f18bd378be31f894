import { conversationAddress } from '@my-messages/domain/addresses';
import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import { useTranslation } from 'react-i18next';
import { goingOnFrom } from '../../data/entities/conversations';
import { readable } from '../../data/live/readable';
import { useLiveQuery } from '../../data/live/use-live-query';
import { useViewer } from '../../data/viewer-context';
import { useAwayWords } from '../../i18n/use-away-words';
import { composeAddress } from '../../ui/addresses';
import { NextStep } from './next-step';
import { useColleagues } from '../../shared/use-colleagues';

interface OtherStaffProps {
  readonly conversation: Conversation;
  readonly clinic: Organization | null | undefined;
  readonly about: Chart | null | undefined;
  /** Who answers for the staff member of the conversation, if somebody is named; they then stand alone. */
  readonly coverId?: string | null;
}

/** So many are named; more are found where one chooses. */
const NAMED = 4;

/**
 * Where the portal user went on already, and who else can help about the chart: each leads to a new message to them, and what was written here and not sent comes
 * along. Below them the way to choose by oneself, also where nobody is known.
 */
export function OtherStaff({ conversation, clinic, about, coverId = null }: OtherStaffProps) {
  const { t } = useTranslation();
  const { id, chartId, chartLabel, staffId } = conversation;
  const words = useAwayWords();
  const viewer = useViewer();
  const wentOn = readable(useLiveQuery(goingOnFrom(viewer, id).first))?.rows[0];
  const { people, more } = useColleagues(clinic, [about], staffId);
  const there = people?.filter((card) => words.away(card) === null) ?? [];
  const cover = there.filter(({ uid }) => uid === coverId);
  const named = cover.length > 0 ? cover : there.slice(0, NAMED);
  const others = (people?.length ?? 0) > named.length || more.exist;
  return (
    <>
      {wentOn && (
        <NextStep to={conversationAddress(wentOn.id)}>
          {t('reply.wentOn', { name: wentOn.staffName })}
        </NextStep>
      )}
      {named.map(({ uid, displayName, title }) => (
        <NextStep key={uid} to={composeAddress({ chart: chartId, to: uid })} state={{ goesOnFrom: id }}>
          {t(title === '' ? 'reply.continueWith' : 'reply.continueWithTitled', { name: displayName, title })}
        </NextStep>
      ))}
      {(named.length === 0 || others) && (
        <NextStep to={composeAddress({ chart: chartId })} state={{ goesOnFrom: id }}>
          {t('reply.chooseOther', { chart: chartLabel })}
        </NextStep>
      )}
    </>
  );
}
