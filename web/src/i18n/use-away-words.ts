import type { StaffCard } from '@my-messages/domain/documents/staff-card';
import { awayNow } from '@my-messages/domain/policy/away';
import { useTranslation } from 'react-i18next';
import { organization } from '../data/entities/people';
import { readable } from '../data/live/readable';
import { useLiveQuery } from '../data/live/use-live-query';
import { useViewer } from '../data/viewer-context';
import { useNow } from '../ui/use-now';
import { noonOf } from '../ui/when';
import { cover as texts } from './en/cover';
import { addTexts } from './i18n';
import { useWhen } from './use-when';

addTexts(texts);

type Card = Pick<StaffCard, 'displayName' | 'away'>;

/** How to say of staff that they are away, by the clinic's clock. */
export function useAwayWords() {
  const { t } = useTranslation();
  const when = useWhen();
  const now = useNow();
  const clinic = readable(useLiveQuery(organization(useViewer())));
  const away = (card: Card) => awayNow(card, now, clinic?.timeZone ?? '');
  return {
    /** Until when, and who answers meanwhile; null while they are there. */
    away,
    /** For beside their name; `cover` is who answers meanwhile, where that is known. */
    short: (card: Card, cover: string | null = null): string | null => {
      const until = away(card)?.until;
      if (until === undefined) return null;
      const said = when.date(noonOf(until), now);
      return cover === null ? t('away.until', { when: said }) : t('away.untilCovered', { when: said, cover });
    },
    sentence: (card: Card): string | null => {
      const until = away(card)?.until;
      if (until === undefined) return null;
      return t('away.sentence', { name: card.displayName, when: when.date(noonOf(until), now) });
    },
  };
}
