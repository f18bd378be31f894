import type { Chart } from '@my-messages/domain/documents/chart';
import type { Conversation } from '@my-messages/domain/documents/conversation';
import type { Organization } from '@my-messages/domain/documents/organization';
import { useTranslation } from 'react-i18next';
import { composeAddress } from '../../ui/addresses';
import { NextStep } from './next-step';
import { useColleagues } from './use-colleagues';

interface OtherStaffProps {
  readonly conversation: Conversation;
  readonly clinic: Organization | null | undefined;
  readonly about: Chart | null | undefined;
}

/** So many are named; more are found where one chooses. */
const NAMED = 4;

/**
 * Who else can help about the chart: each leads to a new message to them, and what was written here and not sent comes
 * along. Below them the way to choose by oneself, also where nobody is known.
 */
export function OtherStaff({ conversation, clinic, about }: OtherStaffProps) {
  const { t } = useTranslation();
  const { id, chartId, chartLabel, staffId } = conversation;
  const { people, more } = useColleagues(clinic, about, staffId);
  const [named, rest] = [people?.slice(0, NAMED) ?? [], people?.slice(NAMED) ?? []];
  return (
    <>
      {named.map(({ uid, displayName, title }) => (
        <NextStep key={uid} to={composeAddress({ chart: chartId, to: uid })} state={{ textFrom: id }}>
          {t(title === '' ? 'reply.continueWith' : 'reply.continueWithTitled', { name: displayName, title })}
        </NextStep>
      ))}
      {(named.length === 0 || rest.length > 0 || more.exist) && (
        <NextStep to={composeAddress({ chart: chartId })} state={{ textFrom: id }}>
          {t('reply.chooseOther', { chart: chartLabel })}
        </NextStep>
      )}
    </>
  );
}
